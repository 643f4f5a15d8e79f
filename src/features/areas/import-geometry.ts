// SPDX-License-Identifier: EUPL-1.2
import { signedArea } from '../../kernel/geometry/measure.ts';
import { isWithin, netherlandsRange, rdRange, rdToWgs84, roundDegrees } from '../../kernel/geometry/rd.ts';
import { checkMultiPolygon, type Position } from '../../kernel/geometry/ring-check.ts';
import type { AreaGeometry, LonLat, MultiPolygonCoordinates } from '../../kernel/geometry/types.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { AreaFileCrs } from './import-crs.ts';
import type { AreaFileFault, FeatureRef } from './import-faults.ts';

type GeometryFault = AreaFileFault<
  'missing-geometry' | 'wrong-geometry' | 'broken-ring' | 'outside-netherlands'
>;

/**
 * Checks a GeoJSON Polygon or MultiPolygon in the numbers of the file itself, so that what is found can be
 * found there. Hands back MultiPolygon coordinates, still in the file's coordinate system.
 */
export function readGeometry(
  raw: unknown,
  feature: FeatureRef,
): Result<MultiPolygonCoordinates, GeometryFault> {
  if (typeof raw !== 'object' || raw === null) return no({ kind: 'missing-geometry', feature });
  const type = 'type' in raw ? String(raw.type) : 'geometry without a type';
  const coordinates = 'coordinates' in raw ? raw.coordinates : undefined;
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    return no({ kind: 'wrong-geometry', feature, found: type });
  if (!Array.isArray(coordinates) || coordinates.length === 0)
    return no({ kind: 'missing-geometry', feature });
  const checked = checkMultiPolygon(type === 'Polygon' ? [coordinates] : coordinates);
  return checked.ok ? checked : no({ kind: 'broken-ring', feature, ring: checked.reason });
}

/** To WGS84 with at most 7 decimals, outer rings counterclockwise and holes clockwise (RFC 7946). */
export function toWgs84(
  coordinates: MultiPolygonCoordinates,
  crs: AreaFileCrs,
  feature: FeatureRef,
): Result<AreaGeometry, GeometryFault> {
  const range = crs === 'rd' ? rdRange : netherlandsRange;
  const stray = findStray(coordinates, (x, y) => isWithin(range, x, y));
  if (stray) {
    const swapped = isWithin(range, stray[1], stray[0]);
    return no({ kind: 'outside-netherlands', feature, position: stray, swapped });
  }
  const convert =
    crs === 'rd' ? rdToWgs84 : ([lon, lat]: LonLat): LonLat => [roundDegrees(lon), roundDegrees(lat)];
  const converted = coordinates.map((polygon) =>
    polygon.map((ring, index) => {
      const positions = ring.map(convert);
      const isCounterclockwise = signedArea(positions) > 0;
      return isCounterclockwise === (index === 0) ? positions : positions.reverse();
    }),
  );
  return ok({ type: 'MultiPolygon', coordinates: converted });
}

function findStray(
  coordinates: MultiPolygonCoordinates,
  isInside: (x: number, y: number) => boolean,
): Position | undefined {
  for (const polygon of coordinates) {
    for (const ring of polygon) {
      for (const position of ring) {
        if (!isInside(position[0], position[1])) return position;
      }
    }
  }
  return undefined;
}
