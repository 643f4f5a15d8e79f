// SPDX-License-Identifier: EUPL-1.2
export { MorningChoice } from './choice.tsx';
export { morningRound } from './round.ts';
export { routes } from './routes.ts';
export { wantsMorningMail } from './store.ts';
