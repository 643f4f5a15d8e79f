// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { AreaGeometry, LonLat, Polygon, Ring } from '../../kernel/geometry/types.ts';

/**
 * Tells whether two boundaries are the same: equal for the same rings (WGS84, 7 decimals), whichever corner a ring starts at and
 * in whichever order polygons and holes stand, as exports of the same boundary differ. Rings are closed and run the way
 * RFC 7946 asks, as `readAreaFile` hands them out.
 */
export function fingerprintOf(geometry: AreaGeometry): string {
  const polygons = geometry.coordinates.map(polygonText).sort();
  return createHash('sha256').update(polygons.join('|')).digest('base64url');
}

function polygonText([outer = [], ...holes]: Polygon): string {
  return [ringText(outer), ...holes.map(ringText).sort()].join(';');
}

function ringText(ring: Ring): string {
  const open = ring.slice(0, -1);
  let start = 0;
  open.forEach((position, index) => {
    if (isBefore(position, open[start])) start = index;
  });
  return [...open.slice(start), ...open.slice(0, start)].join(' ');
}

function isBefore([lon, lat]: LonLat, other: LonLat | undefined): boolean {
  return other !== undefined && (lon < other[0] || (lon === other[0] && lat < other[1]));
}
