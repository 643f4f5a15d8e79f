// SPDX-License-Identifier: EUPL-1.2
import { bbox, labelPoint } from '../../kernel/geometry/measure.ts';
import { buildPointIndex } from '../../kernel/geometry/point-index.ts';
import { roundDegrees } from '../../kernel/geometry/rd.ts';
import type { AreaGeometry } from '../../kernel/geometry/types.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Point } from './readings.ts';

const samplesPerSide = 48;
/** An overlap of less than this share of the shape is thought to be two drawings of one border that differ. */
const smallestShare = 0.01;

export type SmallestAreas = {
  /** The smallest area at a point. */
  readonly at: (point: Point) => Id | undefined;
  readonly boundaries: ReadonlyMap<Id, AreaGeometry>;
};

/**
 * One point in each area that a shape overlaps: the sample nearest to the middle of the overlap, from a grid of 48 by 48 over the
 * shape. Areas under 1 % of the shape count only when their own middle lies in it.
 */
export function sampleOverlaps(
  shape: AreaGeometry,
  areas: SmallestAreas,
  middles = middlesOf(areas),
): Point[] {
  const inside = buildPointIndex([{ id: 'shape', code: '', depth: 0, geometry: shape }]);
  const [west, south, east, north] = bbox(shape);
  const samples = new Map<Id, Point[]>();
  let count = 0;
  for (let row = 0; row < samplesPerSide; row += 1) {
    for (let column = 0; column < samplesPerSide; column += 1) {
      const lon = west + ((column + 0.5) / samplesPerSide) * (east - west);
      const lat = south + ((row + 0.5) / samplesPerSide) * (north - south);
      if (inside.findFirst(lon, lat) === undefined) continue;
      count += 1;
      const id = areas.at({ lon, lat });
      if (id !== undefined) samples.set(id, [...(samples.get(id) ?? []), { lon, lat }]);
    }
  }
  const found = new Map<Id, Point>();
  for (const [id, points] of samples)
    if (points.length >= count * smallestShare) found.set(id, nearestToMean(points));
  for (const { id, point } of middles) {
    if (!found.has(id) && inside.findFirst(point.lon, point.lat) !== undefined) found.set(id, point);
  }
  return [...found.values()].map(({ lon, lat }) => ({ lon: roundDegrees(lon), lat: roundDegrees(lat) }));
}

/** A point well inside each area that is the smallest there; to be computed once for many shapes. */
export function middlesOf({
  at,
  boundaries,
}: SmallestAreas): readonly { readonly id: Id; readonly point: Point }[] {
  return [...boundaries].flatMap(([id, geometry]) => {
    const [lon, lat] = labelPoint(geometry);
    return at({ lon, lat }) === id ? [{ id, point: { lon, lat } }] : [];
  });
}

function nearestToMean(points: readonly Point[]): Point {
  const lon = points.reduce((sum, point) => sum + point.lon, 0) / points.length;
  const lat = points.reduce((sum, point) => sum + point.lat, 0) / points.length;
  const distance = (point: Point): number => (point.lon - lon) ** 2 + (point.lat - lat) ** 2;
  return points.reduce((best, point) => (distance(point) < distance(best) ? point : best));
}
