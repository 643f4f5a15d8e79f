// SPDX-License-Identifier: EUPL-1.2
export { addProgramme, changeProgramme, setServes } from './actions.ts';
export {
  type Programme,
  type ProgrammeDetails,
  type ProgrammeKind,
  inOrder,
  isProgrammeNumber,
  stageOn,
  suggestedFor,
} from './domain.ts';
export { boxOf, tickedIn } from './forms.ts';
export { messages as programmeMessages } from './messages.ts';
export { canManageProgrammes, canSeeProgrammes } from './policies.ts';
export { holdersOf, readProgrammes, readServes } from './reading.ts';
export { routes } from './routes.tsx';
export { ProgrammeFacts } from './views/programme-facts.tsx';
export { ServesPart, ServesSection } from './views/serves-part.tsx';
