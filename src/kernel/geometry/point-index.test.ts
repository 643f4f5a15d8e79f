// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPointIndex, type IndexedShape } from './point-index.ts';
import type { LonLat, Polygon, Ring } from './types.ts';

/**
 * Whole numbers to degrees that a double holds exactly, so that a point can lie exactly on a slanting edge.
 */
function degrees([x, y]: readonly [number, number]): LonLat {
  return [6 + x / 1024, 52 + y / 1024];
}

type Cells = readonly (readonly [number, number])[];
type GridShape = {
  readonly code: string;
  readonly depth: number;
  readonly size: number;
  readonly parts: readonly Cells[][];
};

function toShape(shape: GridShape): IndexedShape {
  const coordinates = shape.parts.map((rings): Polygon => rings.map((ring): Ring => ring.map(degrees)));
  return { ...shape, id: `id-${shape.code}`, geometry: { type: 'MultiPolygon', coordinates } };
}

function rectangle(x0: number, y0: number, x1: number, y1: number): Cells {
  return [[x0, y0], [x1, y0], [x1, y1], [x0, y1], [x0, y0]]; // prettier-ignore
}

type Hold = 'outside' | 'edge' | 'inside';

/**
 * Brute force with whole numbers, so without rounding: on a side, or an odd number of sides crossed to the
 * right.
 */
function holdOf(parts: readonly Cells[][], [x, y]: readonly [number, number]): Hold {
  const holds = parts.map((rings): Hold => {
    let isInside = false;
    for (const ring of rings) {
      for (const [index, [bx, by]] of ring.entries()) {
        const [ax, ay] = ring[index - 1] ?? [bx, by];
        const cross = (bx - ax) * (y - ay) - (x - ax) * (by - ay);
        const isBetween = (x - ax) * (x - bx) <= 0 && (y - ay) * (y - by) <= 0;
        if (cross === 0 && isBetween) return 'edge';
        if (ay <= y !== by <= y && cross > 0 === by > ay) isInside = !isInside;
      }
    }
    return isInside ? 'inside' : 'outside';
  });
  return holds.includes('inside') ? 'inside' : holds.includes('edge') ? 'edge' : 'outside';
}

/** R1 said again, slowly. */
function expectedCodes(shapes: readonly GridShape[], point: readonly [number, number]): string[] {
  const at = (hold: Hold, depth: number): GridShape[] =>
    shapes.filter((shape) => shape.depth === depth && holdOf(shape.parts, point) === hold);
  const byCode = (a: GridShape, b: GridShape): number => (a.code < b.code ? -1 : 1);
  return [3, 2, 1, 0].flatMap((depth) => [
    ...at('inside', depth).sort((a, b) => a.size - b.size || byCode(a, b)),
    ...at('edge', depth).sort(byCode),
  ]).map(({ code }) => code); // prettier-ignore
}

const coordinate = fc.integer({ min: 0, max: 16 });
const corner = fc.tuple(coordinate, coordinate);
const triangle = fc.tuple(corner, corner, corner).map(([a, b, c]): Cells => [a, b, c, a]);
const frame = fc
  .tuple(
    coordinate,
    coordinate,
    fc.integer({ min: 3, max: 12 }),
    fc.integer({ min: 3, max: 12 }),
    fc.boolean(),
  )
  .map(([x, y, width, height, hasHole]): Cells[] => [
    rectangle(x, y, x + width, y + height),
    ...(hasHole ? [rectangle(x + 1, y + 1, x + width - 1, y + height - 1)] : []),
  ]);
const part = fc.oneof(triangle.map((ring) => [ring]), frame); // prettier-ignore
const gridShapes = fc
  .array(
    fc.record({
      depth: fc.integer({ min: 0, max: 3 }),
      size: fc.integer({ min: 1, max: 3 }),
      parts: fc.array(part, { minLength: 1, maxLength: 3 }),
      rank: fc.integer({ min: 0, max: 999 }),
    }),
    { minLength: 0, maxLength: 8 },
  )
  .map((drafts) => drafts.map((draft, index): GridShape => ({ ...draft, code: `A${draft.rank}-${index}` })));

describe('buildPointIndex', () => {
  it('agrees with brute force on every grid point: corners, edges, holes and parts included, in the order of R1', () => {
    fc.assert(
      fc.property(gridShapes, fc.array(corner, { minLength: 20, maxLength: 40 }), (shapes, extra) => {
        const index = buildPointIndex(shapes.map(toShape));
        const corners = shapes.flatMap(({ parts }) => parts.flat(2));
        for (const point of [...corners, ...extra]) {
          const [lon, lat] = degrees(point);
          const expected = expectedCodes(shapes, point);
          expect(index.find(lon, lat).map(({ code }) => code)).toEqual(expected);
          const first = expected[0] === undefined ? undefined : `id-${expected[0]}`;
          expect(index.findFirst(lon, lat)).toBe(first);
          // Once more: now from what it may have remembered.
          expect(index.findFirst(lon, lat)).toBe(first);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives one and the same area for all points of a crowd, whatever was asked before', () => {
    const crowd = fc.array(fc.tuple(fc.integer({ min: -64, max: 1856 }), fc.integer({ min: -64, max: 1856 })), { minLength: 200, maxLength: 200 }); // prettier-ignore
    fc.assert(
      fc.property(gridShapes, crowd, (shapes, points) => {
        const fine = shapes.map((shape) => ({
          ...shape,
          parts: shape.parts.map((rings) =>
            rings.map((ring) => ring.map(([x, y]) => [x * 64, y * 64] as const)),
          ),
        }));
        const index = buildPointIndex(fine.map(toShape));
        for (const point of points) {
          const [lon, lat] = degrees(point);
          const code = expectedCodes(fine, point)[0];
          expect(index.findFirst(lon, lat)).toBe(code === undefined ? undefined : `id-${code}`);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('R1: on a border that neighbours share the lowest code wins, also where four meet, and never their parent', () => {
    const codes = fc.shuffledSubarray(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9'], {
      minLength: 9,
    });
    fc.assert(
      fc.property(codes, fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }), (names, x, y) => {
        const cells = names.map((code, index): GridShape => {
          const [column, row] = [index % 3, Math.floor(index / 3)];
          // Different sizes are told on purpose: size has no say on an edge.
          const parts = [[rectangle(column * 4, row * 4, column * 4 + 4, row * 4 + 4)]];
          return { code, depth: 1, size: index + 1, parts };
        });
        const parent: GridShape = { code: 'A0', depth: 0, size: 1, parts: [[rectangle(0, 0, 12, 12)]] };
        const holders = cells
          .filter(({ parts }) => holdOf(parts, [x, y]) !== 'outside')
          .map(({ code }) => code);
        const index = buildPointIndex([parent, ...cells].map(toShape));
        const [lon, lat] = degrees([x, y]);
        expect(index.findFirst(lon, lat)).toBe(`id-${holders.sort()[0]}`);
      }),
    );
  });

  it('R1: of two areas of the same depth that overlap, the smaller wins; its size is computed when not told', () => {
    const village: GridShape = { code: 'Z', depth: 1, size: 1, parts: [[rectangle(2, 2, 4, 4)]] };
    const district: GridShape = { code: 'A', depth: 1, size: 2, parts: [[rectangle(0, 0, 10, 10)]] };
    const shapes = [district, village].map(toShape).map((shape) => ({ ...shape, size: undefined }));
    const index = buildPointIndex(shapes);
    const [lon, lat] = degrees([3, 3]);
    expect(index.find(lon, lat).map(({ code }) => code)).toEqual(['Z', 'A']);
    expect(index.findFirst(lon, lat)).toBe('id-Z');
  });

  it('finds nothing outside, in a hole, with no shapes, and for what is no place at all', () => {
    const ring: GridShape = {
      code: 'R',
      depth: 0,
      size: 1,
      parts: [[rectangle(0, 0, 9, 9), rectangle(3, 3, 6, 6)]],
    };
    const index = buildPointIndex([toShape(ring)]);
    const [lon, lat] = degrees([4, 4]);
    expect(index.findFirst(lon, lat)).toBeUndefined();
    expect(index.find(lon, lat)).toEqual([]);
    expect(index.findFirst(0, 0)).toBeUndefined();
    expect(index.findFirst(Number.NaN, Number.NaN)).toBeUndefined();
    expect(buildPointIndex([]).findFirst(lon, lat)).toBeUndefined();
    expect(buildPointIndex([]).find(lon, lat)).toEqual([]);
  });
});
