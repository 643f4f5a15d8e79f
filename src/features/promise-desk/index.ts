// SPDX-License-Identifier: EUPL-1.2
export { failDeed, giveDeed, keepDeed, moveDeed, promiseDeed } from './actions.ts';
export { missedPromisesRound } from './missed-round.ts';
export { routes } from './routes.tsx';
export { peopleAtBall } from './watching.ts';
