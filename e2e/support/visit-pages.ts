// SPDX-License-Identifier: EUPL-1.2
import { type VisitedPage, link } from './page-links.ts';

const areaPage = '/gebieden/kolkum/kennismaken';
const visits = '/werkplek/bezoeken';
const evaluations = '/werkplek/evaluaties';
const aVisit = (rest = '') => link(visits, /^\/werkplek\/bezoeken\/K-/, rest);
/** The latest runs; of the first the report is out. */
const anEvaluation = (rest = '') => link(evaluations, /^\/werkplek\/evaluaties\/E-/, rest);

/** Getting to know the areas, and looking back, for everyone. */
export const publicVisitPages: readonly VisitedPage[] = [
  { route: '/gebieden/:slug/kennismaken', address: areaPage, isMain: true },
  {
    route: '/gebieden/:slug/kennismaken',
    showing: 'what is coming',
    address: '/gebieden/sluiswijk/kennismaken',
  },
  { route: '/gebieden/:slug/kennismaken/bedankt', address: `${areaPage}/bedankt` },
  { route: '/kennismaken/:number', address: link(areaPage, /^\/kennismaken\/K-[\d-]+$/) },
  { route: '/evaluaties', address: '/evaluaties' },
  { route: '/evaluaties/:number', address: link('/evaluaties', /^\/evaluaties\/E-/), isMain: true },
];

/** The same for who works there. */
export const visitPages: readonly VisitedPage[] = [
  { route: visits, address: visits, as: 'Ingrid Mulder', isMain: true },
  { route: `${visits}/nieuw`, address: `${visits}/nieuw?gebied=sluiswijk`, as: 'Joost Hendriks' },
  { route: `${visits}/:number`, address: aVisit(), as: 'Ingrid Mulder', isMain: true },
  { route: `${visits}/:number/wijzigen`, address: aVisit('/wijzigen'), as: 'Ingrid Mulder' },
  { route: `${visits}/:number/indruk`, address: aVisit('/indruk'), as: 'Ingrid Mulder' },
  { route: evaluations, address: evaluations, as: 'Ingrid Mulder' },
  { route: `${evaluations}/nieuw`, address: `${evaluations}/nieuw`, as: 'Ingrid Mulder' },
  { route: `${evaluations}/:number`, address: anEvaluation(), as: 'Ingrid Mulder', isMain: true },
  { route: `${evaluations}/:number/verslag`, address: anEvaluation('/verslag'), as: 'Ingrid Mulder' },
];
