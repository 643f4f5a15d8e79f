// SPDX-License-Identifier: EUPL-1.2
export { type Answers, type Choice, type Weighing, type Advice, advise, weigh } from './domain.ts';
export { answersForm, weighingForm } from './forms.ts';
export { messages as roleMessages } from './messages.ts';
export { insertWeighing, readWeighings } from './store.ts';
export { ExpectPart } from './views/expect-part.tsx';
export { RoleFields, roleFaultItems } from './views/role-fields.tsx';
export { WeighingPart } from './views/weighing-part.tsx';
