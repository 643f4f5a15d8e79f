// SPDX-License-Identifier: EUPL-1.2
import type { VisitedPage } from './page-links.ts';

/** What the council asked and what was promised, for everyone. */
export const publicMotionPages: readonly VisitedPage[] = [
  { route: '/raad/moties', address: '/raad/moties', isMain: true },
  { route: '/raad/moties', showing: 'nothing', address: '/raad/moties?woorden=nergens&soort=question' },
  { route: '/raad/moties/:number', address: '/raad/moties/M-31', isMain: true },
  { route: '/raad/moties/:number/volgen', address: '/raad/moties/M-31/volgen' },
];
