// SPDX-License-Identifier: EUPL-1.2
export { evaluationRound } from './rounds.ts';
export { routes } from './routes.tsx';
