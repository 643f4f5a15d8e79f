// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AreaGeometry } from '../../kernel/geometry/types.ts';
import {
  type Crs,
  coordinatesIn,
  crs84,
  crsSchema,
  crsUris,
  etrs89,
  isInTheNetherlands,
  pointIn,
  rd,
  toWgs84,
} from './crs.ts';

describe('a system is known by any of its names', () => {
  test.each<[string, Crs]>([
    ['http://www.opengis.net/def/crs/OGC/1.3/CRS84', crs84],
    ['<http://www.opengis.net/def/crs/OGC/1.3/CRS84>', crs84],
    ['OGC:CRS84', crs84],
    ['EPSG:28992', rd],
    ['epsg:28992', rd],
    [' <http://www.opengis.net/def/crs/EPSG/9.9.1/28992> ', rd],
    ['urn:ogc:def:crs:EPSG::4258', etrs89],
    ['https://www.opengis.net/def/crs/EPSG/0/4258', etrs89],
  ])('%s', (name, crs) => expect(crsSchema.parse(name)).toBe(crs));

  test.each(['', 'RD', 'EPSG:4326', 'EPSG:3857', 'EPSG:28992x', 'http://example.org/28992'])(
    '%s is none',
    (name) => {
      expect(crsSchema.safeParse(name).success).toBe(false);
    },
  );
});

const place = fc.tuple(
  fc.double({ min: 3.4, max: 7.1, noNaN: true }),
  fc.double({ min: 50.8, max: 53.5, noNaN: true }),
);

test('there and back is the same place, within a few centimetres', () => {
  fc.assert(
    fc.property(place, fc.constantFrom(...crsUris), ([lon, lat], crs) => {
      const [backLon, backLat] = toWgs84(crs, pointIn(crs, [lon, lat]));
      expect(Math.abs(backLon - lon)).toBeLessThan(3e-7);
      expect(Math.abs(backLat - lat)).toBeLessThan(3e-7);
    }),
  );
});

test('the tower of Amersfoort is where RD has its origin', () => {
  expect(toWgs84(rd, [155000, 463000])[0]).toBeCloseTo(5.387206, 5);
  expect(toWgs84(rd, [155000, 463000])[1]).toBeCloseTo(52.155172, 5);
});

test('latitude first is caught', () => {
  expect(isInTheNetherlands(crs84, [6.51, 52.11])).toBe(true);
  expect(isInTheNetherlands(crs84, [52.11, 6.51])).toBe(false);
  expect(isInTheNetherlands(rd, [463000, 155000])).toBe(false);
});

test('a boundary keeps its shape in every system', () => {
  const ring = [
    [6.5, 52.1],
    [6.6, 52.1],
    [6.6, 52.2],
    [6.5, 52.1],
  ] as const;
  const geometry: AreaGeometry = { type: 'MultiPolygon', coordinates: [[ring]] };
  expect(coordinatesIn(etrs89, geometry)).toEqual(geometry.coordinates);
  expect(coordinatesIn(rd, geometry)).toEqual([[ring.map((point) => pointIn(rd, point))]]);
});
