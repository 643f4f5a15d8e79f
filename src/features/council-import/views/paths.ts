// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';

export const home = '/werkplek/raad/inlezen';

export function pathOf(id: Id, rest = ''): string {
  return `${home}/${id}${rest}`;
}
