// SPDX-License-Identifier: EUPL-1.2
import type { VisitedPage } from './page-links.ts';
import type { Visitor } from './visitor.ts';

/** The red thread of something public that has one. */
const publicThread = (visitor: Visitor) =>
  visitor.linkBelow('/bijdragen', /^\/bijdragen\/B-/, /^\/draad\/bijdrage\/B-[\d-]+$/);

/** The red thread of the dike, for who works there. */
function workThread(rest = '') {
  return async (visitor: Visitor) => {
    const path = await visitor.linkBelow(
      '/werkplek/bijdragen?toon=all&zoek=appgroep',
      /^\/werkplek\/bijdragen\/B-/,
      /^\/werkplek\/draad\/bijdrage\/B-[\d-]+$/,
    );
    return `${path}${rest}`;
  };
}

const administrator = 'Ingrid Mulder';

export const publicThreadPages: readonly VisitedPage[] = [
  { route: '/draad/:kind/:number', address: publicThread, isMain: true },
];

export const threadPages: readonly VisitedPage[] = [
  { route: '/werkplek/draad/:kind/:number', address: workThread(), as: administrator, isMain: true },
  {
    route: '/werkplek/draad/:kind/:number/verbinden',
    address: workThread('/verbinden?zoek=water'),
    as: administrator,
  },
];
