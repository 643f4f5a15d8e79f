// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { type Standing, start } from './domain.ts';
import { endingOf } from './planned-end.ts';

const evening = Temporal.Instant.from('2026-03-11T18:30:00Z');
const at = (minutes: number): Temporal.Instant => evening.add({ minutes });
const items = [
  { id: 'a', minutes: 5 },
  { id: 'b', minutes: 20 },
  { id: 'c', minutes: 35 },
];
const planned = at(60);
const on = (more: Partial<Standing>): Standing => ({
  ...start,
  phase: 'running',
  openedAt: evening,
  itemId: 'a',
  itemSince: evening,
  ...more,
});
const late = (standing: Standing, now?: Temporal.Instant, wordMinutes = 3) =>
  endingOf({ items, standing, wordMinutes }, planned, now)?.lateMinutes;

test('the end of the evening follows what was added, what is over time and a break', () => {
  expect(late(on({}))).toBe(0);
  expect(late(on({ itemExtra: 4 }), at(2))).toBe(4);
  expect(late(on({}), at(9))).toBe(4);
  expect(late(on({ itemId: 'b', itemSince: at(3) }), at(4))).toBe(-2);
  // Who speaks longer than the part lasts, makes the evening longer.
  const word = { speakerId: 's', since: at(4), extra: 1 };
  expect(late(on({ word }), at(5))).toBe(3);
  expect(late(on({ phase: 'paused', pausedAt: at(3) }), at(13))).toBe(10);
  expect(endingOf({ items, standing: on({ itemExtra: 4 }), wordMinutes: 0 }, planned)?.at.toString()).toBe(
    at(64).toString(),
  );
});

test('there is no end to tell before, after, or when no part has a length', () => {
  expect(late(start, at(1))).toBeUndefined();
  expect(late(on({ phase: 'closed' }), at(1))).toBeUndefined();
  const course = { items: [{ id: 'a', minutes: 0 }], standing: on({}), wordMinutes: 0 };
  expect(endingOf(course, planned, at(1))).toBeUndefined();
});

test('each minute more moves the end by no more than that minute, and never to the front', () => {
  const minutes = fc.integer({ min: 0, max: 59 });
  fc.assert(
    fc.property(minutes, minutes, fc.constantFrom('a', 'b', 'c'), (extra, passed, itemId) => {
      const before = late(on({ itemId, itemExtra: extra }), at(passed)) ?? 0;
      const after = late(on({ itemId, itemExtra: extra + 1 }), at(passed)) ?? 0;
      expect([0, 1]).toContain(after - before);
    }),
  );
});
