// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesTag, rangeOf } from './byte-ranges.ts';

test.each([
  [undefined, 'all'],
  ['bytes=0-3', { start: 0, end: 3 }],
  ['bytes=4-', { start: 4, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-30', { start: 0, end: 9 }],
  ['bytes=5-500', { start: 5, end: 9 }],
  ['bytes=10-', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=7-3', 'all'],
  ['bytes=0-1,4-5', 'all'],
  ['bytes=-', 'all'],
  ['rows=1-2', 'all'],
] as const)('of ten bytes, %s asks for %o', (header, asked) => {
  expect(rangeOf(header, 10)).toEqual(asked);
});

test('what is asked for is always there', () => {
  const ends = fc.option(fc.nat(40), { nil: '' });
  fc.assert(
    fc.property(ends, ends, fc.nat(30), (from, to, length) => {
      const range = rangeOf(`bytes=${from}-${to}`, length);
      if (typeof range === 'string') return;
      expect(range.start).toBeGreaterThanOrEqual(0);
      expect(range.end).toBeGreaterThanOrEqual(range.start);
      expect(range.end).toBeLessThan(length);
    }),
  );
});

test('a tag is found in a list, also when it is weak', () => {
  expect(namesTag('"a", W/"b"', '"b"')).toBe(true);
  expect(namesTag('*', '"b"')).toBe(true);
  expect(namesTag('"a", "bc"', '"b"')).toBe(false);
});
