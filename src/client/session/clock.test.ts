// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { expectedEnd, inMinutes } from './clock.ts';

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

test('it ends when what runs is done and the rest took its time; over time and a break move that on', () => {
  const minutes = (count: number): number => count * 60_000;
  const item = { until: minutes(10), paused: undefined };
  expect(expectedEnd([item], 20, minutes(4))).toBe(minutes(30));
  expect(expectedEnd([item, { until: minutes(12), paused: undefined }], 20, minutes(4))).toBe(minutes(32));
  expect(expectedEnd([item], 20, minutes(13))).toBe(minutes(33));
  expect(expectedEnd([], 20, minutes(4))).toBe(minutes(24));
  expect(expectedEnd([{ until: minutes(10), paused: minutes(4) }], 20, minutes(9))).toBe(minutes(35));
});
