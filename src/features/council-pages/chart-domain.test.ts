// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawn } from './chart-domain.ts';

const box = { width: 300, height: 90 };
const days = ['2024-01-01', '2024-01-11', '2025-06-01', '2026-03-01'];

it('draws days as far apart as they are', () => {
  const { dots } = drawn(
    [10, 20, 30].map((amount, index) => ({ day: days[index] ?? '', amount })),
    null,
    box,
  );
  expect(dots[1]?.x).toBeLessThan(10);
  expect(dots[2]?.x).toBe(300);
});

it('always begins its scale at nothing, keeps the order of amounts, and stays within its box', () => {
  const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 4 }), fc.option(amount), (amounts, aim) => {
      const points = amounts.map((one, index) => ({ day: days[index] ?? '', amount: one }));
      const { dots, aimY, low, high } = drawn(points, aim, box);
      expect(low).toBeLessThanOrEqual(0);
      expect(high).toBeGreaterThanOrEqual(0);
      for (const y of [...dots.map((dot) => dot.y), ...(aimY === undefined ? [] : [aimY])]) {
        expect(y).toBeGreaterThanOrEqual(-0.001);
        expect(y).toBeLessThanOrEqual(box.height + 0.001);
      }
      for (const one of dots)
        for (const other of dots) if (one.amount > other.amount) expect(one.y).toBeLessThanOrEqual(other.y);
    }),
  );
});
