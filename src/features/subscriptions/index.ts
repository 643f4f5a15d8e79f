// SPDX-License-Identifier: EUPL-1.2
export { addSubscription, noteRefusal, stopSubscription } from './actions.ts';
export { prepareDigests } from './digests.ts';
export { newsRounds } from './rounds.ts';
export { routes } from './routes.tsx';
