// SPDX-License-Identifier: EUPL-1.2
export {
  type Answers,
  type Choice,
  type Step,
  type Weighing,
  type Advice,
  advise,
  questionNames,
  questions,
  steps,
  weigh,
} from './domain.ts';
export { answersForm, weighingForm } from './forms.ts';
export { messages as roleMessages } from './messages.ts';
export { insertWeighing, readWeighings } from './store.ts';
export { ExpectPart } from './views/expect-part.tsx';
export { Ladder } from './views/ladder.tsx';
export { type RoleForm, RoleFields, roleFaultItems } from './views/role-fields.tsx';
export { WeighingPart } from './views/weighing-part.tsx';
