// SPDX-License-Identifier: EUPL-1.2
export { tieRecordsWithin } from './actions.ts';
export { routes } from './routes.tsx';
