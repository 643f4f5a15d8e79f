// SPDX-License-Identifier: EUPL-1.2
import { type VisitedPage, id, link, oneOf } from './page-links.ts';

const item = /^\/raad\/akkoord\/O-[\d-]+$/;
const administrator = 'Ingrid Mulder';

export const publicCouncilPages: readonly VisitedPage[] = [
  { route: '/raad', address: '/raad', isMain: true },
  { route: '/raad/akkoord', address: '/raad/akkoord' },
  { route: '/raad/akkoord/:number', address: link('/raad/akkoord', item) },
  { route: '/raad/indicatoren', address: '/raad/indicatoren', isMain: true },
  { route: '/raad/wethouders', address: '/raad/wethouders' },
  { route: '/raad/wethouders/:name', address: '/raad/wethouders/sander-otten', isMain: true },
  { route: '/raad/portefeuilles/:theme', address: '/raad/portefeuilles/zorg' },
  { route: '/raad/zoeken', address: '/raad/zoeken?zoek=school' },
  { route: '/raad/zoeken', showing: 'nothing found', address: '/raad/zoeken?zoek=nergens' },
];

const workItem = (rest = '') => link('/werkplek/raad/akkoord', /^\/werkplek\/raad\/akkoord\/O-[\d-]+$/, rest);
const indicators = '/werkplek/raad/indicatoren';

export const councilPages: readonly VisitedPage[] = [
  { route: '/werkplek/raad', address: '/werkplek/raad', as: administrator },
  { route: '/werkplek/raad/akkoord', address: '/werkplek/raad/akkoord', as: administrator },
  { route: '/werkplek/raad/akkoord/:number', address: workItem(), as: administrator },
  { route: indicators, address: indicators, as: administrator },
  { route: `${indicators}/nieuw`, address: `${indicators}/nieuw`, as: administrator },
  { route: `${indicators}/:id`, address: oneOf(indicators), as: administrator },
  {
    route: `${indicators}/:id/wijzigen`,
    address: link(indicators, new RegExp(`^${indicators}/${id}$`), '/wijzigen'),
    as: administrator,
  },
  { route: '/werkplek/raad/fracties', address: '/werkplek/raad/fracties', as: administrator },
  {
    route: '/werkplek/raad/fracties/:id',
    address: oneOf('/werkplek/raad/fracties'),
    as: administrator,
  },
];
