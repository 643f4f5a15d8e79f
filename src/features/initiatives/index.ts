// SPDX-License-Identifier: EUPL-1.2
export { meetNeed, saveDetails } from './actions/details.ts';
export { moveInitiative } from './actions/moving.ts';
export { writeToTeam } from './actions/own.ts';
export { saveResult } from './actions/pictures.ts';
export { weighRole } from './actions/role.ts';
export { type Start, startInitiative } from './actions/starting.ts';
export { sayOnInitiative } from './actions/talk.ts';
export {
  type Initiative,
  type Initiator,
  type Message,
  type Need,
  type Picture,
  type State,
  type Verb,
  isGoingOn,
  isInitiativeNumber,
  needs,
  states,
  upstreamNewsIn,
} from './domain.ts';
export { initiatorKey, initiatorLink, initiatorPath, isInitiatorKey } from './links.ts';
export { insertInitiator, readInitiators } from './initiators-store.ts';
export { ownIn } from './finding-route.ts';
export { type Letter, tellGuide, tellInitiators } from './mails.ts';
export { type Lying, litOn, mapOf, standsFor, withCounts } from './map.ts';
export { initiativeNews, tellFurtherUp } from './news.ts';
export { readPictures } from './pictures-store.ts';
export { readPublishedWords } from './published-words-store.ts';
export { messages } from './messages.ts';
export { canHandle, canLookAt, canSeeInitiatives, canSeeInitiators } from './policies.ts';
export { type Proposal, proposeInitiative } from './propose.ts';
export { subjectOf } from './subject.ts';
export { routes } from './routes.tsx';
export { readMessages } from './talk-store.ts';
export { PictureGrid } from './views/result-part.tsx';
export { type PartContext, RailPart } from './views/initiative-parts.tsx';
export {
  findInitiative,
  insertInitiative,
  lockInitiative,
  readInitiatives,
  readInitiativesById,
  updateInitiative,
} from './store.ts';
