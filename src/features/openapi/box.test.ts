// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AreaGeometry, Bbox, Ring } from '../../kernel/geometry/types.ts';
import { boxIn, touches } from './box.ts';
import { crs84, pointIn, rd } from './crs.ts';

function rectangle([west, south, east, north]: Bbox): Ring {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
function shape(...rings: Ring[]): AreaGeometry {
  return { type: 'MultiPolygon', coordinates: [rings] };
}

const block = shape(rectangle([6, 52, 7, 53]));
const holed = shape(rectangle([6, 52, 7, 53]), rectangle([6.4, 52.4, 6.6, 52.6]));
const slope: AreaGeometry = shape([
  [6, 52],
  [7, 53],
  [6, 53],
  [6, 52],
]);

describe('a box and an area', () => {
  test.each<[string, Bbox, AreaGeometry, boolean]>([
    ['inside', [6.2, 52.2, 6.3, 52.3], block, true],
    ['around', [5, 51, 8, 54], block, true],
    ['across a side', [6.9, 52.5, 7.5, 52.6], block, true],
    ['straight through, without a corner in it', [5, 52.4, 8, 52.5], block, true],
    ['touching a side', [7, 52.2, 8, 52.3], block, true],
    ['touching a corner', [7, 53, 8, 54], block, true],
    ['beside', [7.01, 52, 8, 53], block, false],
    ['in the hole', [6.45, 52.45, 6.55, 52.55], holed, false],
    ['on the edge of the hole', [6.45, 52.45, 6.6, 52.55], holed, true],
    ['in the box around it, not in it', [6.7, 52.1, 6.9, 52.2], slope, false],
    ['a point in it', [6.5, 52.5, 6.5, 52.5], block, true],
    ['a point beside it', [7.5, 52.5, 7.5, 52.5], block, false],
  ])('%s', (_, bounds, geometry, answer) => {
    expect(touches(boxIn(crs84, bounds), geometry)).toBe(answer);
  });
});

const bounds = fc
  .tuple(
    fc.integer({ min: 0, max: 20 }),
    fc.integer({ min: 0, max: 20 }),
    fc.integer({ min: 0, max: 8 }),
    fc.integer({ min: 0, max: 8 }),
  )
  .map(([x, y, width, height]): Bbox => [
    6 + x / 16,
    52 + y / 16,
    6 + (x + width) / 16,
    52 + (y + height) / 16,
  ]);

test('two rectangles touch when neither lies wholly beside the other', () => {
  const solid = bounds.filter(([west, south, east, north]) => east > west && north > south);
  fc.assert(
    fc.property(bounds, solid, (asked, area) => {
      const isApart = asked[0] > area[2] || asked[2] < area[0] || asked[1] > area[3] || asked[3] < area[1];
      expect(touches(boxIn(crs84, asked), shape(rectangle(area)))).toBe(!isApart);
    }),
  );
});

test('a box in RD holds what lies in it', () => {
  const [x, y] = pointIn(rd, [6.5, 52.5]);
  expect(touches(boxIn(rd, [x - 10, y - 10, x + 10, y + 10]), block)).toBe(true);
  const [outX, outY] = pointIn(rd, [7.01, 52.5]);
  expect(touches(boxIn(rd, [outX, outY, outX + 1000, outY + 1000]), block)).toBe(false);
});
