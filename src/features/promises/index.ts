// SPDX-License-Identifier: EUPL-1.2
export {
  type Deed,
  type Norm,
  type Outcome,
  type Refusal,
  type StepName,
  dueDay,
  earlierDay,
  faultOfDay,
  lastRemindedDay,
  missedBefore,
  outcomeOf,
  reminderOn,
  workingDaysFor,
} from './domain.ts';
export { changeNorms, markOfNorms, readNorms } from './norms.ts';
export { type NewStep, takeSteps } from './step-store.ts';
export {
  type DeedChanges,
  type Running,
  advancePromise,
  insertDeed,
  lockDeed,
  makePromise,
  movePromise,
  readDeeds,
  readDueBetween,
  readLateDeeds,
  readMadeAt,
  readRunningDeeds,
  readUntoldMissed,
  resumePromise,
  settlePromise,
  updateDeed,
} from './store.ts';
export { messages, type PromiseMessages } from './messages.ts';
export { DeedList } from './views.tsx';
export { normRoutes as routes } from './norm-routes.tsx';
