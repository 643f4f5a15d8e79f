// SPDX-License-Identifier: EUPL-1.2
export { type Misplaced, findMisplaced, moveMisplaced } from './actions/rederive.ts';
export { type Placing, type Point, placeContribution } from './actions/placing.ts';
export {
  handOverContribution,
  moveContributionPromise,
  publishContribution,
  triageContribution,
  unpublishContribution,
} from './actions/handling.ts';
export {
  answerContribution,
  askResident,
  closeContribution,
  noteOnContribution,
  reopenContribution,
  replyToContribution,
} from './actions/talking.ts';
export { type Joining, joinContribution } from './actions/joining.ts';
export { mergeContribution, unmergeContribution } from './actions/merging.ts';
export { splitContribution } from './actions/splitting.ts';
export { type Submission, type Submitted, submitContribution } from './actions/submit.ts';
export {
  type Contact,
  type Contribution,
  type ContributionKind,
  type Holder,
  type Message,
  type State,
  channels,
  contributionKinds,
  states,
} from './domain.ts';
export { handBackJob } from './jobs.ts';
export { isPersonalKey, personalLink, personalPath } from './links.ts';
export { readMessages } from './message-store.ts';
export { type ContributionMessages, messages } from './messages.ts';
export { canRead } from './policies.ts';
export { type Story, type StoryStep, readPublished, readSteps, readStories } from './published-store.ts';
export { routes } from './routes.tsx';
export { findByNumber } from './store.ts';
export { type Names, ballName, pickedUpBy, statusSentence } from './wording.ts';
export { storyItems } from './views/story.tsx';
