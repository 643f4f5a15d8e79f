// SPDX-License-Identifier: EUPL-1.2
import proj4 from 'proj4';
import type { Bbox, LonLat, RdPoint } from './types.ts';

/**
 * EPSG:28992 "Amersfoort / RD New", as published by EPSG. Without the RDNAPTRANS grid: within half a metre.
 */
const rdNew =
  '+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 ' +
  '+ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957,0.343988,-1.87740,4.0725 +units=m +no_defs';

const converter = proj4('WGS84', rdNew);

/** Where RD is meant to be used, in metres; with room for the northern sea borders of municipalities. */
export const rdRange: Bbox = [-7000, 289000, 300000, 640000];

/** A generous box around the European Netherlands, in degrees; the territorial sea included. */
export const netherlandsRange: Bbox = [2.9, 50.5, 7.5, 54];

export function isWithin(range: Bbox, x: number, y: number): boolean {
  return x >= range[0] && x <= range[2] && y >= range[1] && y <= range[3];
}

export function isWithinRd(point: RdPoint): boolean {
  return isWithin(rdRange, point[0], point[1]);
}

/** Rounds degrees to 7 decimals: about a centimetre, and no longer than needed in files and answers. */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}

/** RD metres → WGS84 degrees, 7 decimals. Outside `rdRange` the outcome means nothing: check first. */
export function rdToWgs84(point: RdPoint): LonLat {
  const [lon, lat] = converter.inverse([point[0], point[1]]);
  return [roundDegrees(lon), roundDegrees(lat)];
}

/** WGS84 degrees → RD metres, in whole millimetres. */
export function wgs84ToRd(point: LonLat): RdPoint {
  const [x, y] = converter.forward([point[0], point[1]]);
  return [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000];
}
