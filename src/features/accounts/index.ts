// SPDX-License-Identifier: EUPL-1.2
export { authenticate, staffActor } from './authenticate.ts';
export { makeSignInCode } from './code-actions.ts';
export { createFirstAdministrator } from './first-administrator.ts';
export { routes } from './routes.tsx';
