// SPDX-License-Identifier: EUPL-1.2
export { readPublicRegister, type RegisterLine } from './register.ts';
export { registerMessages } from './messages.ts';
export { privacyRounds } from './rounds.ts';
export { decideTerm } from './term-actions.ts';
export { readMonthsOfReads } from './term-store.ts';
export { makeRequest } from './request-actions.ts';
export { canKeepPrivacy } from './policies.ts';
export { dropContacts } from './wiping-store.ts';
export { routes } from './routes.tsx';
