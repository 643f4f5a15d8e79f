// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { type IndicatorValue, everGiven, holding, partyNamed, pointsOf } from './domain.ts';

describe('a party group', () => {
  const all = [{ name: 'PvdA' }, { name: 'GroenLinks' }, { name: 'Bewoners & Dorpen' }];

  it.each([
    ['P.v.d.A.', 'PvdA'],
    ['pvda ', 'PvdA'],
    ['Groen Links', 'GroenLinks'],
    ['bewoners & dorpen', 'Bewoners & Dorpen'],
  ])('is found again when it is written %s', (text, name) => {
    expect(partyNamed(all, text)?.name).toBe(name);
  });

  it.each(['', '...', 'VVD', 'Groen'])('is not taken for another: %j', (text) => {
    expect(partyNamed(all, text)).toBeUndefined();
  });
});

describe('the values of an indicator', () => {
  const value = (
    id: string,
    onDay: string,
    amount: number | null,
    correctsId: string | null = null,
  ): IndicatorValue => ({
    id,
    indicatorId: 'x',
    onDay,
    amount,
    words: amount === null ? 'nog niets' : null,
    source: null,
    correctsId,
  });
  const given = [
    value('1', '2025-01-01', 91),
    value('2', '2025-01-01', 19, '1'),
    value('3', '2026-01-01', 22),
    value('4', '2024-01-01', null),
    value('5', '2026-01-01', 23),
  ];

  it('hold unless they were put right, the newest first', () => {
    expect(holding(given).map(({ id }) => id)).toEqual(['5', '3', '2', '4']);
    expect(everGiven(given).filter(({ isWrong }) => isWrong)).toMatchObject([{ id: '1' }]);
    expect(everGiven(given)).toHaveLength(5);
  });

  it('make one point a day in a chart, the oldest first, of what is a number', () => {
    expect(pointsOf(given)).toEqual([
      { day: '2025-01-01', amount: 19 },
      { day: '2026-01-01', amount: 23 },
    ]);
  });
});
