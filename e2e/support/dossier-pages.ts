// SPDX-License-Identifier: EUPL-1.2
import { type VisitedPage, id, link } from './page-links.ts';

const administrator = 'Ingrid Mulder';
const dossier = '/werkplek/raad/dossiers/3641304';
const paper = '/werkplek/raad/stukken/3604012';

/** Dossiers, documents and the long-term agenda, for everyone. */
export const publicDossierPages: readonly VisitedPage[] = [
  { route: '/raad/dossiers', address: '/raad/dossiers', isMain: true },
  { route: '/raad/dossiers/:number', address: '/raad/dossiers/3641304', isMain: true },
  { route: '/raad/stukken/:number', address: '/raad/stukken/3641310', isMain: true },
  { route: '/raad/agenda', address: '/raad/agenda', isMain: true },
];

/** The same in the workplace. */
export const dossierPages: readonly VisitedPage[] = [
  { route: '/werkplek/raad/dossiers', address: '/werkplek/raad/dossiers', as: administrator },
  { route: '/werkplek/raad/dossiers/nieuw', address: '/werkplek/raad/dossiers/nieuw', as: administrator },
  { route: '/werkplek/raad/dossiers/:number', address: dossier, as: administrator, isMain: true },
  { route: '/werkplek/raad/dossiers/:number/wijzigen', address: `${dossier}/wijzigen`, as: administrator },
  { route: '/werkplek/raad/dossiers/:number/stuk', address: `${dossier}/stuk`, as: administrator },
  { route: '/werkplek/raad/stukken/:number', address: paper, as: administrator, isMain: true },
  {
    route: '/werkplek/raad/stukken/:number',
    showing: 'a confidential one',
    address: '/werkplek/raad/stukken/3588410',
    as: administrator,
  },
  { route: '/werkplek/raad/stukken/:number/wijzigen', address: `${paper}/wijzigen`, as: administrator },
  {
    route: '/werkplek/raad/stukken/:number/versie/:version/intrekken',
    address: `${paper}/versie/1/intrekken`,
    as: administrator,
  },
  { route: '/werkplek/raad/agenda', address: '/werkplek/raad/agenda', as: administrator },
  { route: '/werkplek/raad/agenda/nieuw', address: '/werkplek/raad/agenda/nieuw', as: administrator },
  {
    route: '/werkplek/raad/agenda/:id',
    address: link('/werkplek/raad/agenda', new RegExp(`^/werkplek/raad/agenda/${id}$`)),
    as: administrator,
  },
];
