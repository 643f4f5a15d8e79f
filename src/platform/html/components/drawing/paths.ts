// SPDX-License-Identifier: EUPL-1.2
import type { Point, Polygon, Ring } from './types.ts';

/** Tenths of a px as the shortest decimal: 12.3, -4, .5 */
function decimal(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}

function joined(x: number, y: number): string {
  const second = decimal(y);
  return decimal(x) + (second.startsWith('-') ? second : ` ${second}`);
}

/** Relative steps between points rounded once, so that rounding does not add up along the line. */
function lineOf(points: readonly Point[]): string {
  const whole = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  return whole
    .map(([x, y], index) => {
      const before = whole[index - 1];
      return before
        ? `${index === 1 ? 'l' : ' '}${joined(x - before[0], y - before[1])}`
        : `M${joined(x, y)}`;
    })
    .join('')
    .replaceAll(' -', '-');
}

/** SVG path data of polygons (px), to be filled with the even-odd rule. */
export function pathOf(polygons: readonly Polygon[]): string {
  return polygons.flatMap((polygon) => polygon.map((ring) => `${lineOf(ring)}z`)).join('');
}

function edgeKey(a: Point, b: Point): string {
  const [first, second] = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? [a, b] : [b, a];
  return `${first[0]},${first[1]},${second[0]},${second[1]}`;
}

function edgesOf(ring: Ring): [Point, Point][] {
  return ring.flatMap((point, index): [Point, Point][] => {
    const next = ring[(index + 1) % ring.length];
    return next ? [[point, next]] : [];
  });
}

type GroupedShape = { readonly groupId?: string | undefined; readonly polygons: readonly Polygon[] };

/** Path data of the borders where two areas of different groups meet; each border once. */
export function groupBordersPath(shapes: readonly GroupedShape[]): string {
  const owners = new Map<string, number[]>();
  const rings = shapes.flatMap((shape, owner) => shape.polygons.flat().map((ring) => ({ owner, ring })));
  for (const { owner, ring } of rings) {
    for (const [a, b] of edgesOf(ring)) {
      const key = edgeKey(a, b);
      owners.set(key, [...(owners.get(key) ?? []), owner]);
    }
  }
  const isBorder = (owner: number, key: string): boolean => {
    const other = (owners.get(key) ?? []).find((candidate) => candidate > owner);
    return other !== undefined && shapes[other]?.groupId !== shapes[owner]?.groupId;
  };
  const lines: Point[][] = [];
  for (const { owner, ring } of rings) {
    let line: Point[] | undefined;
    for (const [a, b] of edgesOf(ring)) {
      if (!isBorder(owner, edgeKey(a, b))) {
        line = undefined;
      } else if (line) {
        line.push(b);
      } else {
        line = [a, b];
        lines.push(line);
      }
    }
  }
  return lines.map(lineOf).join('');
}
