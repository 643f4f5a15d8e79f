// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { readMonth } from './months-domain.ts';

test.each([
  ['2027-03', '2027-03'],
  ['maart 2027', '2027-03'],
  ['Maart 2027', '2027-03'],
  ['mrt. 2027', '2027-03'],
  ['march 2027', '2027-03'],
  ['december 2026', '2026-12'],
  ['3-2027', '2027-03'],
  ['03/2027', '2027-03'],
  ['13-2027', undefined],
  ['2027-13', undefined],
  ['lente 2027', undefined],
  ['maart', undefined],
])('%s', (written, month) => {
  expect(readMonth(written)).toBe(month);
});
