// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildClearCells } from './clear-cells.ts';

const place = fc.tuple(
  fc.double({ min: 6.4, max: 6.9, noNaN: true }),
  fc.double({ min: 52, max: 52.3, noNaN: true }),
);
const ring = fc.array(place, { minLength: 3, maxLength: 6 });

describe('buildClearCells', () => {
  it('never calls a cell clear in which a point of a border lies', () => {
    fc.assert(
      fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), (open) => {
        const rings = open.map((points) => [...points, ...points.slice(0, 1)]);
        const cells = buildClearCells(rings, [6.4, 52, 6.9, 52.3]);
        for (const closed of rings) {
          for (const [index, [x, y]] of closed.entries()) {
            const [fromX, fromY] = closed[index - 1] ?? [x, y];
            for (let step = 0; step <= 100; step++) {
              const share = step / 100;
              expect(cells.cellAt(fromX + (x - fromX) * share, fromY + (y - fromY) * share)).toBe(-1);
            }
          }
        }
      }),
    );
  });

  it('remembers an answer for the whole of a clear cell only, and knows nothing outside its box', () => {
    const square = [[0, 0], [24, 0], [24, 24], [0, 24], [0, 0]]; // prettier-ignore
    const cells = buildClearCells([square], [0, 0, 24, 24]);
    const cell = cells.cellAt(12.2, 12.2);
    expect(cells.recall(cell)).toBeUndefined();
    cells.remember(cell, 7);
    expect(cells.recall(cells.cellAt(12.9, 12.9))).toBe(7);
    expect(cells.recall(cells.cellAt(13.1, 12.9))).toBeUndefined();
    expect([cells.cellAt(-1, 12), cells.cellAt(12, 25), cells.cellAt(Number.NaN, 12)]).toEqual([-1, -1, -1]);
  });
});
