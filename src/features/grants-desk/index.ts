// SPDX-License-Identifier: EUPL-1.2
export {
  accountFor,
  grantRequest,
  markPaid,
  refuseRequest,
  requestGrant,
  withdrawRequest,
} from './actions.ts';
export { addBudget, changeBudgetAmount } from './budget-actions.ts';
export { routes } from './routes.tsx';
