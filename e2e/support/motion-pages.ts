// SPDX-License-Identifier: EUPL-1.2
import type { VisitedPage } from './page-links.ts';

/** What the council asked and what was promised, for everyone. */
export const publicMotionPages: readonly VisitedPage[] = [
  { route: '/raad/moties', address: '/raad/moties', isMain: true },
  { route: '/raad/moties', showing: 'nothing', address: '/raad/moties?woorden=nergens&soort=question' },
  { route: '/raad/moties/:number', address: '/raad/moties/M-31', isMain: true },
  { route: '/raad/moties/:number/volgen', address: '/raad/moties/M-31/volgen' },
];
const clerk = 'Roos Verhagen';
const list = '/werkplek/raad/moties';

/** The workplace of what the council asked and aldermen promised. */
export const motionPages: readonly VisitedPage[] = [
  { route: list, address: list, as: clerk, isMain: true },
  { route: list, showing: 'nothing', address: `${list}?woorden=qqqq`, as: clerk },
  { route: `${list}/nieuw`, address: `${list}/nieuw?soort=pledge`, as: clerk },
  { route: `${list}/:number`, showing: 'updates and twelve parts', address: `${list}/M-31`, as: clerk },
  { route: `${list}/:number`, showing: 'settled', address: `${list}/M-40`, as: 'Joost Hendriks' },
  { route: `${list}/:number/wijzigen`, address: `${list}/M-31/wijzigen`, as: clerk },
  { route: `${list}/:number/stand`, address: `${list}/M-31/stand`, as: clerk },
];
