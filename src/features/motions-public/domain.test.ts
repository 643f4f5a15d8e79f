// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { allVotes, excerpt, firstFew, lateBy, namesIn } from './domain.ts';

const today = Temporal.PlainDate.from('2026-03-11');

test.each([
  ['2026-03-10', { unit: 'days', count: 1 }],
  ['2026-02-26', { unit: 'days', count: 13 }],
  ['2026-02-25', { unit: 'weeks', count: 2 }],
  ['2026-01-09', { unit: 'months', count: 2 }],
  ['2024-04-11', { unit: 'months', count: 23 }],
  ['2024-03-11', { unit: 'years', count: 2 }],
])('due on %s', (dueOn, expected) => {
  expect(lateBy(dueOn, today)).toEqual(expected);
});

test('an excerpt is one line, cut between words where there are any', () => {
  expect(excerpt('Eerst\n\n dit.')).toBe('Eerst dit.');
  expect(excerpt('woord '.repeat(60))).toMatch(/^(woord )+…$/);
  expect(excerpt('x'.repeat(500))).toHaveLength(162);
});

test('votes are those that are known', () => {
  expect(allVotes([{ inFavour: null, against: null }])).toBeUndefined();
  expect(
    allVotes([
      { inFavour: 3, against: 1 },
      { inFavour: null, against: null },
      { inFavour: 0, against: 2 },
    ]),
  ).toEqual({ inFavour: 3, against: 3 });
});

test.each([
  ['', []],
  ['Douwe Prins', ['Douwe Prins']],
  [
    'Hetty Zandstra (Sociaal, Groen), Douwe Prins;Lot Ebbers\n',
    ['Hetty Zandstra (Sociaal, Groen)', 'Douwe Prins', 'Lot Ebbers'],
  ],
  ['(, ,', ['(']],
])('the names in "%s"', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test('of many names the first stands for all', () => {
  expect(firstFew(['A', 'B', 'C'])).toEqual({ named: ['A', 'B', 'C'], more: 0 });
  expect(firstFew(['A', 'B', 'C', 'D'])).toEqual({ named: ['A'], more: 3 });
});
