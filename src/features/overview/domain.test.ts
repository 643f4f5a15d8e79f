// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Cell, type Facts, cellsOf, changesOf, endedQuarters, medianOf, monthsOf } from './domain.ts';

const facts: Facts = {
  id: 'a',
  areaId: 'noord',
  themeId: null,
  broughtAt: Temporal.Instant.from('2026-03-31T21:59:00Z'),
  isOpen: false,
  closedAt: Temporal.Instant.from('2026-04-10T09:00:00Z'),
  firstAnswerAt: Temporal.Instant.from('2026-04-07T09:00:00Z'),
  firstDueOn: '2026-04-07',
  settled: [],
  rated: [],
};
const measuresOf = (more: Partial<Facts>): string[] =>
  cellsOf({ ...facts, ...more }).map(({ measure, month }) => `${measure} ${month}`);

describe('what a contribution counts as', () => {
  it('lies in the month of the Netherlands in which it happened', () => {
    expect(measuresOf({})).toEqual([
      'brought 2026-03-01',
      'closed 2026-04-01',
      'answered 2026-04-01',
      'in_time 2026-04-01',
    ]);
    expect(measuresOf({ broughtAt: Temporal.Instant.from('2026-03-31T22:00:00Z') })[0]).toBe(
      'brought 2026-04-01',
    );
  });

  it('counts working days to the first answer: Easter passes', () => {
    expect(cellsOf(facts).find(({ measure }) => measure === 'answered')?.days).toBe(3);
  });

  it('is in time up to and including the day first promised', () => {
    expect(measuresOf({ firstDueOn: '2026-04-06' })).not.toContain('in_time 2026-04-01');
  });

  it('counts a promise of each outcome', () => {
    const at = Temporal.Instant.from('2026-05-01T09:00:00Z');
    const settled = [{ outcome: 'late', at } as const, { outcome: 'kept', at } as const];
    expect(measuresOf({ settled, isOpen: true, closedAt: null })).toEqual(
      expect.arrayContaining(['open 2026-03-01', 'late 2026-05-01', 'kept 2026-05-01']),
    );
  });
});

describe('what a resident said after closing', () => {
  it('counts in the month in which it was said, and apart when it says what could be better', () => {
    const at = Temporal.Instant.from('2026-05-01T09:00:00Z');
    const rated = [
      { helped: 'no', suggests: true, at } as const,
      { helped: 'yes', suggests: false, at: at.add({ hours: 24 * 31 }) } as const,
    ];
    expect(measuresOf({ rated }).slice(4)).toEqual([
      'unhelped 2026-05-01',
      'suggested 2026-05-01',
      'helped 2026-06-01',
    ]);
  });
});

describe('changes', () => {
  it('always bring the piles from what was counted to what is', () => {
    const cell = fc.record({
      month: fc.constantFrom('2026-01-01', '2026-02-01'),
      areaId: fc.constantFrom('noord', 'zuid'),
      themeId: fc.constant('groen'),
      measure: fc.constantFrom('brought', 'open'),
      days: fc.constant(0),
    } as const);
    const cells = fc.array(cell, { maxLength: 12 });
    const piles = (list: readonly object[]): string[] => list.map((one) => JSON.stringify(one)).sort();
    fc.assert(
      fc.property(cells, cells, (before, after) => {
        const result: Cell[] = [...before];
        for (const { cell: one, amount } of changesOf(before, after)) {
          for (let more = 0; more < amount; more += 1) result.push(one);
          for (let less = 0; less > amount; less -= 1)
            result.splice(
              result.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)),
              1,
            );
        }
        expect(piles(result)).toEqual(piles(after));
      }),
    );
  });
});

describe('the median', () => {
  it('is that of the values themselves', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1 }), (values) => {
        const sorted = [...values].sort((one, other) => one - other);
        const [low, high] = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0];
        expect(medianOf(values.map((days) => ({ days, amount: 1 })))).toBe((low + high) / 2);
      }),
    );
  });

  it('is not there of nothing', () => {
    expect(medianOf([])).toBeNull();
  });
});

describe('stretches of time', () => {
  it('are whole months', () => {
    expect(monthsOf({ from: '2025-11-01', to: '2026-01-01' })).toEqual([
      '2025-11-01',
      '2025-12-01',
      '2026-01-01',
    ]);
  });

  it('are quarters that are over and never overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (offset) => {
        const today = Temporal.PlainDate.from('2020-01-01').add({ days: offset });
        const quarters = endedQuarters(today, 4);
        expect(
          quarters.every(
            ({ to }) => Temporal.PlainDate.from(to).add({ months: 1 }).toString() <= today.toString(),
          ),
        ).toBe(true);
        const months = quarters.flatMap(monthsOf);
        expect(new Set(months).size).toBe(12);
      }),
    );
  });
});
