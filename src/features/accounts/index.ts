// SPDX-License-Identifier: EUPL-1.2
export { authenticate, staffActor } from './authenticate.ts';
export { makeSignInCode } from './code-actions.ts';
export { createFirstAdministrator, type FirstAdministratorRefusal } from './first-administrator.ts';
export { routes } from './routes.tsx';
export { endSessions } from './session-actions.ts';
