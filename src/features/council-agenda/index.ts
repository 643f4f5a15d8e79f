// SPDX-License-Identifier: EUPL-1.2
export { addPlan, movePlan } from './actions.ts';
export { routes } from './routes.tsx';
