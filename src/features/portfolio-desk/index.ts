// SPDX-License-Identifier: EUPL-1.2
export { portfolioRound } from './round.ts';
export { routes } from './routes.ts';
