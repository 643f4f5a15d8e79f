// SPDX-License-Identifier: EUPL-1.2
export {
  type Budget,
  type BudgetChange,
  type Decider,
  type GrantRequest,
  type GrantState,
  type GrantVerb,
  type PayWay,
  type Refusal,
  type RefusalReason,
  budgetsFor,
  deciders,
  grantKinds,
  hasBankAccount,
  isOpen,
  judgeAmount,
  judgeAsking,
  judgeBudget,
  judgeGranting,
  leftOf,
  payWays,
  refuse,
  stateAfter,
  verbsFrom,
} from './domain.ts';
export { messages as grantMessages } from './messages.ts';
export {
  type RequestChanges,
  findRequest,
  findRequestById,
  insertRequest,
  lockRequest,
  readRequestsOf as readGrantPart,
  readRequestsOfBudgets,
  readRequestsToDo,
  updateRequest,
} from './requests-store.ts';
export {
  type BudgetRules,
  changeAmount,
  insertBudget,
  lockBudget,
  readBudgetChanges,
  readBudgetYears,
  readBudgets,
  readBudgetsById,
  updateBudgetRules,
} from './store.ts';
export { MoneyPart } from './views/money-part.tsx';
export { GrantBadge, GrantPart, amountInWords } from './views/grant-part.tsx';
