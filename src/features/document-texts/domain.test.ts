// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayBeGiven, partsOf, withoutMarks } from './domain.ts';

test('a text with pages is cut by them, and keeps their numbers when one is empty', () => {
  expect(partsOf('een\f\fdrie', true)).toEqual([
    { place: 0, page: 1, chunk: 0, body: 'een' },
    { place: 1, page: 3, chunk: 0, body: 'drie' },
  ]);
});

test('a text without pages is cut between its paragraphs or words', () => {
  const parts = partsOf(`${'woord '.repeat(450)}\n${'ander '.repeat(450)}`, false);
  expect(parts.map(({ page }) => page)).toEqual([null, null]);
  expect(parts[0]?.body.endsWith('woord')).toBe(true);
  expect(parts[1]?.body.startsWith('ander')).toBe(true);
});

test('no word of any text is lost, and no vector has to hold more than it can', () => {
  const word = fc.stringMatching(/^[a-zé]{1,12}$/);
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 3_000 }),
      fc.constantFrom(' ', '\n', '\f', '  '),
      fc.boolean(),
      (words, gap, hasPages) => {
        const text = words.join(gap);
        const parts = partsOf(text, hasPages);
        expect(parts.flatMap(({ body }) => body.split(/\s+/))).toEqual(text.split(/\s+/).filter(Boolean));
        expect(parts.map(({ place }) => place)).toEqual(parts.map((_, index) => index));
      },
    ),
    { numRuns: 40 },
  );
  const long = partsOf('abcdefghi '.repeat(100_000), false);
  const bytes = new Map<number, number>();
  for (const { chunk, body } of long) bytes.set(chunk, (bytes.get(chunk) ?? 0) + Buffer.byteLength(body));
  expect(bytes.size).toBeGreaterThan(4);
  expect(Math.max(...bytes.values())).toBeLessThanOrEqual(200_000);
});

test('a text cannot bring marks of its own', () => {
  expect(withoutMarks('⟦mark⟧\u0000')).toBe('[mark]');
});

test('a file is given out only when it is clean, or nobody looks', () => {
  expect((['none', 'clean', 'waiting', 'infected'] as const).filter((scan) => mayBeGiven({ scan }))).toEqual([
    'none',
    'clean',
  ]);
});
