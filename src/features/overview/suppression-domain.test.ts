// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './domain.ts';
import {
  type Published,
  type Replies,
  publicRates,
  publicReplies,
  publishable,
  smallest,
} from './suppression-domain.ts';

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

describe('what residents said afterwards, in public', () => {
  const few = { helped: fc.nat(8), others: fc.nat(8) };
  const parts = fc.array(fc.record(few), { minLength: 1, maxLength: 3 });

  const isShown = (value: number | null | undefined): boolean => typeof value === 'number';

  /** Everything that the parts can be for who knows all that is shown, and exact shares where shares are shown: tries all. */
  function possible(given: readonly Replies[]): Replies[][] {
    const { parts: shown, total } = publicReplies(given);
    if (total.replies === null) return [];
    const sum = (list: readonly Replies[], of: keyof Replies): number =>
      list.reduce((all, one) => all + one[of], 0);
    const all = { helped: sum(given, 'helped'), others: sum(given, 'others') };
    const hidden = shown.reduce((left, { replies }) => left - (replies ?? 0), all.helped + all.others);
    const choices = given.map((one, index): Replies[] => {
      if (isShown(shown[index]?.helpedPercent)) return [one];
      const replies = shown[index]?.replies ?? null;
      const most = replies ?? hidden;
      const found: Replies[] = [];
      for (let helped = 0; helped <= most; helped += 1)
        for (let others = 0; helped + others <= most; others += 1)
          if (replies === null || helped + others === replies) found.push({ helped, others });
      return found;
    });
    let lists: Replies[][] = [[]];
    for (const choice of choices) lists = lists.flatMap((list) => choice.map((one) => [...list, one]));
    return lists.filter((list) => {
      const [helped, others] = [sum(list, 'helped'), sum(list, 'others')];
      return total.helpedPercent === null
        ? helped + others === total.replies
        : helped === all.helped && others === all.others;
    });
  }

  it('never tells how few were helped, or not, nor lets it be worked out', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const { parts: shown, total } = publicReplies(given);
        if (total.helpedPercent === null)
          expect(shown.every(({ helpedPercent }) => helpedPercent === null)).toBe(true);
        const lists = possible(given);
        for (const [index, one] of given.entries()) {
          for (const of of ['helped', 'others'] as const) {
            if (isShown(shown[index]?.helpedPercent)) expect(one[of]).toBeGreaterThanOrEqual(smallest);
            if (one[of] >= smallest || !isShown(shown[index]?.replies)) continue;
            expect(Math.max(...lists.map((list) => list[index]?.[of] ?? 0))).toBeGreaterThanOrEqual(smallest);
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('shows a share in steps of five where enough were helped and enough were not', () => {
    const shown = publicReplies([
      { helped: 20, others: 9 },
      { helped: 30, others: 10 },
    ]);
    expect(shown.parts).toEqual([
      { replies: 29, helpedPercent: 70 },
      { replies: 40, helpedPercent: 75 },
    ]);
    expect(publicReplies([{ helped: 40, others: 2 }]).parts).toEqual([{ replies: 42, helpedPercent: null }]);
  });
});
