// SPDX-License-Identifier: EUPL-1.2
export { addProgramme, changeProgramme, setServes } from './actions.ts';
export {
  type Programme,
  type ProgrammeDetails,
  type ProgrammeKind,
  type ProgressNote,
  type ProgressState,
  countStates,
  inOrder,
  isProgrammeNumber,
  progressStates,
  stageOn,
  suggestedFor,
} from './domain.ts';
export { boxOf, progressForm, tickedIn } from './forms.ts';
export { messages as programmeMessages } from './messages.ts';
export { canKeepAccord, canManage, canSeeProgrammes } from './policies.ts';
export { holdersOf, readProgrammes, readServes } from './reading.ts';
export { tellProgress } from './progress-actions.ts';
export { insertNote, readNotes, readProgress } from './progress-store.ts';
export { routes } from './routes.tsx';
export { ProgrammeFacts } from './views/programme-facts.tsx';
export { ProgressBadge, ProgressPart } from './views/progress-part.tsx';
export { ServesPart, ServesSection } from './views/serves-part.tsx';
