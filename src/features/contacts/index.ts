// SPDX-License-Identifier: EUPL-1.2
export { type Found, findPersons, readPersons } from './persons.ts';
export { type Person, hasNewReach } from './domain.ts';
export { type Who, readWho } from './who-domain.ts';
export { type Finding, PersonFinder } from './views/person-finder.tsx';
export { canFindPersons } from './policies.ts';
export { Persons } from './views/contacts-page.tsx';
export { routes } from './routes.tsx';
