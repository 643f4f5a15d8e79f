// SPDX-License-Identifier: EUPL-1.2
import polylabel from 'polylabel';
import { roundDegrees } from './rd.ts';
import type { AreaGeometry, Bbox, LonLat, Polygon, Ring } from './types.ts';

/** Metres per degree at one latitude. A flat plane that is true enough over tens of kilometres. */
export type MetricScale = { readonly perLon: number; readonly perLat: number };

/**
 * Metres per degree of longitude and latitude on the WGS84 ellipsoid at a latitude (degrees), from its radii
 * of curvature. For an area of municipal size the area in m² comes out within 0.1 %.
 */
export function metricScale(lat: number): MetricScale {
  const semiMajor = 6378137;
  const eccentricitySquared = 0.00669437999014;
  const phi = (lat * Math.PI) / 180;
  const w = Math.sqrt(1 - eccentricitySquared * Math.sin(phi) ** 2);
  const degree = Math.PI / 180;
  return {
    perLon: (semiMajor / w) * Math.cos(phi) * degree,
    perLat: ((semiMajor * (1 - eccentricitySquared)) / w ** 3) * degree,
  };
}

/** The smallest box around a geometry. */
export function bbox(geometry: AreaGeometry): Bbox {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const [outer = []] of geometry.coordinates) {
    for (const [lon, lat] of outer) {
      if (lon < west) west = lon;
      if (lon > east) east = lon;
      if (lat < south) south = lat;
      if (lat > north) north = lat;
    }
  }
  return [west, south, east, north];
}

type RingMoments = { area: number; x: number; y: number };

/**
 * Signed area (positive when counterclockwise) in square degrees, and the first moments, both from an origin
 * near by.
 */
function ringMoments(ring: Ring, origin: LonLat): RingMoments {
  const sum: RingMoments = { area: 0, x: 0, y: 0 };
  const [x0, y0] = origin;
  let previous = ring[ring.length - 1];
  for (const point of ring) {
    if (!previous) break;
    const ax = previous[0] - x0;
    const ay = previous[1] - y0;
    const bx = point[0] - x0;
    const by = point[1] - y0;
    const cross = ax * by - bx * ay;
    sum.area += cross / 2;
    sum.x += ((ax + bx) * cross) / 6;
    sum.y += ((ay + by) * cross) / 6;
    previous = point;
  }
  return sum;
}

/** Signed area of a ring in the square of its own unit; positive when it runs counterclockwise. */
export function signedArea(ring: Ring): number {
  const origin = ring[0];
  return origin ? ringMoments(ring, origin).area : 0;
}

/** A polygon's moments without those of its holes, whichever way its rings run. */
function polygonMoments(polygon: Polygon, origin: LonLat): RingMoments {
  const total: RingMoments = { area: 0, x: 0, y: 0 };
  polygon.forEach((ring, index) => {
    const moments = ringMoments(ring, origin);
    const sign = (index === 0 ? 1 : -1) * (moments.area < 0 ? -1 : 1);
    total.area += sign * moments.area;
    total.x += sign * moments.x;
    total.y += sign * moments.y;
  });
  return total;
}

/** Area in m², holes taken off. Local equirectangular plane on the WGS84 ellipsoid. */
export function areaSquareMeters(geometry: AreaGeometry): number {
  const [west, south, , north] = bbox(geometry);
  const scale = metricScale((south + north) / 2);
  const squareDegrees = geometry.coordinates.reduce(
    (sum, polygon) => sum + polygonMoments(polygon, [west, south]).area,
    0,
  );
  return squareDegrees * scale.perLon * scale.perLat;
}

/** The balance point. It may lie outside a bent area: for a label, use `labelPoint`. */
export function centroid(geometry: AreaGeometry): LonLat {
  const [west, south, east, north] = bbox(geometry);
  const total: RingMoments = { area: 0, x: 0, y: 0 };
  for (const polygon of geometry.coordinates) {
    const moments = polygonMoments(polygon, [west, south]);
    total.area += moments.area;
    total.x += moments.x;
    total.y += moments.y;
  }
  if (total.area === 0) return [roundDegrees((west + east) / 2), roundDegrees((south + north) / 2)];
  return [roundDegrees(west + total.x / total.area), roundDegrees(south + total.y / total.area)];
}

/** The polygon with the largest area, holes taken off; undefined only for a geometry without polygons. */
export function largestPolygon(geometry: AreaGeometry): Polygon | undefined {
  let best: Polygon | undefined;
  let bestArea = -Infinity;
  for (const polygon of geometry.coordinates) {
    const area = polygonMoments(polygon, polygon[0]?.[0] ?? [0, 0]).area;
    if (area <= bestArea) continue;
    best = polygon;
    bestArea = area;
  }
  return best;
}

/**
 * A point well inside the largest part, where a label or a face has the most room: the pole of
 * inaccessibility, found in metres so that a degree of longitude does not count for too much. Precise to 1 %
 * of the part's smaller side.
 */
export function labelPoint(geometry: AreaGeometry): LonLat {
  const polygon = largestPolygon(geometry);
  if (!polygon) return centroid(geometry);
  const [west, south, east, north] = bbox({ type: 'MultiPolygon', coordinates: [polygon] });
  const scale = metricScale((south + north) / 2);
  const plane = polygon.map((ring) =>
    ring.map(([lon, lat]): [number, number] => [(lon - west) * scale.perLon, (lat - south) * scale.perLat]),
  );
  const precision = Math.min((east - west) * scale.perLon, (north - south) * scale.perLat) / 100;
  const [x, y] = polylabel(plane, precision);
  return [roundDegrees(west + x / scale.perLon), roundDegrees(south + y / scale.perLat)];
}
