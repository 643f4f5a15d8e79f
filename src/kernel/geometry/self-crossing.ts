// SPDX-License-Identifier: EUPL-1.2
import Flatbush from 'flatbush';
import { orient2d } from 'robust-predicates';

type Point = readonly [number, number];

/** One side of a ring: from `a` to `b`, with the positions before and after it. */
type Segment = {
  readonly ring: number;
  readonly before: Point;
  readonly a: Point;
  readonly b: Point;
  readonly after: Point;
};

export type Crossing = { readonly ring: number; readonly position: Point };

/** Below this many segments, comparing all pairs is quicker than building a tree. */
const treeFrom = 32;

/**
 * The first place where the rings of one polygon cross themselves or each other, or undefined. Takes closed
 * rings without consecutive duplicates. Touching in a point is no crossing; passing through such a point to
 * the other side is, and so is running along the same line. Exact (robust predicates), O(n log n) for rings
 * that are not all long diagonals.
 */
export function findSelfCrossing(rings: readonly (readonly Point[])[]): Crossing | undefined {
  const segments = rings.flatMap(segmentsOf);
  if (segments.length < treeFrom) {
    for (const [index, segment] of segments.entries()) {
      for (const other of segments.slice(index + 1)) {
        const position = boxesMeet(segment, other) ? crossingOf(segment, other) : undefined;
        if (position) return { ring: other.ring, position };
      }
    }
    return undefined;
  }
  const tree = buildSegmentTree(segments);
  for (const [index, segment] of segments.entries()) {
    const { a, b } = segment;
    let found: Crossing | undefined;
    tree.search(
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[0], b[0]),
      Math.max(a[1], b[1]),
      (otherIndex) => {
        const other = otherIndex > index && !found ? segments[otherIndex] : undefined;
        const position = other ? crossingOf(segment, other) : undefined;
        if (other && position) found = { ring: other.ring, position };
        return false;
      },
    );
    if (found) return found;
  }
  return undefined;
}

function segmentsOf(ring: readonly Point[], ringIndex: number): Segment[] {
  const count = ring.length - 1;
  const segments: Segment[] = [];
  for (let index = 0; index < count; index++) {
    const before = ring[(index + count - 1) % count];
    const a = ring[index];
    const b = ring[(index + 1) % count];
    const after = ring[(index + 2) % count];
    if (before && a && b && after) segments.push({ ring: ringIndex, before, a, b, after });
  }
  return segments;
}

function buildSegmentTree(segments: readonly Segment[]): Flatbush {
  const tree = new Flatbush(segments.length);
  for (const { a, b } of segments) {
    tree.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  }
  tree.finish();
  return tree;
}

function boxesMeet(s: Segment, t: Segment): boolean {
  return (
    Math.max(s.a[0], s.b[0]) >= Math.min(t.a[0], t.b[0]) &&
    Math.max(t.a[0], t.b[0]) >= Math.min(s.a[0], s.b[0]) &&
    Math.max(s.a[1], s.b[1]) >= Math.min(t.a[1], t.b[1]) &&
    Math.max(t.a[1], t.b[1]) >= Math.min(s.a[1], s.b[1])
  );
}

function side(a: Point, b: Point, c: Point): number {
  return Math.sign(orient2d(a[0], a[1], b[0], b[1], c[0], c[1]));
}

/** The position at which two segments whose boxes meet cross; undefined when they do not, or only touch. */
function crossingOf(s: Segment, t: Segment): Point | undefined {
  const sideOfTa = side(s.a, s.b, t.a);
  const sideOfTb = side(s.a, s.b, t.b);
  if (sideOfTa * sideOfTb > 0) return undefined;
  const sideOfSa = side(t.a, t.b, s.a);
  const sideOfSb = side(t.a, t.b, s.b);
  if (sideOfSa * sideOfSb > 0) return undefined;
  if (sideOfTa === 0 && sideOfTb === 0) return overlapOf(s, t) ?? crossingAtTouch(s, t);
  if (sideOfTa * sideOfTb < 0 && sideOfSa * sideOfSb < 0) return intersectionOf(s, t);
  return crossingAtTouch(s, t);
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function intersectionOf(s: Segment, t: Segment): Point {
  const dx = s.b[0] - s.a[0];
  const dy = s.b[1] - s.a[1];
  const ex = t.b[0] - t.a[0];
  const ey = t.b[1] - t.a[1];
  const along = ((t.a[0] - s.a[0]) * ey - (t.a[1] - s.a[1]) * ex) / (dx * ey - dy * ex);
  return [s.a[0] + along * dx, s.a[1] + along * dy];
}

/** For two segments on one line: a position where they share more than a point. */
function overlapOf(s: Segment, t: Segment): Point | undefined {
  const axis = Math.abs(s.b[0] - s.a[0]) >= Math.abs(s.b[1] - s.a[1]) ? 0 : 1;
  const [sLow, sHigh] = s.a[axis] < s.b[axis] ? [s.a, s.b] : [s.b, s.a];
  const [tLow, tHigh] = t.a[axis] < t.b[axis] ? [t.a, t.b] : [t.b, t.a];
  const start = sLow[axis] > tLow[axis] ? sLow : tLow;
  const end = sHigh[axis] < tHigh[axis] ? sHigh : tHigh;
  return start[axis] < end[axis] ? start : undefined;
}

/**
 * For two segments that share just one point, an end of at least one: whether the two lines pass through each
 * other.
 */
function crossingAtTouch(s: Segment, t: Segment): Point | undefined {
  const point = touchPoint(s, t);
  if (!point) return undefined;
  const [before, after] = wayThrough(s, point);
  const [otherBefore, otherAfter] = wayThrough(t, point);
  const shared = [otherBefore, otherAfter].some(
    (end) => sameWay(point, end, before) || sameWay(point, end, after),
  );
  // Along the same line: found as an overlap of the two segments that lie on it. One and the same corner: no
  // crossing.
  if (shared) return undefined;
  return isInWedge(point, before, after, otherBefore) !== isInWedge(point, before, after, otherAfter)
    ? point
    : undefined;
}

function touchPoint(s: Segment, t: Segment): Point | undefined {
  return (
    [s.a, s.b].find((point) => same(point, t.a) || same(point, t.b)) ??
    [s.a, s.b].find((point) => side(t.a, t.b, point) === 0) ??
    [t.a, t.b].find((point) => side(s.a, s.b, point) === 0)
  );
}

/** Where the ring comes from and goes to at a point on the segment. */
function wayThrough(segment: Segment, point: Point): readonly [Point, Point] {
  if (same(point, segment.a)) return [segment.before, segment.b];
  if (same(point, segment.b)) return [segment.a, segment.after];
  return [segment.a, segment.b];
}

function sameWay(from: Point, a: Point, b: Point): boolean {
  if (side(from, a, b) !== 0) return false;
  return (a[0] - from[0]) * (b[0] - from[0]) + (a[1] - from[1]) * (b[1] - from[1]) > 0;
}

/**
 * Whether the direction to `c` lies in the turn from the direction to `a` round to that of `b`; none of them
 * equal.
 */
function isInWedge(from: Point, a: Point, b: Point, c: Point): boolean {
  const turn = side(from, a, b);
  const afterA = side(from, a, c) > 0;
  const beforeB = side(from, b, c) < 0;
  if (turn > 0) return afterA && beforeB;
  if (turn < 0) return afterA || beforeB;
  return afterA;
}
