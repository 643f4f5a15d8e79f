// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';

/** Where every list and file of the council is brought in; without language prefix. */
export const readingHome = '/werkplek/raad/inlezen';
export const home = `${readingHome}/vergaderingen`;

export function meetingsPath(id: Id, rest = ''): string {
  return `${home}/${id}${rest}`;
}

export function listPath(id: Id): string {
  return `${readingHome}/${id}`;
}
