// SPDX-License-Identifier: EUPL-1.2
export { isActive, type Organisation, type OrganisationKind } from './domain.ts';
export { readOrganisations } from './organisations.ts';
