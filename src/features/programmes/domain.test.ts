// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type Programme, aimsIn, decideServing, inOrder, stageOn, suggestedFor } from './domain.ts';

const day = Temporal.PlainDate.from('2026-03-11');

function programme(id: string, more: Partial<Programme> = {}): Programme {
  return {
    id,
    number: `O-2026-${id}`,
    kind: 'other',
    title: id,
    body: '-',
    aims: [],
    themeIds: [],
    holderId: null,
    startsOn: '2026-01-01',
    endsOn: null,
    version: 1,
    ...more,
  };
}

test('a programme runs through its last day', () => {
  expect(stageOn(programme('a', { endsOn: '2026-03-11' }), day)).toBe('running');
  expect(stageOn(programme('a', { endsOn: '2026-03-10' }), day)).toBe('ended');
  expect(stageOn(programme('a', { startsOn: '2026-03-12' }), day)).toBe('ahead');
});

test('what ended comes last, what fits a theme is suggested', () => {
  const all = [programme('a', { endsOn: '2026-02-01', themeIds: ['groen'] }), programme('b')];
  expect(inOrder(all, day).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(suggestedFor(all, ['groen']).map(({ id }) => id)).toEqual(['a']);
});

test('aims are lines, however they were typed', () => {
  expect(aimsIn(' - Meer groen\n\n• Minder stoep  \n')).toEqual(['Meer groen', 'Minder stoep']);
});

describe('what serves what', () => {
  const ended = programme('ended', { endsOn: '2026-03-01' });
  const all = [programme('a'), programme('b'), programme('c'), ended];

  test('who works beside you is not undone', () => {
    // While this form was open with only a in it, somebody else tied b.
    const wish = { tied: ['a', 'b'], shown: ['a'], chosen: ['a', 'c'] };
    expect(decideServing(wish, all, day)).toEqual({ ok: true, value: { add: ['c'], remove: [] } });
  });

  test('one that ended is not tied any more, and may be untied', () => {
    expect(decideServing({ tied: [], shown: [], chosen: ['ended'] }, all, day).ok).toBe(false);
    expect(decideServing({ tied: [], shown: [], chosen: ['nowhere'] }, all, day).ok).toBe(false);
    const untie = { tied: ['ended'], shown: ['ended'], chosen: [] };
    expect(decideServing(untie, all, day)).toEqual({ ok: true, value: { add: [], remove: ['ended'] } });
  });

  test('always: afterwards all that was chosen is tied, and nothing that was unticked', () => {
    const some = fc.subarray(['a', 'b', 'c']);
    fc.assert(
      fc.property(some, some, some, (tied, shown, chosen) => {
        const decided = decideServing({ tied, shown, chosen }, all, day);
        if (!decided.ok) return false;
        const { add, remove } = decided.value;
        const after = new Set([...tied, ...add].filter((id) => !remove.includes(id)));
        const kept = chosen.every((id) => after.has(id) || (shown.includes(id) && !tied.includes(id)));
        return kept && shown.every((id) => chosen.includes(id) || !after.has(id));
      }),
    );
  });
});
