// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { figuresOf, publicFigures, waits } from './domain.ts';

test('R10: fewer than five answers are not shown to everyone', () => {
  expect(publicFigures(figuresOf({ yes: 2, partly: 1, no: 1 }))).toBeUndefined();
  expect(publicFigures(figuresOf({ yes: 3, partly: 1, no: 1 }))).toMatchObject({ total: 5 });
});

test('only who was not helped waits, until somebody decided', () => {
  expect(waits({ helped: 'no', verdict: null })).toBe(true);
  expect(waits({ helped: 'no', verdict: 'left' })).toBe(false);
  expect(waits({ helped: 'partly', verdict: null })).toBe(false);
});
