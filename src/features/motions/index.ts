// SPDX-License-Identifier: EUPL-1.2
export {
  type Action,
  type ActionState,
  type Cited,
  type Kind,
  type Motion,
  type Outcome,
  type PartyPart,
  type ReadUpdate,
  type Refusal,
  type State,
  type Update,
  type UpdateRefusal,
  type Verb,
  actionStates,
  inOrder,
  isLate,
  isOff,
  kinds,
  moves,
  outcomes,
  states,
  verbs,
} from './domain.ts';
export { changeMotion, moveMotion, noteMotion } from './actions.ts';
export { addParts, stepPart } from './part-actions.ts';
export { tellHowItStands } from './update-actions.ts';
export { type DonePart, insertActions, readActions, readActionsIn, readDoneParts } from './action-store.ts';
export {
  type ReadMotion,
  type UpdateOfList,
  type SourcedMotion,
  insertReadMotions,
  insertReadUpdates,
  readSourcedMotions,
  readUpdatesOfMany,
  replaceSubmitters,
  replaceVotes,
  updateReadMotions,
} from './import-store.ts';
export {
  type Counts,
  type Filters,
  type Listed,
  type Narrowing,
  type Order,
  type Place,
  countMotions,
  orders,
  readLatestMotions,
  readMotions,
} from './list-store.ts';
export { Request } from './views/request.tsx';
export { PartCells, partStands } from './views/part-cells.tsx';
export { messages as motionMessages } from './messages.ts';
export { motionNews } from './news.ts';
export { readPartyParts, replacePartyParts } from './parties-store.ts';
export { notePledge } from './pledge.ts';
export { canKeepMotions, canSeeMotions, canStepPart, canTellHowItStands } from './policies.ts';
export {
  type HowMany,
  type Whose,
  countPublic,
  countPublicByHolder,
  readPublicDue,
  readPublicOpen,
  readPublicSettled,
} from './portfolio-store.ts';
export {
  type Changes,
  findMotion,
  insertMotion,
  lockMotion,
  nextPledgeNumber,
  readMotionsById,
  updateMotion,
} from './store.ts';
export { tieCited } from './tying.ts';
export { insertUpdate, readLatestUpdates, readUpdates } from './updates-store.ts';
