// SPDX-License-Identifier: EUPL-1.2
export { addPlan, movePlan } from './actions.ts';
export type { Plan } from './domain.ts';
export { routes } from './routes.tsx';
export { readNextPlans, searchPlans } from './store.ts';
export { whenInWords } from './views/agenda-part.tsx';
