// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, holidaysOf, isWorkingDay, workingDaysBetween } from './calendar.ts';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const days = fc.integer({ min: 0, max: 365 * 12 }).map((offset) => day('2020-01-01').add({ days: offset }));
const official = '../shared/data/reference-lists/feestdagen-nl-2018-2035.csv';

describe('R4: promises count working days', () => {
  it('passes over the weekend', () => {
    expect(addWorkingDays(day('2026-11-20'), 1).toString()).toBe('2026-11-23');
  });

  it('passes over Easter, from Good Friday to Easter Monday', () => {
    expect(addWorkingDays(day('2026-04-02'), 1).toString()).toBe('2026-04-07');
  });

  it('passes over King’s Day, also when it is moved from a Sunday', () => {
    expect(holidaysOf(2031).has('2031-04-26')).toBe(true);
    expect(isWorkingDay(day('2026-04-27'))).toBe(false);
  });

  it('always ends on a working day, with exactly so many working days in between', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (start, count) => {
        const end = addWorkingDays(start, count);
        expect(isWorkingDay(end)).toBe(true);
        expect(workingDaysBetween(start, end)).toBe(count);
      }),
    );
  });

  it('counts in weeks what counting by days gives', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [from, to] = Temporal.PlainDate.compare(one, other) <= 0 ? [one, other] : [other, one];
        let counted = 0;
        for (
          let at = from.add({ days: 1 });
          Temporal.PlainDate.compare(at, to) <= 0;
          at = at.add({ days: 1 })
        ) {
          if (isWorkingDay(at)) counted += 1;
        }
        expect(workingDaysBetween(from, to)).toBe(counted);
        expect(workingDaysBetween(to, from) + counted).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  it('never gives an earlier day to more working days', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40 }), (start, count) => {
        expect(
          Temporal.PlainDate.compare(addWorkingDays(start, count), addWorkingDays(start, count + 1)),
        ).toBe(-1);
      }),
    );
  });

  it('refuses half and negative numbers', () => {
    expect(() => addWorkingDays(day('2026-01-01'), -1)).toThrow(RangeError);
    expect(() => addWorkingDays(day('2026-01-01'), 1.5)).toThrow(RangeError);
  });
});

describe.skipIf(!existsSync(official))(
  'the list of holidays 2018–2035 (skipped where ../shared/data is absent)',
  () => {
    it('is the same as ours', () => {
      const lines = readFileSync(official, 'utf8').trim().split('\n').slice(1);
      const expected = new Set(lines.map((line) => line.slice(0, 10)));
      const ours = Array.from({ length: 18 }, (_, index) => [...holidaysOf(2018 + index)]).flat();
      expect([...ours].sort()).toEqual([...expected].sort());
    });
  },
);
