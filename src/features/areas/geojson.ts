// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { AreaGeometry, LonLat, Ring } from '../../kernel/geometry/types.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { readAreaTree, readOwnBoundaries } from './readings.ts';

const texts = new WeakMap<object, Buffer>();

/**
 * The boundaries of a day as a GeoJSON FeatureCollection for maps: coordinates to a metre, per area its slug, name, tint and depth.
 * Areas without a boundary of their own are left out. Made once per set of boundaries.
 */
export async function readGeoJson(
  deps: Pick<Deps, 'fresh'>,
  trx: Trx,
  day: Temporal.PlainDate,
): Promise<Buffer> {
  const boundaries = await readOwnBoundaries(deps, trx, day);
  const made = texts.get(boundaries);
  if (made) return made;
  const tree = await readAreaTree(deps, trx);
  const features = tree.all.flatMap(({ id, slug, name, tint, depth }) => {
    const geometry = boundaries.get(id);
    return geometry
      ? [{ type: 'Feature', properties: { slug, name, tint, depth }, geometry: roundedToMeters(geometry) }]
      : [];
  });
  const text = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }));
  texts.set(boundaries, text);
  return text;
}

function roundedToMeters(geometry: AreaGeometry): AreaGeometry {
  return { type: 'MultiPolygon', coordinates: geometry.coordinates.map((polygon) => polygon.map(roundRing)) };
}

function roundRing(ring: Ring): Ring {
  const rounded = ring.map(([lon, lat]): LonLat => [Number(lon.toFixed(5)), Number(lat.toFixed(5))]);
  return rounded.filter((position, index) => {
    const previous = rounded[index - 1];
    return !previous || previous[0] !== position[0] || previous[1] !== position[1];
  });
}
