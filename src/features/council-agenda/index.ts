// SPDX-License-Identifier: EUPL-1.2
export { addPlan, movePlan } from './actions.ts';
export { type Plan, seenBy } from './domain.ts';
export { findPlanToHold, followSession, holdInSession, lockPlanToHold } from './following.ts';
export { routes } from './routes.tsx';
export { readNextPlans, readPlansAbout, searchPlans } from './store.ts';
export { PlanRows } from './views/plan-rows.tsx';
export { whenInWords } from './views/agenda-part.tsx';
