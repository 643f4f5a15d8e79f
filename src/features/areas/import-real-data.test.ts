// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areaSquareMeters } from '../../kernel/geometry/measure.ts';
import { buildPointIndex } from '../../kernel/geometry/point-index.ts';
import type { LonLat } from '../../kernel/geometry/types.ts';
import { readAreaFile, type AreaFile, type AreaFileOptions } from './import-file.ts';
import { areaFileFaultEn } from './import-messages.en.ts';

const folder = '../shared/data/boundaries';
const isHere = existsSync(folder);
if (!isHere) console.warn(`Skipped: the real boundaries are not at ${folder}.`);

async function read(file: string, options: AreaFileOptions): Promise<AreaFile> {
  const result = await readAreaFile(`${folder}/${file}`, options);
  if (!result.ok) throw new Error(areaFileFaultEn(result.reason));
  return result.value;
}

function metersBetween([lon, lat]: LonLat, [otherLon, otherLat]: LonLat): number {
  return Math.hypot((otherLon - lon) * 111_300 * Math.cos((lat * Math.PI) / 180), (otherLat - lat) * 111_300);
}

/**
 * How far positions lie from their counterparts in the other file, at most, and which areas have another
 * form.
 */
function compare(a: AreaFile, b: AreaFile): { meters: number; otherForm: string[] } {
  let meters = 0;
  const otherForm: string[] = [];
  for (const [index, area] of a.areas.entries()) {
    const other = b.areas[index];
    const positions = area.geometry.coordinates.flat(2);
    const others = other?.geometry.coordinates.flat(2) ?? [];
    if (other?.code !== area.code || others.length !== positions.length) {
      otherForm.push(area.code);
      continue;
    }
    for (const [at, position] of positions.entries()) {
      meters = Math.max(meters, metersBetween(position, others[at] ?? [0, 0]));
    }
  }
  return { meters, otherForm };
}

describe.skipIf(!isHere)('real boundaries', () => {
  const cutOuts = [
    ['GM0164-hengelo', 10, 62],
    ['GM0489-barendrecht', 23, 62],
    ['GM1859-berkelland', 5, 72],
    ['GM1895-oldambt', 11, 50],
    ['GM1904-stichtse-vecht', 12, 96],
  ] as const;

  it.each(cutOuts)(
    '%s reads the same from WGS84 and RD, within 2 m',
    async (name, districts, neighbourhoods) => {
      const levels = [['gemeenten', 'municipality', 1], ['wijken', 'district', districts], ['buurten', 'neighbourhood', neighbourhoods]] as const; // prettier-ignore
      for (const [level, kind, count] of levels) {
        const wgs84 = await read(`gemeenten/${name}.${level}.wgs84.geojson`, { kind });
        const rd = await read(`gemeenten/${name}.${level}.rd.geojson`, { kind });
        expect([wgs84.crs, rd.crs, wgs84.year, wgs84.areas.length]).toEqual(['wgs84', 'rd', 2024, count]);
        const { meters, otherForm } = compare(wgs84, rd);
        expect(meters).toBeLessThan(2);
        expect(otherForm).toEqual([]);
      }
    },
  );

  it('all 14,566 neighbourhoods of the country, from both files, well within 30 s', async () => {
    const start = performance.now();
    const wgs84 = await read('nl-2024-buurten.wgs84.geojson.gz', { kind: 'neighbourhood' });
    const rd = await read('nl-2024-buurten.rd.geojson.gz', { kind: 'neighbourhood' });
    expect(performance.now() - start).toBeLessThan(30_000);
    expect(wgs84.areas).toHaveLength(14_566);
    const { meters, otherForm } = compare(wgs84, rd);
    expect(meters).toBeLessThan(2);
    // There the whole metres of the RD file join two parts that the other file keeps apart.
    expect(otherForm).toEqual(['BU09460402']);
    const squareKilometers =
      wgs84.areas.reduce((sum, { geometry }) => sum + areaSquareMeters(geometry), 0) / 1e6;
    // 35,037 km² of partition, and the small overlaps between municipalities.
    expect(squareKilometers).toBeGreaterThan(34_900);
    expect(squareKilometers).toBeLessThan(35_200);
  });

  it('takes one municipality from the national file, the same as its cut-out', async () => {
    const options: AreaFileOptions = { kind: 'neighbourhood', municipalityCode: 'GM1859' };
    const fromNational = await read('nl-2024-buurten.wgs84.geojson.gz', options);
    const cutOut = await read('gemeenten/GM1859-berkelland.buurten.wgs84.geojson', options);
    expect(fromNational.skipped).toBe(14_566 - 72);
    expect(fromNational.areas.map(({ code, geometry }) => ({ code, geometry }))).toEqual(
      cutOut.areas.map(({ code, geometry }) => ({ code, geometry })),
    );
  });

  it('refuses the national file when it is cut off, and says after which area', async () => {
    const whole = readFileSync(`${folder}/nl-2024-buurten.wgs84.geojson.gz`);
    const result = await readAreaFile(whole.subarray(0, whole.length >> 1), { kind: 'neighbourhood' });
    if (result.ok) throw new Error('the file was accepted');
    expect(result.reason).toMatchObject({
      kind: 'cut-off',
      after: { code: expect.stringMatching(/^BU\d{8}$/) },
    });
  });

  it('puts the middle of Borculo in its own district and neighbourhood', async () => {
    const files = [
      await read('gemeenten/GM1859-berkelland.gemeenten.wgs84.geojson', { kind: 'municipality' }),
      await read('gemeenten/GM1859-berkelland.wijken.wgs84.geojson', { kind: 'district' }),
      await read('gemeenten/GM1859-berkelland.buurten.wgs84.geojson', { kind: 'neighbourhood' }),
    ];
    const shapes = files.flatMap(({ areas }, depth) =>
      areas.map((area) => ({ id: area.code, depth, ...area })),
    );
    const index = buildPointIndex(shapes);
    expect(index.find(6.523, 52.1155).map(({ code }) => code)).toEqual(['BU18590000', 'WK185900', 'GM1859']);
    expect(index.findFirst(4.9, 52.37)).toBeUndefined();
  });
});
