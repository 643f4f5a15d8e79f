// SPDX-License-Identifier: EUPL-1.2
export {
  type Action,
  type Motion,
  type PartyPart,
  type Update,
  decide,
  inOrder,
  isLate,
  moves,
} from './domain.ts';
export { changeMotion, moveMotion, noteMotion, tellHowItStands } from './actions.ts';
export { insertActions, readActions } from './action-store.ts';
export { type Counts, type Filters, type Listed, countMotions, readMotions } from './list-store.ts';
export { messages as motionMessages } from './messages.ts';
export { readPartyParts, replacePartyParts } from './parties-store.ts';
export { canKeepMotions, canSeeMotions, canTellHowItStands } from './policies.ts';
export {
  type Whose,
  countPublic,
  countPublicByHolder,
  readPublicOpen,
  readPublicSettled,
} from './portfolio-store.ts';
export { findMotion, insertMotion, lockMotion, readMotionsById, updateMotion } from './store.ts';
export { insertUpdate, readLatestUpdates, readUpdates } from './updates-store.ts';
