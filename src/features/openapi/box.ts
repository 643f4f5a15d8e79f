// SPDX-License-Identifier: EUPL-1.2
import pointInPolygon from 'point-in-polygon-hao';
import { orient2d } from 'robust-predicates';
import { bbox } from '../../kernel/geometry/measure.ts';
import type { AreaGeometry, Bbox, LonLat, Ring } from '../../kernel/geometry/types.ts';
import { type Crs, rd, toWgs84 } from './crs.ts';

/** A side that is straight in RD bends by metres in degrees; in so many pieces that is centimetres. */
const piecesOfSide = 16;

/** A box that was asked for, as a closed ring in WGS84. */
export type Box = { readonly ring: Ring; readonly around: Bbox };

/** @param bounds west, south, east, north in `crs`. */
export function boxIn(crs: Crs, [west, south, east, north]: Bbox): Box {
  const corners: [number, number][] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const pieces = crs === rd ? piecesOfSide : 1;
  const ring = corners.slice(1).flatMap(([x, y], index): LonLat[] => {
    const [fromX, fromY] = corners[index] ?? [x, y];
    const steps = Array.from({ length: pieces }, (_, step) => (step + 1) / pieces);
    return steps.map((part) => toWgs84(crs, [fromX + (x - fromX) * part, fromY + (y - fromY) * part]));
  });
  const closed = [ring.at(-1) ?? [west, south], ...ring] as const;
  return { ring: closed, around: bbox({ type: 'MultiPolygon', coordinates: [[closed]] }) };
}

/** Do they have any point in common (OGC `intersects`)? A box inside a hole does not touch what lies around it. */
export function touches(box: Box, geometry: AreaGeometry): boolean {
  const [west, south, east, north] = box.around;
  const [minLon, minLat, maxLon, maxLat] = bbox(geometry);
  if (minLon > east || maxLon < west || minLat > north || maxLat < south) return false;
  const around = [copy(box.ring)];
  const corner = box.ring[0];
  return geometry.coordinates.some((polygon) => {
    const first = polygon[0]?.[0];
    if (first && holds(around, first)) return true;
    if (corner && holds(polygon.map(copy), corner)) return true;
    return polygon.some((ring) => cross(ring, box));
  });
}

function holds(polygon: number[][][], [lon, lat]: LonLat): boolean {
  return pointInPolygon([lon, lat], polygon) !== false;
}

function copy(ring: Ring): number[][] {
  return ring.map(([lon, lat]) => [lon, lat]);
}

function cross(ring: Ring, box: Box): boolean {
  const [west, south, east, north] = box.around;
  return pairs(ring).some(([a, b]) => {
    if (Math.max(a[0], b[0]) < west || Math.min(a[0], b[0]) > east) return false;
    if (Math.max(a[1], b[1]) < south || Math.min(a[1], b[1]) > north) return false;
    return pairs(box.ring).some(([c, d]) => meet(a, b, [c, d]));
  });
}

function pairs(ring: Ring): [LonLat, LonLat][] {
  return ring.slice(1).map((to, index) => [ring[index] ?? to, to]);
}

/** Do two segments share a point? Segments on one line count by their ends, which the other tests see. */
function meet(a: LonLat, b: LonLat, [c, d]: readonly [LonLat, LonLat]): boolean {
  const side = (p: LonLat, q: LonLat, r: LonLat): number =>
    Math.sign(orient2d(p[0], p[1], q[0], q[1], r[0], r[1]));
  return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;
}
