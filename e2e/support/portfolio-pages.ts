// SPDX-License-Identifier: EUPL-1.2
import { type VisitedPage, link } from './page-links.ts';

const manager = 'Joost Hendriks';
const administrator = 'Ingrid Mulder';

/** The pages of the coordination with portfolio holders, and the brief for a working visit. */
export const portfolioPages: readonly VisitedPage[] = [
  { route: '/werkplek/afstemming', address: '/werkplek/afstemming?als=alles', as: manager, isMain: true },
  {
    route: '/werkplek/initiatieven/:number/afstemming',
    address: link('/werkplek/afstemming?als=alles', /^\/werkplek\/initiatieven\/I-[\d-]+\/afstemming$/),
    as: manager,
  },
  {
    route: '/werkplek/projecten/:number/afstemming',
    address: link('/werkplek/afstemming?als=alles', /^\/werkplek\/projecten\/P-[\d-]+\/afstemming$/),
    as: manager,
  },
  {
    route: '/werkplek/gebieden/:id/werkbezoek',
    address: '/werkplek/gebieden/midden/werkbezoek',
    as: manager,
  },
  {
    route: '/werkplek/inrichten/afstemming',
    address: '/werkplek/inrichten/afstemming',
    as: administrator,
  },
];
