// SPDX-License-Identifier: EUPL-1.2
import { type VisitedPage, link } from './page-links.ts';

/** The latest session that was held: its report is out. */
const held = '/raad/sessies?toon=geweest';
const session = (rest: string) => link(held, /^\/raad\/sessies\/S-[\d-]+$/, rest);
const desk = (rest: string) => {
  const found = session(rest);
  return async (visitor: Parameters<typeof found>[0]) => `/werkplek${await found(visitor)}`;
};
const clerk = 'Ingrid Mulder';

/** A session live, and its report, for everyone. */
export const publicSessionLivePages: readonly VisitedPage[] = [
  { route: '/raad/sessies/:number/live', address: session('/live'), isMain: true },
  { route: '/raad/sessies/:number/scherm', address: session('/scherm') },
  { route: '/raad/sessies/:number/verslag', address: session('/verslag'), isMain: true },
];

/** The same for who runs and concludes it. */
export const sessionLivePages: readonly VisitedPage[] = [
  {
    route: '/werkplek/raad/sessies/:number/voorzitten',
    address: desk('/voorzitten'),
    as: clerk,
    isMain: true,
  },
  { route: '/werkplek/raad/sessies/:number/na', address: desk('/na'), as: clerk, isMain: true },
  { route: '/werkplek/raad/sessies/:number/verslag', address: desk('/verslag'), as: clerk },
];
