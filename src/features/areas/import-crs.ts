// SPDX-License-Identifier: EUPL-1.2
import { no, ok, type Result } from '../../kernel/result.ts';
import type { AreaFileFault } from './import-faults.ts';

export type AreaFileCrs = 'wgs84' | 'rd';

/**
 * What the `crs` member of a FeatureCollection says; undefined when there is none (RFC 7946 dropped it).
 * EPSG:4326 is read as longitude, latitude, as every GeoJSON file has it. Any other system is refused by its
 * name.
 */
export function readCrs(member: unknown): Result<AreaFileCrs | undefined, AreaFileFault<'unknown-crs'>> {
  if (member === undefined || member === null) return ok(undefined);
  const name = crsName(member);
  const epsg = /EPSG(?:\/[\d.]*\/|:[\d.]*:|:)(\d+)$/i.exec(name)?.[1];
  if (epsg === '28992') return ok('rd');
  if (epsg === '4326' || /CRS84$/i.test(name)) return ok('wgs84');
  return no({ kind: 'unknown-crs', crs: name });
}

function crsName(member: unknown): string {
  if (typeof member === 'string') return member.trim();
  if (typeof member !== 'object' || member === null || !('properties' in member))
    return JSON.stringify(member);
  const properties = member.properties;
  if (typeof properties !== 'object' || properties === null) return JSON.stringify(member);
  if ('name' in properties && typeof properties.name === 'string') return properties.name.trim();
  if ('code' in properties) return `EPSG:${String(properties.code)}`;
  return JSON.stringify(properties);
}

/** Without a `crs` member: numbers that can be degrees are degrees, larger ones are metres. */
export function guessCrs([x, y]: readonly [number, number]): AreaFileCrs {
  return Math.abs(x) <= 180 && Math.abs(y) <= 90 ? 'wgs84' : 'rd';
}
