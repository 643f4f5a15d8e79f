// SPDX-License-Identifier: EUPL-1.2
export {
  type Action,
  type Kind,
  type Outcome,
  type State,
  type Motion,
  type PartyPart,
  type Update,
  decide,
  inOrder,
  isLate,
  kinds,
  moves,
  outcomes,
  states,
} from './domain.ts';
export { changeMotion, moveMotion, noteMotion, tellHowItStands } from './actions.ts';
export { insertActions, readActions } from './action-store.ts';
export {
  type ReadMotion,
  type ReadUpdate,
  type SourcedMotion,
  insertReadMotions,
  insertReadUpdates,
  readSourcedMotions,
  readUpdatesOfMany,
  replaceSubmitters,
  updateReadMotions,
} from './import-store.ts';
export { type Counts, type Filters, type Listed, countMotions, readMotions } from './list-store.ts';
export { messages as motionMessages } from './messages.ts';
export { readPartyParts, replacePartyParts } from './parties-store.ts';
export { canKeepMotions, canSeeMotions, canTellHowItStands } from './policies.ts';
export { findMotion, insertMotion, lockMotion, readMotionsById, updateMotion } from './store.ts';
export { insertUpdate, readLatestUpdates, readUpdates } from './updates-store.ts';
