// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type CouncilDocument, isNumber, latestOf, numbersIn, standingOf, storyOf } from './domain.ts';

const at = Temporal.Instant.from('2026-03-11T09:00:00Z');

function document(id: string, datedOn: string, more: Partial<CouncilDocument> = {}): CouncilDocument {
  return {
    id,
    datedOn,
    number: id,
    furtherNumbers: [],
    title: id,
    kind: 'letter',
    author: null,
    note: null,
    access: 'public',
    namedIds: [],
    embargoUntil: null,
    publishedAt: at,
    version: 1,
    createdAt: at,
    dossier: null,
    file: null,
    withdrawals: [],
    ...more,
  };
}

describe('numbers', () => {
  test('two of one letter are read as the town hall writes them', () => {
    expect(numbersIn('3604012 / 3614175')).toEqual(['3604012', '3614175']);
    expect(numbersIn(' 3604012,\n3614175; 3604012')).toEqual(['3604012', '3614175']);
    expect(numbersIn('')).toEqual([]);
  });

  test('a number has a digit in it, so that it never is the address of a form', () => {
    expect(['3487985', 'Z-2023.014', 'a1'].every(isNumber)).toBe(true);
    expect(['nieuw', '', '-1', 'a b1', `1${'0'.repeat(30)}`, '1/2', '<1>'].some(isNumber)).toBe(false);
  });
});

describe('the story of a dossier', () => {
  test('is told from year to year, as it went', () => {
    const told = storyOf([
      document('c', '2023-06-27'),
      document('a', '2022-10-11'),
      document('b', '2022-10-12'),
    ]);
    expect(told.map(({ year, steps }) => [year, steps.map(({ id }) => id)])).toEqual([
      ['2022', ['a', 'b']],
      ['2023', ['c']],
    ]);
  });

  test('loses nothing and doubles nothing, in whatever order it comes', () => {
    const days = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(fc.array(days, { maxLength: 20 }), (offsets) => {
        const all = offsets.map((days, index) =>
          document(String(index), Temporal.PlainDate.from('2020-01-01').add({ days }).toString()),
        );
        const told = storyOf(all).flatMap(({ steps }) => steps);
        expect(told.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        expect(told.map(({ datedOn }) => datedOn)).toEqual(all.map(({ datedOn }) => datedOn).toSorted());
      }),
    );
  });

  test('the latest decision says where it stands; without one the latest document does', () => {
    const letter = document('b', '2023-06-27');
    const decision = document('a', '2022-10-11', { kind: 'decision' });
    expect(latestOf([letter, decision])?.id).toBe('a');
    expect(latestOf([letter])?.id).toBe('b');
    expect(latestOf([])).toBeUndefined();
  });
});

test('where a document stands on its way to the site', () => {
  const one = document('a', '2022-10-11');
  expect(standingOf(one)).toBe('published');
  expect(standingOf({ ...one, publishedAt: null })).toBe('not_published');
  expect(standingOf({ ...one, publishedAt: null, embargoUntil: at })).toBe('embargoed');
  expect(standingOf({ ...one, access: 'confidential', publishedAt: null })).toBe('confidential');
});
