// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { inMinutes } from './clock.ts';

test('what is left is said in minutes and seconds, over time as well', () => {
  expect([0, 5, 65, 600, 5399, -65].map(inMinutes)).toEqual([
    '0:00',
    '0:05',
    '1:05',
    '10:00',
    '89:59',
    '1:05',
  ]);
});
