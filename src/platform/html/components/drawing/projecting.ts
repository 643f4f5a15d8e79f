// SPDX-License-Identifier: EUPL-1.2
import { geoMercatorRaw } from 'd3-geo';
import { simplifyShared } from './simplifying.ts';
import type { DrawnArea, Point, Polygon, Projection, Ring } from './types.ts';

/** The areas in px, ready to be drawn and to be measured. */
export type Projected = {
  readonly width: number;
  readonly height: number;
  /** One entry per area, in the order given. Never empty: an area too small to see is a small diamond. */
  readonly shapes: readonly (readonly Polygon[])[];
  readonly projection: Projection;
};

export type Frame = {
  readonly width: number;
  /** The picture is at most this many times as high as it is wide. */
  readonly maxRatio: number;
  readonly padding: number;
  /** How far a border may stray, px. */
  readonly tolerance: number;
};

const RADIANS = Math.PI / 180;

/** Points one by one, so that the winding of rings (GeoJSON and d3 disagree) does not matter. */
function project(coordinate: readonly number[]): Point {
  const [lon = 0, lat = 0] = coordinate;
  const [x, y] = geoMercatorRaw(lon * RADIANS, lat * RADIANS);
  return [x, -y];
}

function extentOf(points: Iterable<Point>): { left: number; top: number; right: number; bottom: number } {
  const extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    extent.left = Math.min(extent.left, x);
    extent.right = Math.max(extent.right, x);
    extent.top = Math.min(extent.top, y);
    extent.bottom = Math.max(extent.bottom, y);
  }
  return extent;
}

function fit(points: readonly Point[], frame: Frame): { height: number; projection: Projection } {
  const extent = extentOf(points);
  const [spanX, spanY] = [extent.right - extent.left || 1e-9, extent.bottom - extent.top || 1e-9];
  const room = frame.width - 2 * frame.padding;
  const tallest = frame.width * frame.maxRatio - 2 * frame.padding;
  const scale = Math.min(room / spanX, tallest / spanY);
  const { left, top } = extent;
  const projection = { left, top, scale, right: (frame.width - spanX * scale) / 2, down: frame.padding };
  return { height: Math.ceil(spanY * scale + 2 * frame.padding), projection };
}

function placed({ left, top, scale, right, down }: Projection, [x, y]: Point): Point {
  return [(x - left) * scale + right, (y - top) * scale + down];
}

/** Where a place (WGS84) is on a picture. */
export function placeOn(projection: Projection, lon: number, lat: number): Point {
  return placed(projection, project([lon, lat]));
}

function diamond([x, y]: Point): Polygon {
  return [
    [
      [x, y - 2],
      [x + 2, y],
      [x, y + 2],
      [x - 2, y],
    ],
  ];
}

function ringsToPolygons(rings: readonly Ring[], polygonOfRing: readonly number[]): Polygon[] {
  const polygons = new Map<number, Ring[]>();
  rings.forEach((ring, index) => {
    const polygon = polygonOfRing[index] ?? 0;
    if (ring.length > 0) polygons.set(polygon, [...(polygons.get(polygon) ?? []), ring]);
  });
  return [...polygons.values()];
}

/** Areas in WGS84 → simplified polygons in px, with shared borders still shared. North is up (Mercator). */
export function projectAreas(areas: readonly Pick<DrawnArea, 'geometry'>[], frame: Frame): Projected {
  const raw = areas.flatMap((area, areaIndex) =>
    area.geometry.coordinates.flatMap((polygon, polygonIndex) =>
      polygon.map((ring) => ({ areaIndex, polygonIndex, points: ring.map(project) })),
    ),
  );
  const all = raw.flatMap((ring) => ring.points);
  if (all.length === 0) {
    const projection = { left: 0, top: 0, scale: 0, right: 0, down: 0 };
    return { width: frame.width, height: 2 * frame.padding, shapes: areas.map(() => []), projection };
  }
  const { height, projection } = fit(all, frame);
  const onPicture = raw.map((ring) => ring.points.map((point) => placed(projection, point)));
  const simple = simplifyShared(onPicture, frame.tolerance);
  const shapes = areas.map((_, areaIndex) => {
    const own = raw.flatMap((ring, index) => (ring.areaIndex === areaIndex ? [index] : []));
    const polygons = ringsToPolygons(
      own.map((index) => simple[index] ?? []),
      own.map((index) => raw[index]?.polygonIndex ?? 0),
    );
    const somewhere = onPicture[own[0] ?? -1]?.[0];
    return polygons.length > 0 || !somewhere ? polygons : [diamond(somewhere)];
  });
  return { width: frame.width, height, shapes, projection };
}
