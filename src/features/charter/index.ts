// SPDX-License-Identifier: EUPL-1.2
export { addStep, adoptCharter, consult, moveStep, saveTask, startDraft } from './actions.ts';
export { answerComment, comment, showComment } from './comment-actions.ts';
export {
  charterRoles,
  commenters,
  followedOn,
  groupsOf,
  inForceOn,
  isOpen,
  marks,
  type CharterRole,
  type Comment,
  type Mark,
  type Refusal,
  type Task,
  type Version,
} from './domain.ts';
export { commentForm } from './forms.ts';
export { messages as charterMessages } from './messages.ts';
export { canSeeCharters } from './policies.ts';
export { type Charter, readCharter, readVersions } from './readings.ts';
export { readyMade } from './ready-made.ts';
export { routes } from './routes.tsx';
export { GivenAnswer } from './views/comments-section.tsx';
export { Matrix, MarkWord } from './views/matrix.tsx';
export { faultsOf } from './views/showing.ts';
export { StepRows } from './views/steps-section.tsx';
