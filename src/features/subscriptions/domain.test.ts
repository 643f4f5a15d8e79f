// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { countAsked, inOrder, matches, monthOf, weekOf } from './domain.ts';

function at(text: string): Temporal.Instant {
  return Temporal.Instant.from(text);
}

describe('the turns of digests', () => {
  test.each([
    ['on Monday before seven it is still the week before', '2026-03-16T05:59:00Z', 'week 2026-03-09'],
    ['from seven it is this week', '2026-03-16T06:00:00Z', 'week 2026-03-16'],
    ['after an outage, later that week', '2026-03-19T12:00:00Z', 'week 2026-03-16'],
    ['in summer time seven comes earlier', '2026-03-30T05:00:00Z', 'week 2026-03-30'],
    ['on Sunday night, as the clock goes back', '2026-10-25T23:30:00Z', 'week 2026-10-19'],
    ['on the Monday after it', '2026-10-26T06:00:00Z', 'week 2026-10-26'],
  ])('weekly: %s', (_name, moment, turn) => {
    expect(weekOf(at(moment))).toBe(turn);
  });

  test.each([
    ['New Year is no working day', '2026-01-01T12:00:00Z', 'month 2025-12'],
    ['the second of January is', '2026-01-02T06:00:00Z', 'month 2026-01'],
    ['a month that begins in a weekend', '2026-08-02T12:00:00Z', 'month 2026-07'],
    ['begins on Monday at seven', '2026-08-03T05:00:00Z', 'month 2026-08'],
    ['at the end of it', '2026-08-31T21:00:00Z', 'month 2026-08'],
  ])('monthly: %s', (_name, moment, turn) => {
    expect(monthOf(at(moment))).toBe(turn);
  });

  test('a turn never comes back, and every week and month has one', () => {
    const start = at('2026-01-01T00:00:00Z');
    const turns = Array.from({ length: 366 * 4 }, (_, index) => start.add({ hours: index * 6 }));
    for (const turnOf of [weekOf, monthOf]) {
      const names = turns.map(turnOf);
      const changes = names.filter((name, index) => name !== names[index - 1]);
      expect(changes).toEqual([...new Set(changes)].sort());
    }
    expect(new Set(turns.map(weekOf)).size).toBe(53);
    expect(new Set(turns.map(monthOf)).size).toBe(13);
  });
});

describe('what somebody wants to hear', () => {
  const areas = { rootId: 'town', within: (one: string, above: string) => one.startsWith(above) };
  test.each([
    ['everything', [], [], 'north/mill', null, true],
    ['an area below', ['north'], [], 'north/mill', 'green', true],
    ['another area', ['south'], [], 'north/mill', 'green', false],
    ['the whole municipality is every area', ['south'], [], 'town', null, true],
    ['a theme', ['north'], ['green'], 'north', 'green', true],
    ['another theme', ['north'], ['green'], 'north', 'sport', false],
    ['no theme yet, for who chose one', [], ['green'], 'north', null, false],
  ])('%s', (...[, areaIds, themeIds, areaId, themeId, isWanted]) => {
    expect(matches({ areaIds, themeIds }, { areaId, themeId }, areas)).toBe(isWanted);
  });
});

test('the same choices look the same, in whatever order they were ticked', () => {
  fc.assert(
    fc.property(fc.array(fc.uuid()), fc.integer(), (ids, seed) => {
      const turned = [...ids].sort((one, other) => one.charCodeAt(seed & 7) - other.charCodeAt(seed & 7));
      expect(inOrder([...turned, ...ids])).toEqual(inOrder(ids));
    }),
  );
});

test('an address never gets more than three of these mails in any day, whoever asks', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(gaps, (minutes) => {
      let now = at('2026-03-11T09:00:00Z');
      let asked = { askedAt: now, askedTimes: 1 };
      let windows = [{ from: now, mails: 1 }];
      for (const gap of minutes) {
        now = now.add({ minutes: gap });
        const counted = countAsked(asked, now);
        if (!counted) continue;
        asked = counted;
        const [current] = windows;
        if (current?.from.equals(counted.askedAt)) current.mails += 1;
        else windows = [{ from: counted.askedAt, mails: 1 }, ...windows];
      }
      expect(Math.max(...windows.map(({ mails }) => mails))).toBeLessThanOrEqual(3);
      const starts = windows.map(({ from }) => from.epochMilliseconds);
      for (const [index, start] of starts.entries())
        expect((starts[index - 1] ?? Infinity) - start).toBeGreaterThanOrEqual(24 * 3_600_000);
    }),
  );
});
