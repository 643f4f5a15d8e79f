// SPDX-License-Identifier: EUPL-1.2
export {
  type Action,
  type ActionState,
  type Kind,
  type Motion,
  type Outcome,
  type PartyPart,
  type ReadUpdate,
  type State,
  type Update,
  decide,
  inOrder,
  isLate,
  kinds,
  moves,
} from './domain.ts';
export { changeMotion, moveMotion, noteMotion, tellHowItStands } from './actions.ts';
export { insertActions, readActions } from './action-store.ts';
export {
  type Counts,
  type Filters,
  type Listed,
  type Narrowing,
  type Place,
  countMotions,
  readLatestMotions,
  readMotions,
} from './list-store.ts';
export { messages as motionMessages } from './messages.ts';
export { motionNews } from './news.ts';
export { readPartyParts, replacePartyParts } from './parties-store.ts';
export { canKeepMotions, canSeeMotions, canTellHowItStands } from './policies.ts';
export { findMotion, insertMotion, lockMotion, readMotionsById, updateMotion } from './store.ts';
export { insertUpdate, readLatestUpdates, readUpdates } from './updates-store.ts';
