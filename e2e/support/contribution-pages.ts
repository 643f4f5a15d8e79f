// SPDX-License-Identifier: EUPL-1.2
import { type VisitedPage, id, item } from './page-links.ts';

const manager = 'Joost Hendriks';

/** The worklist and what is open beside it. */
export const contributionPages: readonly VisitedPage[] = [
  { route: '/werkplek/bijdragen', address: '/werkplek/bijdragen', as: manager, isMain: true },
  { route: '/werkplek/bijdragen', showing: 'all', address: '/werkplek/bijdragen?toon=all', as: manager },
  {
    route: '/werkplek/bijdragen',
    showing: 'nothing',
    address: '/werkplek/bijdragen?toon=all&zoek=nergens',
    as: manager,
  },
  {
    route: '/werkplek/bijdragen/:number',
    showing: 'open',
    address: item('/werkplek/bijdragen'),
    as: manager,
    isMain: true,
  },
  {
    route: '/werkplek/bijdragen/:number',
    showing: 'closed',
    address: item('/werkplek/bijdragen?toon=all&stand=closed'),
    as: manager,
  },
  {
    route: '/werkplek/bijdragen/:number/bestanden/:id/openbaar',
    address: (visitor) =>
      visitor.linkBelow(
        '/werkplek/bijdragen?toon=all&zoek=boekenkastje',
        /^\/werkplek\/bijdragen\/B-/,
        new RegExp(`^/werkplek/bijdragen/B-[\\d-]+/bestanden/${id}/openbaar$`),
      ),
    as: manager,
  },
];
