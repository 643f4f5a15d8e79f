// SPDX-License-Identifier: EUPL-1.2
import { type VisitedPage, area, periodLink, person } from './page-links.ts';

const administrator = 'Ingrid Mulder';

/** The areas, who works there, and who may do what. */
export const peoplePages: readonly VisitedPage[] = [
  { route: '/werkplek/rechten', address: '/werkplek/rechten', as: administrator },
  { route: '/werkplek/gebieden', address: '/werkplek/gebieden', as: administrator },
  { route: '/werkplek/gebieden/nieuw', address: '/werkplek/gebieden/nieuw', as: administrator },
  { route: '/werkplek/gebieden/:id', address: area(), as: administrator },
  { route: '/werkplek/gebieden/:id/gegevens', address: area('/gegevens'), as: administrator },
  { route: '/werkplek/teams', address: '/werkplek/teams', as: administrator },
  { route: '/werkplek/mensen', address: '/werkplek/mensen', as: administrator },
  { route: '/werkplek/mensen/nieuw', address: '/werkplek/mensen/nieuw', as: administrator },
  { route: '/werkplek/mensen/:id', address: person(), as: administrator, isMain: true },
  { route: '/werkplek/mensen/:id/gegevens', address: person('/gegevens'), as: administrator },
  { route: '/werkplek/mensen/:id/vertrek', address: person('/vertrek'), as: administrator },
  { route: '/werkplek/mensen/:id/foto', address: person('/foto'), as: administrator },
  { route: '/werkplek/mensen/:id/rollen/nieuw', address: person('/rollen/nieuw'), as: administrator },
  { route: '/werkplek/mensen/:id/rollen/:period', address: periodLink('rollen'), as: administrator },
  {
    route: '/werkplek/mensen/:id/portefeuille/nieuw',
    address: person('/portefeuille/nieuw'),
    as: administrator,
  },
  {
    route: '/werkplek/mensen/:id/portefeuille/:period',
    address: periodLink('portefeuille'),
    as: administrator,
  },
  { route: '/werkplek/mensen/:id/afwezig/nieuw', address: person('/afwezig/nieuw'), as: administrator },
  { route: '/werkplek/mensen/:id/afwezig/:period', address: periodLink('afwezig'), as: administrator },
];
