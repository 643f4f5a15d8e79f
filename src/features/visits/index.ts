// SPDX-License-Identifier: EUPL-1.2
export { planVisit, tellHeard } from './actions.ts';
export type { VisitForm, VisitRecord } from './domain.ts';
export { makeContribution, noteImpression } from './impression-actions.ts';
export { invitable, invitePartners } from './invitation-actions.ts';
export { visitPath, workPath as visitWorkPath } from './links.ts';
export { visitEvent } from './mails.ts';
export { wishRound } from './rounds.ts';
export { routes } from './routes.tsx';
export { findVisit, readComing as readComingVisits, readVisitsOf } from './store.ts';
export { VisitsSection } from './views/section.tsx';
export { makeWish } from './wish-actions.ts';
