// SPDX-License-Identifier: EUPL-1.2
export {
  type ActionPoint,
  type Owner,
  type Refusal as ActionRefusal,
  type Step,
  decideStep,
  inOrder as actionsInOrder,
  isDayToCome,
  stepVerbs,
  timingOf,
} from './domain.ts';
export { messages as actionPointMessages } from './messages.ts';
export { actionPointReminders } from './reminders.ts';
export {
  type DuePoint,
  insertActionPoint,
  lockActionPoint,
  readActionPoints,
  readDuePointsOf,
  updateActionPoint,
} from './store.ts';
export { DuePart } from './views/due-part.tsx';
