// SPDX-License-Identifier: EUPL-1.2
export { askSubscription, confirmSubscription, noteRefusal, stopSubscription } from './actions.ts';
export { prepareDigests } from './digests.ts';
export { feedOf } from './feed.ts';
export { newsRounds } from './rounds.ts';
export { routes } from './routes.tsx';
