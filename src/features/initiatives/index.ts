// SPDX-License-Identifier: EUPL-1.2
export { type Start, moveInitiative, startInitiative } from './actions.ts';
export {
  type Initiative,
  type Initiator,
  type Need,
  type State,
  type Verb,
  isInitiativeNumber,
  needs,
  states,
} from './domain.ts';
export { insertInitiator, readInitiators } from './initiators-store.ts';
export { messages } from './messages.ts';
export { canHandle, canSeeInitiatives, canSeeInitiators } from './policies.ts';
export { routes } from './routes.tsx';
export {
  findInitiative,
  insertInitiative,
  lockInitiative,
  readInitiatives,
  readInitiativesById,
  updateInitiative,
} from './store.ts';
