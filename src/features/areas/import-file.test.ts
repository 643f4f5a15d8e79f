// SPDX-License-Identifier: EUPL-1.2
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { AreaFileOptions } from './import-file.ts';
import { collection, district, feature, polygon, read, square, text } from './import-fixtures.ts';

describe('readAreaFile accepts', () => {
  it('districts in WGS84, with what they say of themselves, as MultiPolygons that run counterclockwise', async () => {
    const clockwise = square(6.5, 52).reverse();
    const file = await read(
      collection([
        district(1, { jaar: 2024, gemeentenaam: ' Berkelland ' }),
        feature(
          { wijkcode: 'WK185902', wijknaam: 'Neede', jaar: '2024' },
          { type: 'MultiPolygon', coordinates: [[clockwise]] },
        ),
      ]),
    );
    expect(file).toMatchObject({ crs: 'wgs84', year: 2024, skipped: 0 });
    expect(file.areas[0]).toMatchObject({
      index: 0,
      code: 'WK185901',
      name: 'Wijk 1',
      parentCode: 'GM1859',
      municipalityName: 'Berkelland',
    });
    expect(file.areas[1]).toMatchObject({
      code: 'WK185902',
      municipalityCode: 'GM1859',
      parentCode: 'GM1859',
    });
    expect(file.areas[1]?.geometry).toEqual({ type: 'MultiPolygon', coordinates: [[clockwise.reverse()]] });
  });

  it('gzip, a byte order mark, and a stream that comes a byte at a time', async () => {
    const bytes = collection([district(1)]);
    const expected = await read(bytes);
    expect(await read(gzipSync(bytes))).toEqual(expected);
    expect(await read(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]))).toEqual(expected);
    async function* drops(all: Uint8Array): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < all.length; at++) yield all.subarray(at, at + 1);
    }
    expect(await read(drops(bytes))).toEqual(expected);
    expect(await read(drops(gzipSync(bytes)))).toEqual(expected);
  });

  const rd = [[[240000, 450000], [241000, 450000], [241000, 451000], [240000, 450000]]]; // prettier-ignore
  const inRd = feature({ wijkcode: 'WK185901', wijknaam: 'Eibergen' }, { type: 'Polygon', coordinates: rd });

  it.each([
    'urn:ogc:def:crs:EPSG::28992',
    'EPSG:28992',
    'http://www.opengis.net/def/crs/EPSG/0/28992',
    undefined,
  ])('RD as %s, wherever the crs member stands', async (name) => {
    const crs = name === undefined ? undefined : { type: 'name', properties: { name } };
    const before = await read(collection([inRd], { crs }));
    const after = await read(text({ features: [inRd], crs, type: 'FeatureCollection' }));
    expect(after).toEqual(before);
    expect(before.crs).toBe('rd');
    const [lon, lat] = before.areas[0]?.geometry.coordinates[0]?.[0]?.[0] ?? [0, 0];
    expect(lon).toBeCloseTo(6.627, 2);
    expect(lat).toBeCloseTo(52.033, 2);
  });

  it.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'OGC:CRS84', 'EPSG:4326', 'urn:ogc:def:crs:EPSG::4326'])(
    'WGS84 as %s',
    async (name) => {
      expect(
        (await read(collection([district(1)], { crs: { type: 'name', properties: { name } } }))).crs,
      ).toBe('wgs84');
    },
  );

  it('the names of statistics files, of older files in capitals, and of the municipality itself', async () => {
    const place = polygon(square(6.5, 52));
    const options: AreaFileOptions = { kind: 'neighbourhood' };
    const statistical = await read(
      collection([feature({ statcode: 'BU18590002', statnaam: 'Hambroek' }, place)]),
      options,
    );
    expect(statistical.areas[0]).toMatchObject({
      code: 'BU18590002',
      name: 'Hambroek',
      parentCode: 'WK185900',
      municipalityCode: 'GM1859',
    });
    const older = await read(
      collection([
        feature(
          { BU_CODE: 'BU18590002', BU_NAAM: 'Hambroek', WK_CODE: 'WK185900', GM_CODE: 'GM1859' },
          place,
        ),
      ]),
      options,
    );
    expect(older.areas[0]).toMatchObject({
      code: 'BU18590002',
      parentCode: 'WK185900',
      municipalityCode: 'GM1859',
    });
    const whole = await read(
      collection([feature({ gemeentecode: 'GM1859', gemeentenaam: 'Berkelland' }, place)]),
      { kind: 'municipality' },
    );
    expect(whole.areas[0]).toMatchObject({
      code: 'GM1859',
      name: 'Berkelland',
      parentCode: undefined,
      municipalityCode: 'GM1859',
    });
  });

  it('names of its own through the map, numbers as codes included', async () => {
    const odd = feature(
      {
        nummer: 7,
        Omschrijving: 'Noord',
        boven: 'R1',
        gem: '1859',
        wijkcode: 'WK000000',
        wijknaam: 'niet deze',
      },
      polygon(square(6.5, 52)),
    );
    const map = { code: 'nummer', name: 'omschrijving', parentCode: 'boven', municipalityCode: 'gem' };
    const file = await read(collection([odd]), { kind: 'village', map, municipalityCode: 'GM1859' });
    expect(file.areas[0]).toMatchObject({
      code: '7',
      name: 'Noord',
      parentCode: 'R1',
      municipalityCode: '1859',
    });
  });

  it('only the areas of the municipality asked for, and does not look at the others', async () => {
    const broken = feature({ wijkcode: 'WK009901', gemeentecode: 'GM0099' }, null);
    const bytes = collection([broken, district(1), district(2)]);
    const file = await read(bytes, { kind: 'district', municipalityCode: '1859' });
    expect(file.areas.map(({ code, index }) => [code, index])).toEqual([['WK185901', 1], ['WK185902', 2]]); // prettier-ignore
    expect(file.skipped).toBe(1);
  });

  it('and tells how far it is, in bytes', async () => {
    const bytes = collection(
      Array.from({ length: 3000 }, (_, index) => district(index, { wijkcode: `W${index}` })).map((area) => ({
        ...area,
        geometry: polygon(square(6.5, 52)),
      })),
    );
    const seen: [number, number | undefined][] = [];
    await read(bytes, { kind: 'district', onProgress: (done, total) => seen.push([done, total]) });
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.at(-1)).toEqual([bytes.length, bytes.length]);
    expect(seen).toEqual(seen.toSorted(([a], [b]) => a - b));
  });
});
