// SPDX-License-Identifier: EUPL-1.2
import { type VisitedPage, id, link } from './page-links.ts';

// The newest version of the charter is, in the demo, the draft on which people comment.
const charterPath = new RegExp(`^/werkplek/rollen/${id}$`);
const charter = (rest = '') => link('/werkplek/rollen', charterPath, rest);
const consulted = (rest = '') => link('/rollen', /^\/rollen\/R-[\d-]+$/, rest);

export const publicCharterPages: readonly VisitedPage[] = [
  { route: '/rollen', address: '/rollen', isMain: true },
  { route: '/rollen', showing: 'another day', address: '/rollen?op=2020-01-01' },
  { route: '/rollen/:nummer', showing: 'a draft', address: consulted() },
  { route: '/rollen/:nummer/reageren', address: consulted('/reageren') },
  { route: '/rollen/:nummer/reageren/bedankt', address: consulted('/reageren/bedankt') },
];

export const workplaceCharterPages: readonly VisitedPage[] = [
  { route: '/werkplek/rollen', address: '/werkplek/rollen', as: 'Ingrid Mulder' },
  { route: '/werkplek/rollen/:id', showing: 'a draft', address: charter(), as: 'Ingrid Mulder' },
  { route: '/werkplek/rollen/:id/plaat', address: charter('/plaat'), as: 'Joost Hendriks' },
  { route: '/werkplek/rollen/:id/tekst', address: charter('/tekst'), as: 'Ingrid Mulder' },
  { route: '/werkplek/rollen/:id/vaststellen', address: charter('/vaststellen'), as: 'Ingrid Mulder' },
  { route: '/werkplek/rollen/:id/taken/nieuw', address: charter('/taken/nieuw'), as: 'Ingrid Mulder' },
  {
    route: '/werkplek/rollen/:id/reacties/:reactie',
    address: (visitor) =>
      visitor.linkBelow(
        '/werkplek/rollen',
        charterPath,
        new RegExp(`^/werkplek/rollen/${id}/reacties/${id}$`),
      ),
    as: 'Ingrid Mulder',
  },
];
