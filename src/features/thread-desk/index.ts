// SPDX-License-Identifier: EUPL-1.2
export { tieRecordsWithin } from './actions.ts';
export { tellThread, threadRound } from './telling.ts';
export { routes } from './routes.tsx';
