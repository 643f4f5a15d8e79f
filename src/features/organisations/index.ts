// SPDX-License-Identifier: EUPL-1.2
export { addOrganisation } from './actions.ts';
export { isActive, type Organisation, type OrganisationKind } from './domain.ts';
export { readOrganisations } from './organisations.ts';
export { routes } from './routes.tsx';
