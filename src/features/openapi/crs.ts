// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  isWithin,
  isWithinRd,
  netherlandsRange,
  rdRange,
  rdToWgs84,
  wgs84ToRd,
} from '../../kernel/geometry/rd.ts';
import type { AreaGeometry, Bbox, LonLat, RdPoint } from '../../kernel/geometry/types.ts';

/**
 * The coordinate reference systems of the interface (ADR module Geospatial, /geo/default-crs and /geo/preferred-crs).
 * Degrees are in GeoJSON's order, longitude first, for ETRS89 too: the module's exchange format. ETRS89 is taken as equal to
 * WGS84 (the module's null transformation); RD goes without the RDNAPTRANS grid, see kernel/geometry/rd.ts.
 */
export const crs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';
export const etrs89 = 'http://www.opengis.net/def/crs/EPSG/0/4258';
export const rd = 'http://www.opengis.net/def/crs/EPSG/0/28992';
export const crsUris = [crs84, rd, etrs89] as const;
export type Crs = (typeof crsUris)[number];

/** One of `crsUris`, however it is written: between < and >, as a URN, with a version, or as 'EPSG:28992'. */
export const crsSchema = z.preprocess(toUri, z.enum(crsUris));

const epsg =
  /^(?:https?:\/\/www\.opengis\.net\/def\/crs\/EPSG\/[\d.]+\/|urn:ogc:def:crs:EPSG:[\d.]*:|EPSG:)(28992|4258)$/i;
const ogc =
  /^(?:https?:\/\/www\.opengis\.net\/def\/crs\/OGC\/1\.3\/|urn:ogc:def:crs:OGC:(?:1\.3)?:|OGC:)?CRS84$/i;

function toUri(given: unknown): unknown {
  if (typeof given !== 'string') return given;
  const text = given.trim().replace(/^<(.*)>$/, '$1');
  if (ogc.test(text)) return crs84;
  const code = epsg.exec(text)?.[1];
  if (code === undefined) return text;
  return code === '28992' ? rd : etrs89;
}

export type Pair = readonly [number, number];

/** Two numbers of which a schema has said that they are two. */
export function pair([x = NaN, y = NaN]: readonly number[]): Pair {
  return [x, y];
}

/** As WGS84 degrees. */
export function toWgs84(crs: Crs, point: Pair): LonLat {
  return crs === rd ? rdToWgs84(point) : point;
}

/** Does the place lie where the system is meant for, and in or near the Netherlands? Catches latitude before longitude. */
export function isInTheNetherlands(crs: Crs, point: Pair): boolean {
  return crs === rd ? isWithinRd(point) : isWithin(netherlandsRange, point[0], point[1]);
}

/** Everything that coordinates in the system can be. */
export function rangeOf(crs: Crs): Bbox {
  return crs === rd ? rdRange : [-180, -90, 180, 90];
}

export function pointIn(crs: Crs, point: LonLat): Pair {
  return crs === rd ? wgs84ToRd(point) : point;
}

const inRd = new WeakMap<AreaGeometry, readonly (readonly (readonly RdPoint[])[])[]>();

/** The coordinates of a boundary; those in RD are remembered as long as the boundary itself. */
export function coordinatesIn(crs: Crs, geometry: AreaGeometry): readonly (readonly (readonly Pair[])[])[] {
  if (crs !== rd) return geometry.coordinates;
  const before = inRd.get(geometry);
  if (before) return before;
  const converted = geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(wgs84ToRd)));
  inRd.set(geometry, converted);
  return converted;
}
