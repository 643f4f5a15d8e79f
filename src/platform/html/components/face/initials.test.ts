// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialsOf, tintOf } from './initials.ts';

test.each([
  ['Joost Hendriks', 'JH'],
  ['Anna van der Berg', 'AB'],
  ['Sanne', 'S'],
  ['J.P. de Wit', 'JW'],
  ['fatma aydin', 'FA'],
  ['', ''],
])('%s is %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('a person always has the same tint, one of eight', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(tintOf(name)).toBe(tintOf(name));
      expect([1, 2, 3, 4, 5, 6, 7, 8]).toContain(tintOf(name));
    }),
  );
});
