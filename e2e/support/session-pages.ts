// SPDX-License-Identifier: EUPL-1.2
import { type VisitedPage, link } from './page-links.ts';

const home = '/raad/sessies';
const desk = '/werkplek/raad/sessies';
const clerk = 'Roos Verhagen';
/** The one that is coming, for which residents registered. */
const aSession = (rest = '') => link(home, /^\/raad\/sessies\/S-[\d-]+$/, rest);
const atDesk = (rest = '') => link(desk, /^\/werkplek\/raad\/sessies\/S-[\d-]+$/, rest);

export const publicSessionPages: readonly VisitedPage[] = [
  { route: home, address: home, isMain: true },
  { route: home, showing: 'what was', address: `${home}?toon=geweest` },
  { route: `${home}/:number`, address: aSession(), isMain: true },
  { route: `${home}/:number/inspreken`, address: aSession('/inspreken') },
];

export const sessionPages: readonly VisitedPage[] = [
  { route: desk, address: desk, as: clerk, isMain: true },
  { route: `${desk}/nieuw`, address: `${desk}/nieuw`, as: clerk },
  { route: `${desk}/:number`, address: atDesk(), as: clerk, isMain: true },
  { route: `${desk}/:number/wijzigen`, address: atDesk('/wijzigen'), as: clerk },
  { route: `${desk}/:number/programma/:id`, address: atDesk('/programma/nieuw'), as: clerk },
  { route: `${desk}/:number/vragen/:id`, address: atDesk('/vragen/nieuw'), as: clerk },
  { route: `${desk}/:number/sprekers/inschrijven`, address: atDesk('/sprekers/inschrijven'), as: clerk },
  { route: `${desk}/:number/sprekers/uitnodigen`, address: atDesk('/sprekers/uitnodigen'), as: clerk },
  {
    route: `${desk}/:number/sprekers/:id`,
    address: async (visitor) => visitor.link(await atDesk()(visitor), /\/sprekers\/[0-9a-f-]{36}$/),
    as: clerk,
  },
];
