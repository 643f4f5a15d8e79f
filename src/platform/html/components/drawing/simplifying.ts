// SPDX-License-Identifier: EUPL-1.2
import type { Point, Ring } from './types.ts';

/** Vertices are kept on a grid of half a px, so that neighbours who share a border share its vertices exactly. */
const STEPS_PER_PX = 2;
const ROW = 1 << 20;

type Borders = Map<number, Map<number, number>>;

function keyOf([x, y]: Point): number {
  return Math.round(y * STEPS_PER_PX) * ROW + Math.round(x * STEPS_PER_PX);
}

function pointOf(key: number): Point {
  const x = ((key % ROW) + ROW) % ROW;
  return [x / STEPS_PER_PX, (key - x) / ROW / STEPS_PER_PX];
}

function distanceToLine(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(point[0] - from[0], point[1] - from[1]);
  const along = ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / (length * length);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point[0] - from[0] - t * dx, point[1] - from[1] - t * dy);
}

function withoutRepeats(keys: readonly number[]): number[] {
  const kept = keys.filter((key, index) => key !== keys[index - 1]);
  while (kept.length > 1 && kept[0] === kept.at(-1)) kept.pop();
  return kept;
}

/** Every vertex with the vertices it has a border to, over all areas at once, and how far that border has drifted. */
function bordersOf(rings: readonly (readonly number[])[]): Borders {
  const borders: Borders = new Map();
  const connect = (a: number, b: number): void => {
    const known = borders.get(a) ?? new Map<number, number>();
    borders.set(a, known.set(b, 0));
  };
  for (const ring of rings) {
    ring.forEach((key, index) => {
      const next = ring[(index + 1) % ring.length];
      if (next === undefined || next === key) return;
      connect(key, next);
      connect(next, key);
    });
  }
  return borders;
}

/** Takes the vertex out when the straight line past it strays at most `limit` px from the original border. */
function straighten(borders: Borders, key: number, limit: number): boolean {
  const around = borders.get(key);
  if (!around || around.size !== 2) return false;
  const [first, second] = [...around];
  if (!first || !second) return false;
  const [a, driftA] = first;
  const [b, driftB] = second;
  if (borders.get(a)?.has(b)) return false;
  const drift = distanceToLine(pointOf(key), pointOf(a), pointOf(b)) + Math.max(driftA, driftB);
  if (drift > limit) return false;
  borders.delete(key);
  borders.get(a)?.delete(key);
  borders.get(b)?.delete(key);
  borders.get(a)?.set(b, drift);
  borders.get(b)?.set(a, drift);
  return true;
}

/**
 * Rings (px) of all areas with fewer vertices, at most `tolerance` px off. A vertex is judged on the borders of all areas
 * together, so a shared border loses the same vertices on both sides, and a point where three borders meet always stays.
 * Rings that shrink to nothing come back empty.
 */
export function simplifyShared(rings: readonly Ring[], tolerance: number): Ring[] {
  const keyed = rings.map((ring) => withoutRepeats(ring.map(keyOf)));
  const borders = bordersOf(keyed);
  for (const part of [0.1, 0.25, 0.5, 1]) {
    let changed = true;
    while (changed) {
      changed = false;
      for (const key of [...borders.keys()]) {
        if (straighten(borders, key, tolerance * part)) changed = true;
      }
    }
  }
  return keyed.map((ring) => {
    const kept = withoutRepeats(ring.filter((key) => borders.has(key)));
    return kept.length < 3 ? [] : kept.map(pointOf);
  });
}
