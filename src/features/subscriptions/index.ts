// SPDX-License-Identifier: EUPL-1.2
export { addSubscription, noteRefusal, stopSubscription } from './actions.ts';
export { type FeedEntry, feedOf, feedType } from './feed.ts';
export { type Followable, followRoute } from './follow-routes.tsx';
export { prepareDigests } from './digests.ts';
export { newsRounds } from './rounds.ts';
export { routes } from './routes.tsx';
