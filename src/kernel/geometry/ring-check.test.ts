// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMultiPolygon } from './ring-check.ts';

type P = [number, number];

const square: P[] = [[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]]; // prettier-ignore

function faultOf(coordinates: unknown): string | undefined {
  const result = checkMultiPolygon(coordinates, [-1000, -1000, 1000, 1000]);
  return result.ok ? undefined : result.reason.fault;
}

function close(open: P[]): P[] {
  return [...open, ...open.slice(0, 1)];
}

// prettier-ignore
const broken: [fault: string, coordinates: unknown][] = [
  ['not-a-ring', 'POLYGON'],
  ['not-a-ring', []],
  ['not-a-ring', [[]]],
  ['not-a-ring', [[{ x: 1 }]]],
  ['not-finite', [[[[0, 0], [4, 0], [4, null], [0, 0]]]]],
  ['not-finite', [[[[0, 0], [4, 0], [4, Number.NaN], [0, 0]]]]],
  ['not-finite', [[[0, 0, 4, 0]]]],
  ['out-of-range', [[[[0, 0], [4000, 0], [4, 4], [0, 0]]]]],
  ['too-few-points', [[[[0, 0], [4, 0], [0, 0]]]]],
  ['too-few-points', [[[]]]],
  ['not-closed', [[[[0, 0], [4, 0], [4, 4], [0, 4]]]]],
  ['zero-area', [[[[0, 0], [4, 4], [2, 2], [0, 0]]]]],
  ['zero-area', [[[[0, 0], [0, 0], [0, 0], [0, 0]]]]],
  // A bow tie; one with a corner in the knot; one whose knot lies on a side; a spike; a hole through the
  // edge.
  ['self-crossing', [[[[0, 0], [4, 4], [4, 0], [0, 4], [0, 0]]]]],
  ['self-crossing', [[[[0, 0], [2, 2], [4, 4], [4, 0], [2, 2], [0, 4], [0, 0]]]]],
  ['self-crossing', [[[[0, 0], [4, 4], [4, 0], [2, 2], [0, 4], [0, 0]]]]],
  ['self-crossing', [[[[0, 0], [4, 0], [4, 4], [4, 8], [4, 4], [0, 4], [0, 0]]]]],
  ['self-crossing', [[square, [[1, 1], [1, 5], [2, 5], [2, 1], [1, 1]]]]],
];

describe('checkMultiPolygon', () => {
  it('accepts a square, one with a hole, two parts, a hole that touches the edge in a point, and drops heights', () => {
    const hole = close([[1, 1], [1, 2], [2, 2], [2, 1]]); // prettier-ignore
    const touching = close([[0, 2], [1, 1], [2, 2]]); // prettier-ignore
    expect(faultOf([[square]])).toBeUndefined();
    expect(faultOf([[square, hole]])).toBeUndefined();
    expect(faultOf([[square], [square.map(([x, y]) => [x + 10, y])]])).toBeUndefined();
    expect(faultOf([[square, touching]])).toBeUndefined();
    const high = checkMultiPolygon([[square.map(([x, y]) => [x, y, 12.5])]]);
    expect(high).toEqual({ ok: true, value: [[square]] });
  });

  it('finds consecutive duplicate positions harmless and leaves them out', () => {
    const doubled = square.flatMap((point) => [point, point]);
    expect(checkMultiPolygon([[doubled]])).toEqual({ ok: true, value: [[square]] });
  });

  it('accepts a ring that touches itself in a point without crossing', () => {
    expect(faultOf([[close([[0, 0], [2, 0], [1, 1], [2, 2], [0, 2], [1, 1]])]])).toBeUndefined(); // prettier-ignore
    expect(faultOf([[close([[0, 0], [6, 0], [6, 4], [3, 0], [0, 4]])]])).toBeUndefined(); // prettier-ignore
  });

  it.each(broken)('refuses: %s', (fault, coordinates) => {
    expect(faultOf(coordinates)).toBe(fault);
  });

  it('says where: polygon, ring and position', () => {
    const bowTie = close([[1, 1], [2, 2], [2, 1], [1, 2]]); // prettier-ignore
    expect(checkMultiPolygon([[square], [square, bowTie]])).toEqual({
      ok: false,
      reason: { fault: 'self-crossing', polygon: 1, ring: 1, position: [1.5, 1.5] },
    });
  });

  it('agrees with comparing every pair of sides, for any ring of whole numbers', () => {
    const ring = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), {
      minLength: 3,
      maxLength: 12,
      selector: ([x, y]) => x * 100 + y,
    });
    fc.assert(
      fc.property(ring, fc.boolean(), (open, isLong) => {
        // The long form has its sides cut up, so that the tree is used instead of the loop; it is the same
        // ring.
        const ringOf = close(open);
        const given = isLong ? cutUp(ringOf, 16) : ringOf;
        const fault = faultOf([[given]]);
        if (crossesProperly(ringOf)) expect(fault).toBe('self-crossing');
        else if (isGeneral(ringOf)) expect(fault).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('tells passing through a point from touching it, whichever way the sides leave it', () => {
    // 17 directions: no two are opposite, so that no third side runs through the middle.
    const direction = fc.integer({ min: 0, max: 16 });
    const four = fc.uniqueArray(direction, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(four, fc.boolean(), ([a = 0, b = 0, c = 0, d = 0], isLong) => {
        const [from, to, otherFrom, otherTo] = [a, b, c, d].map((step): P => {
          const angle = (step / 17) * 2 * Math.PI;
          return [Math.round(512 * Math.cos(angle)), Math.round(512 * Math.sin(angle))];
        });
        if (!from || !to || !otherFrom || !otherTo) return;
        const ring = close([from, [0, 0], to, otherFrom, [0, 0], otherTo]);
        const isBetween = (step: number): boolean => (step - a + 17) % 17 < (b - a + 17) % 17;
        const expected = isBetween(c) !== isBetween(d) || crossesProperly(ring);
        expect(faultOf([[isLong ? cutUp(ring, 16) : ring]])).toBe(expected ? 'self-crossing' : undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it('never finds a crossing in a star-shaped ring, at the scale of degrees', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.001, max: 0.05, noNaN: true }), { minLength: 3, maxLength: 200 }),
        (radii) => {
          const open = radii.map((radius, index): P => {
            const angle = (index / radii.length) * 2 * Math.PI;
            return [6.5 + radius * Math.cos(angle), 52.1 + radius * Math.sin(angle)];
          });
          expect(faultOf([[close(open)]])).toBeUndefined();
        },
      ),
    );
  });

  it('checks a ring of 50,000 positions in a few seconds', () => {
    const open = Array.from({ length: 50_000 }, (_, index): P => {
      const angle = (index / 50_000) * 2 * Math.PI;
      const radius = 100 + (index % 2);
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    });
    const start = performance.now();
    expect(faultOf([[close(open)]])).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

/** Whole numbers only: exact. */
function turn(a: P, b: P, c: P): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]));
}

function sidesOf(ring: P[]): [P, P][] {
  return ring.slice(1).map((point, index): [P, P] => [ring[index] ?? point, point]);
}

function crossesProperly(ring: P[]): boolean {
  const sides = sidesOf(ring);
  return sides.some(([a, b], index) =>
    sides
      .slice(index + 1)
      .some(([c, d]) => turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0),
  );
}

/** No three corners on one line: then sides that do not cross properly do not meet at all. */
function isGeneral(ring: P[]): boolean {
  const corners = ring.slice(1);
  return corners.every((a, i) =>
    corners.slice(i + 1).every((b, j) => corners.slice(i + j + 2).every((c) => turn(a, b, c) !== 0)),
  );
}

/** Cuts every side in equal pieces whose ends are exact, the number of pieces being a power of two. */
function cutUp(ring: P[], pieces: number): P[] {
  const cut = sidesOf(ring).flatMap(([a, b]) =>
    Array.from({ length: pieces }, (_, index): P => [
      a[0] + ((b[0] - a[0]) * index) / pieces,
      a[1] + ((b[1] - a[1]) * index) / pieces,
    ]),
  );
  return close(cut);
}
