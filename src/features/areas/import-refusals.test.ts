// SPDX-License-Identifier: EUPL-1.2
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { AreaFileFault } from './import-faults.ts';
import { readAreaFile, type AreaFileOptions } from './import-file.ts';
import { collection, district, districts, feature, polygon, square, text } from './import-fixtures.ts';
import { areaFileFaultEn } from './import-messages.en.ts';
import { areaFileFaultNl } from './import-messages.nl.ts';
import type { AreaFileSource } from './import-stream.ts';

async function refuse(source: AreaFileSource, options: AreaFileOptions = districts): Promise<AreaFileFault> {
  const result = await readAreaFile(source, options);
  if (result.ok) throw new Error('the file was accepted');
  for (const sentence of [areaFileFaultNl(result.reason), areaFileFaultEn(result.reason)]) {
    expect(sentence).toMatch(/^[A-Z].*[.]$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|object/);
  }
  return result.reason;
}

describe('readAreaFile refuses', () => {
  it.each<[string, string]>([
    ['zip', 'PK\u0003\u0004rest'],
    ['geopackage', 'SQLite format 3\u0000'],
    ['xml', '\n<?xml version="1.0"?><gml/>'],
    ['other', 'buurtcode;buurtnaam'],
  ])('what is no GeoJSON: %s', async (looksLike, content) => {
    expect(await refuse(text(content))).toEqual({ kind: 'not-geojson', looksLike });
    expect(await refuse(gzipSync(content))).toEqual({ kind: 'not-geojson', looksLike });
  });

  it('an empty file, one of white space, and a path where nothing is', async () => {
    expect(await refuse(text(''))).toEqual({ kind: 'empty' });
    expect(await refuse(text(' \n'))).toEqual({ kind: 'empty' });
    expect(await refuse(gzipSync(''))).toEqual({ kind: 'empty' });
    expect(await refuse('no/such/file.geojson')).toEqual({ kind: 'unreadable', detail: 'ENOENT' });
    expect(await refuse('src')).toEqual({ kind: 'unreadable', detail: 'EISDIR' });
  });

  it('a file that is cut off, wherever, and says after which area', async () => {
    const bytes = collection([district(1), district(2), district(3)]);
    for (let length = 1; length < bytes.length; length++) {
      expect(await refuse(bytes.subarray(0, length))).toMatchObject({ kind: 'cut-off' });
    }
    const half = bytes.subarray(0, bytes.length - 20);
    expect(await refuse(half)).toEqual({
      kind: 'cut-off',
      after: { index: 1, code: 'WK185902', name: 'Wijk 2' },
    });
  });

  it('a gz file that is cut off, wherever, its last bytes included', async () => {
    const packed = gzipSync(collection([district(1), district(2)]));
    for (let length = 2; length < packed.length; length++) {
      expect(await refuse(packed.subarray(0, length))).toMatchObject({ kind: 'cut-off' });
    }
  });

  it('a gz file that is damaged', async () => {
    const packed = gzipSync(collection([district(1)]));
    const changed = packed.map((byte, at) => (at === packed.length - 6 ? byte ^ 0xff : byte));
    expect(await refuse(changed)).toMatchObject({ kind: 'damaged-gzip' });
    expect(await refuse(Uint8Array.of(0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10))).toMatchObject({
      kind: 'damaged-gzip',
    });
  });

  it('broken JSON, and letters that are not UTF-8', async () => {
    const written = new TextDecoder().decode(collection([district(1), district(2)]));
    const after = { index: 0, code: 'WK185901', name: 'Wijk 1' };
    expect(await refuse(text(written.replace('"WK185902"', 'NaN')))).toEqual({ kind: 'broken-json', after });
    expect(await refuse(text(`${written}]`))).toMatchObject({ kind: 'broken-json' });
    const latin1 = Buffer.from(written.replace('Wijk 2', 'Wijk é'), 'latin1');
    expect(await refuse(latin1)).toEqual({ kind: 'broken-json', after });
  });

  it('what is no FeatureCollection', async () => {
    const kind = 'not-a-feature-collection';
    expect(await refuse(text(district(1)))).toEqual({ kind, found: 'Feature' });
    expect(await refuse(text({ type: 'Topology', objects: {} }))).toEqual({ kind, found: 'Topology' });
    expect(await refuse(text([district(1)]))).toEqual({ kind });
    expect(await refuse(text({ features: [district(1)] }))).toEqual({ kind });
    expect(await refuse(text({ type: 'FeatureCollection' }))).toEqual({ kind });
    expect(await refuse(text({ type: 'FeatureCollection', features: { a: district(1) } }))).toEqual({ kind });
    expect(await refuse(collection(['x']))).toEqual({ kind: 'not-a-feature', feature: { index: 0 } });
  });

  it.each<[string, unknown]>([
    ['EPSG:3857', { type: 'name', properties: { name: 'EPSG:3857' } }],
    ['urn:ogc:def:crs:EPSG::31370', { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::31370' } }],
    ['EPSG:25831', { type: 'EPSG', properties: { code: 25831 } }],
    ['{"type":"link"}', { type: 'link' }],
  ])('the coordinate system %s by its name', async (crs, member) => {
    expect(await refuse(collection([district(1)], { crs: member }))).toEqual({ kind: 'unknown-crs', crs });
    expect(await refuse(text({ type: 'FeatureCollection', features: [district(1)], crs: member }))).toEqual({
      kind: 'unknown-crs',
      crs,
    });
  });

  it('a missing or empty code or name, and says where it looked', async () => {
    const noCode = await refuse(collection([district(1), district(2, { wijkcode: ' ' })]));
    expect(noCode).toMatchObject({ kind: 'missing-code', feature: { index: 1, name: 'Wijk 2' } });
    expect(noCode).toMatchObject({ lookedFor: expect.arrayContaining(['wijkcode', 'statcode']) });
    const noName = await refuse(collection([district(1, { wijknaam: null })]));
    expect(noName).toMatchObject({ kind: 'missing-name', feature: { index: 0, code: 'WK185901' } });
    const mapped = await refuse(collection([district(1)]), { kind: 'district', map: { code: 'nummer' } });
    expect(mapped).toEqual({
      kind: 'missing-code',
      feature: { index: 0, name: 'Wijk 1' },
      lookedFor: ['nummer'],
    });
    expect(await refuse(collection([feature(null, polygon(square(6, 52)))]))).toMatchObject({
      kind: 'missing-code',
    });
  });

  it('a code that stands there twice', async () => {
    const fault = await refuse(collection([district(1), district(2), district(1, { wijknaam: 'Nog eens' })]));
    expect(fault).toEqual({
      kind: 'duplicate-code',
      feature: { index: 2, code: 'WK185901', name: 'Nog eens' },
      first: { index: 0, code: 'WK185901', name: 'Wijk 1' },
    });
  });

  const names = { wijkcode: 'WK185901', wijknaam: 'Wijk 1' };
  const ref = { index: 0, code: 'WK185901', name: 'Wijk 1' };

  it('a boundary that is missing or of another type', async () => {
    for (const geometry of [null, undefined, polygon()]) {
      expect(await refuse(collection([feature(names, geometry)]))).toEqual({
        kind: 'missing-geometry',
        feature: ref,
      });
    }
    const point = feature(names, { type: 'Point', coordinates: [6.5, 52] });
    expect(await refuse(collection([point]))).toEqual({
      kind: 'wrong-geometry',
      feature: ref,
      found: 'Point',
    });
  });

  it.each<[string, unknown]>([
    ['not-closed', square(6.5, 52).slice(0, 4)],
    ['too-few-points', square(6.5, 52).slice(0, 3)],
    [
      'not-finite',
      [
        [6.5, 52],
        [6.6, 52],
        [6.6, null],
        [6.5, 52],
      ],
    ],
    [
      'zero-area',
      [
        [6.5, 52],
        [6.75, 52],
        [6.6, 52],
        [6.5, 52],
      ],
    ],
    [
      'self-crossing',
      [
        [6.5, 52],
        [6.6, 52.1],
        [6.6, 52],
        [6.5, 52.1],
        [6.5, 52],
      ],
    ],
    ['not-a-ring', 'M0 0'],
  ])('a broken ring: %s', async (fault, ring) => {
    const refused = await refuse(collection([feature(names, polygon(ring))]));
    expect(refused).toMatchObject({
      kind: 'broken-ring',
      feature: ref,
      ring: { fault, polygon: 0, ring: 0 },
    });
  });

  it('places outside the Netherlands, and sees that the numbers are swapped', async () => {
    const kind = 'outside-netherlands';
    const at = (lon: number, lat: number): Uint8Array =>
      collection([district(2), feature(names, polygon(square(lon, lat)))]);
    expect(await refuse(at(13.4, 52.5))).toMatchObject({
      kind,
      feature: { ...ref, index: 1 },
      position: [13.4, 52.5],
      swapped: false,
    });
    expect(await refuse(at(52, 6.5))).toMatchObject({ kind, position: [52, 6.5], swapped: true });
    const mercator = collection([feature(names, polygon([[728000, 6800000], [729000, 6800000], [729000, 6801000], [728000, 6800000]]))]); // prettier-ignore
    expect(await refuse(mercator)).toMatchObject({ kind, position: [728000, 6800000] });
  });

  it('a file without areas, or without any of the municipality asked for', async () => {
    expect(await refuse(collection([]))).toEqual({ kind: 'no-features' });
    expect(await refuse(collection([]), { kind: 'district', municipalityCode: 'GM0164' })).toEqual({
      kind: 'no-features',
    });
    const options: AreaFileOptions = { kind: 'district', municipalityCode: 'GM0164' };
    expect(await refuse(collection([district(1), district(2)]), options)).toEqual({
      kind: 'none-in-municipality',
      municipalityCode: 'GM0164',
      total: 2,
    });
  });
});
