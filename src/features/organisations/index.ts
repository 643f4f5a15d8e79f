// SPDX-License-Identifier: EUPL-1.2
export { addOrganisation, endOrganisation } from './actions.ts';
export { addContactPerson } from './contact-actions.ts';
export {
  branches,
  fittingOrganisations,
  isActive,
  type Branch,
  type ContactPerson,
  type Organisation,
  type OrganisationKind,
} from './domain.ts';
export { findOrganisations, readOrganisations } from './organisations.ts';
export { messages as organisationMessages } from './messages.ts';
export { routes } from './routes.tsx';
export { ContactLine } from './views/contact-line.tsx';
