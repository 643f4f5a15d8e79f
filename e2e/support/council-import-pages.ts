// SPDX-License-Identifier: EUPL-1.2
import { type VisitedPage, id, link } from './page-links.ts';

const home = '/werkplek/raad/inlezen';
const as = 'Ingrid Mulder';
/** It was looked at and waits for a person. */
const aList = (rest = '') => link(home, new RegExp(`^${home}/${id}$`), rest);

export const councilImportPages: readonly VisitedPage[] = [
  { route: home, address: home, as, isMain: true },
  { route: `${home}/:id`, address: aList(), as, isMain: true },
  { route: `${home}/:id/kolommen`, address: aList('/kolommen'), as },
  { route: `${home}/:id/waarden`, address: aList('/waarden'), as },
  {
    route: `${home}/vergaderingen/:id`,
    address: link(home, new RegExp(`^${home}/vergaderingen/${id}$`)),
    as,
    isMain: true,
  },
];
