// SPDX-License-Identifier: EUPL-1.2
export const base = '/raad/moties';

export function pathOf(number: string, rest = ''): string {
  return `${base}/${number}${rest}`;
}
