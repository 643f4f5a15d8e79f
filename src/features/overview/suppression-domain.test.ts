// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './domain.ts';
import { type Published, publicRates, publishable, smallest } from './suppression-domain.ts';

const counts = fc.array(fc.nat(14), { minLength: 1, maxLength: 5 });

/** Everything that the left out parts can be, for who knows what is shown: tries all. */
function possibilities({ parts, total }: Published): number[][] {
  if (total === null) return [];
  const left = total - parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  let found: number[][] = [[]];
  for (const part of parts)
    found = found.flatMap((before) => {
      if (part !== null) return [[...before, part]];
      return Array.from({ length: left + 1 }, (_, value) => [...before, value]);
    });
  return found.filter((values) => values.reduce((sum, value) => sum + value, 0) === total);
}

describe('small counts in public (R10)', () => {
  it('are never shown', () => {
    fc.assert(
      fc.property(counts, (parts) => {
        const { parts: shown, total } = publishable(parts);
        for (const one of [...shown, total]) expect(one === null || one >= smallest).toBe(true);
      }),
    );
  });

  it('never follow from what is shown: what is left out may be below five and may be five or more', () => {
    fc.assert(
      fc.property(counts, (parts) => {
        const shown = publishable(parts);
        if (shown.total === null) {
          expect(shown.parts.every((part) => part === null)).toBe(true);
          return;
        }
        const possible = possibilities(shown);
        for (const [index, part] of shown.parts.entries()) {
          if (part !== null) continue;
          const values = possible.map((one) => one[index] ?? 0);
          expect(Math.min(...values)).toBeLessThan(smallest);
          expect(Math.max(...values)).toBeGreaterThanOrEqual(smallest);
        }
      }),
    );
  });

  it('leave the rest as it is, and leave nothing out when nothing is small', () => {
    fc.assert(
      fc.property(counts, (parts) => {
        const { parts: shown } = publishable(parts);
        for (const [index, one] of shown.entries()) expect(one === null || one === parts[index]).toBe(true);
        if (parts.every((part) => part >= smallest)) expect(shown).toEqual(parts);
      }),
    );
  });

  it('take the smallest other along', () => {
    expect(publishable([2, 30, 9, 12])).toEqual({ parts: [null, 30, null, 12], total: 53 });
    expect(publishable([1, 1, 30, 12])).toEqual({ parts: [null, null, 30, null], total: 44 });
    expect(publishable([3, 1])).toEqual({ parts: [null, null], total: null });
  });
});

describe('rates in public', () => {
  const of = (answered: number, inTime: number) => {
    const where = { areaId: 'noord', themeId: 'groen', days: 3 };
    return publicRates(
      figuresOf([
        { ...where, measure: 'answered', amount: answered },
        { ...where, measure: 'in_time', days: 0, amount: inTime },
      ]),
    );
  };

  it('are shown over five or more, in steps of five', () => {
    expect(of(4, 4)).toEqual({ medianDays: null, inTimePercent: null, keptPercent: null });
    expect(of(7, 5)).toEqual({ medianDays: 3, inTimePercent: 70, keptPercent: null });
  });
});
