// SPDX-License-Identifier: EUPL-1.2
export { addTie } from './actions.ts';
export { routes } from './routes.tsx';
