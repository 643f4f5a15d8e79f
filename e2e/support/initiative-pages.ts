// SPDX-License-Identifier: EUPL-1.2
import { type VisitedPage, initiative } from './page-links.ts';

const manager = 'Joost Hendriks';

/** What residents organise. */
export const initiativePages: readonly VisitedPage[] = [
  { route: '/werkplek/initiatieven', address: '/werkplek/initiatieven', as: manager, isMain: true },
  {
    route: '/werkplek/initiatieven',
    showing: 'nothing',
    address: '/werkplek/initiatieven?toon=lopend&zoek=nergens',
    as: manager,
  },
  { route: '/werkplek/initiatieven/nieuw', address: '/werkplek/initiatieven/nieuw', as: manager },
  {
    route: '/werkplek/initiatieven/:number',
    address: initiative('/werkplek/initiatieven?toon=wacht'),
    as: manager,
    isMain: true,
  },
  {
    route: '/werkplek/initiatieven/:number',
    showing: 'realised',
    address: initiative('/werkplek/initiatieven?toon=gelukt'),
    as: manager,
  },
  {
    route: '/werkplek/initiatieven/:number/gegevens',
    address: initiative('/werkplek/initiatieven', '/gegevens'),
    as: manager,
  },
  {
    route: '/werkplek/initiatieven/:number/rol',
    address: initiative('/werkplek/initiatieven', '/rol'),
    as: manager,
  },
  {
    route: '/werkplek/initiatieven/:number/initiatiefnemers',
    address: initiative('/werkplek/initiatieven', '/initiatiefnemers'),
    as: manager,
  },
  {
    route: '/werkplek/initiatieven/:number/resultaat',
    address: initiative('/werkplek/initiatieven', '/resultaat'),
    as: manager,
  },
];
