// SPDX-License-Identifier: EUPL-1.2
import { no, ok, type Result } from '../result.ts';
import { findSelfCrossing } from './self-crossing.ts';
import type { Bbox, MultiPolygonCoordinates } from './types.ts';

/** A position as it stands in the file, in the file's own coordinate system. */
export type Position = readonly [number, number];

/** Where in a geometry something is wrong; counted from 0, ring 0 is the outer one. */
export type RingPlace = { readonly polygon: number; readonly ring: number; readonly position?: Position };

export type RingFault = RingPlace & {
  readonly fault:
    | 'not-a-ring' // not a list of positions
    | 'not-finite' // a position without two finite numbers
    | 'out-of-range' // a position outside the given range
    | 'too-few-points' // fewer than 4, the closing one included
    | 'not-closed'
    | 'zero-area' // all positions on one line
    | 'self-crossing'; // a bow tie, a boundary that runs back over itself, a hole that crosses the outer ring
};

type Rings = Position[][];

/**
 * Reads the `coordinates` of a GeoJSON MultiPolygon and checks what a boundary needs before one may look up
 * points in it.
 *
 * Accepts anything; hands back only positions of two numbers (a height is dropped) in closed rings of at
 * least 4 positions that enclose something and do not cross themselves or another ring of their polygon.
 * Rings may touch in points, and consecutive duplicate positions are left out. Whether parts of a
 * multipolygon overlap is not checked. O(n log n) in the number of positions for real boundaries. `range`,
 * when given, is in the same unit as the input.
 */
export function checkMultiPolygon(
  coordinates: unknown,
  range?: Bbox,
): Result<MultiPolygonCoordinates, RingFault> {
  if (!Array.isArray(coordinates) || coordinates.length === 0) {
    return no({ fault: 'not-a-ring', polygon: 0, ring: 0 });
  }
  const polygons: Rings[] = [];
  for (const [index, polygon] of coordinates.entries()) {
    const checked = checkPolygon(polygon, index, range);
    if (!checked.ok) return checked;
    polygons.push(checked.value);
  }
  return ok(polygons);
}

function checkPolygon(
  polygon: unknown,
  polygonIndex: number,
  range: Bbox | undefined,
): Result<Rings, RingFault> {
  if (!Array.isArray(polygon) || polygon.length === 0) {
    return no({ fault: 'not-a-ring', polygon: polygonIndex, ring: 0 });
  }
  const rings: Rings = [];
  for (const [index, ring] of polygon.entries()) {
    const place = { polygon: polygonIndex, ring: index };
    const checked = checkRing(ring, place, range);
    if (!checked.ok) return checked;
    rings.push(checked.value);
  }
  const crossing = findSelfCrossing(rings);
  if (crossing) {
    return no({
      fault: 'self-crossing',
      polygon: polygonIndex,
      ring: crossing.ring,
      position: crossing.position,
    });
  }
  return ok(rings);
}

function checkRing(ring: unknown, place: RingPlace, range: Bbox | undefined): Result<Position[], RingFault> {
  if (!Array.isArray(ring)) return no({ ...place, fault: 'not-a-ring' });
  const positions: Position[] = [];
  for (const raw of ring) {
    const position = readPosition(raw);
    if (!position) return no({ ...place, fault: 'not-finite', position: positions.at(-1) });
    if (range && !isInRange(position, range)) return no({ ...place, fault: 'out-of-range', position });
    positions.push(position);
  }
  const first = positions[0];
  const last = positions.at(-1);
  if (!first || !last || positions.length < 4)
    return no({ ...place, fault: 'too-few-points', position: first });
  if (first[0] !== last[0] || first[1] !== last[1])
    return no({ ...place, fault: 'not-closed', position: last });
  const distinct = positions.filter((position, index) => {
    const previous = positions[index - 1];
    return !previous || previous[0] !== position[0] || previous[1] !== position[1];
  });
  if (isFlat(distinct)) return no({ ...place, fault: 'zero-area', position: first });
  return ok(distinct);
}

function readPosition(raw: unknown): Position | undefined {
  if (!Array.isArray(raw)) return undefined;
  const x: unknown = raw[0];
  const y: unknown = raw[1];
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y))
    return undefined;
  return [x, y];
}

function isInRange([x, y]: Position, [minX, minY, maxX, maxY]: Bbox): boolean {
  return x >= minX && x <= maxX && y >= minY && y <= maxY;
}

/** Whether all positions lie on one line, within a hundred millionth of the ring's length. */
function isFlat(positions: readonly Position[]): boolean {
  const first = positions[0];
  if (!first) return true;
  let farthest = first;
  let distance = 0;
  for (const position of positions) {
    const reach = Math.hypot(position[0] - first[0], position[1] - first[1]);
    if (reach > distance) [farthest, distance] = [position, reach];
  }
  const dx = farthest[0] - first[0];
  const dy = farthest[1] - first[1];
  return positions.every(
    ([x, y]) => Math.abs(dx * (y - first[1]) - dy * (x - first[0])) <= 1e-8 * distance * distance,
  );
}
