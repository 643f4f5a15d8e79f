// SPDX-License-Identifier: EUPL-1.2
export { routes } from './routes.tsx';
export type { Published } from './domain.ts';
export { readPublished as readListed } from './published-store.ts';
export { decideOnPublication } from './publication.ts';
export { insertOffer, insertSupport } from './take-part-store.ts';
export { InitiativesPart } from './views/part.tsx';
