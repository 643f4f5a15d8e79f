// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBordersPath, pathOf } from './paths.ts';
import { simplifyShared } from './simplifying.ts';
import { breakName, textWidth } from './text-width.ts';
import type { Point, Ring } from './types.ts';

/** Two neighbours with a wiggly border between them: `wiggle` moves its vertices sideways (px). */
function neighbours(wiggle: readonly number[]): [Ring, Ring] {
  const border = wiggle.map((shift, index): Point => [100 + shift, (index + 1) * 4]);
  const bottom = (wiggle.length + 1) * 4;
  const left: Ring = [[0, 0], [100, 0], ...border, [100, bottom], [0, bottom]];
  const right: Ring = [[100, 0], [200, 0], [200, bottom], [100, bottom], ...border.toReversed()];
  return [left, right];
}

function edges(ring: Ring): string[] {
  return ring.map((point, index) => [point, ring[(index + 1) % ring.length]].map(String).sort().join(' '));
}

const wiggles = fc.array(
  fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10),
  { minLength: 1, maxLength: 60 },
);

describe('simplifyShared', () => {
  it('keeps a shared border shared', () => {
    fc.assert(
      fc.property(wiggles, (wiggle) => {
        const [left = [], right = []] = simplifyShared(neighbours(wiggle), 0.8);
        const shared = edges(left).filter((edge) => edges(right).includes(edge));
        expect(edges(left).length - shared.length).toBe(3);
        expect(edges(right).length - shared.length).toBe(3);
      }),
    );
  });

  it('strays no further than it may', () => {
    fc.assert(
      fc.property(wiggles, (wiggle) => {
        const [left = []] = simplifyShared(neighbours(wiggle), 0.8);
        const border = left.slice(1, -1);
        wiggle.forEach((shift, index) => {
          const y = (index + 1) * 4;
          const after = border.findIndex((point) => point[1] >= y);
          const [ax, ay] = border[after - 1] ?? [0, 0];
          const [bx, by] = border[after] ?? [0, 0];
          const drawn = ax + ((y - ay) / (by - ay)) * (bx - ax);
          // Half a grid step of rounding comes on top; sideways is at most a little more than square to the line.
          expect(Math.abs(drawn - (100 + shift))).toBeLessThan(0.8 * 1.25 + 0.5);
        });
      }),
    );
  });

  it('takes straight stretches out and leaves nothing of a speck', () => {
    const speck: Ring = [
      [5, 5],
      [5.1, 5],
      [5.1, 5.1],
    ];
    const [left, nothing] = simplifyShared([neighbours([0, 0, 0])[0], speck], 0.5);
    expect(left).toHaveLength(4);
    expect(nothing).toEqual([]);
  });
});

describe('paths', () => {
  it('writes short steps and closes rings', () => {
    const ring: Ring = [
      [10, 10],
      [20.5, 10],
      [20.5, 30],
    ];
    expect(pathOf([[ring]])).toBe('M10 10l10.5 0 0 20z');
  });

  it('draws the border between groups once, and no border within a group', () => {
    const [left, right] = neighbours([2]);
    const of = (groupId: string, ring: Ring): { groupId: string; polygons: Ring[][] } => ({
      groupId,
      polygons: [[ring]],
    });
    expect(groupBordersPath([of('a', left), of('a', right)])).toBe('');
    expect(groupBordersPath([of('a', left), of('b', right)])).toBe('M100 0l2 4-2 4');
  });
});

describe('text', () => {
  it('knows wide letters from narrow ones, and accents as their letter', () => {
    expect(textWidth('mmm', 10)).toBeGreaterThan(textWidth('iii', 10) * 2);
    expect(textWidth('Één', 10)).toBe(textWidth('Een', 10));
  });

  it('breaks a name where a reader would, or not at all', () => {
    expect(breakName('Loenen aan de Vecht', 2)).toEqual(['Loenen', 'aan de Vecht']);
    expect(breakName('Lindewoude-Centrum', 2)).toEqual(['Lindewoude-', 'Centrum']);
    expect(breakName('Nesse', 2)).toBeUndefined();
  });

  it('loses no letter of a name', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z' /-]{1,80}$/),
        fc.integer({ min: 1, max: 3 }),
        (name, count) => {
          const lines = breakName(name, count);
          if (lines) expect(lines.join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
        },
      ),
    );
  });
});
