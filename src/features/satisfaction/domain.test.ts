// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { waits } from './domain.ts';

test('only who was not helped waits, until somebody decided', () => {
  expect(waits({ helped: 'no', verdict: null })).toBe(true);
  expect(waits({ helped: 'no', verdict: 'left' })).toBe(false);
  expect(waits({ helped: 'partly', verdict: null })).toBe(false);
});
