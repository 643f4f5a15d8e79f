// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Doer } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import type { Database } from '../../platform/db/open.ts';
import { testDatabase } from '../../testing/database.ts';
import { addArea, changeArea } from './actions.ts';
import {
  type Block,
  blocks,
  importBlocks,
  newTown,
  reading,
  type TestDeps,
  testDeps,
} from './area-fixtures.ts';
import { findGaps, statusesOn } from './coverage-domain.ts';
import { readGeoJson } from './geojson.ts';
import { importAreas } from './import-areas.ts';
import { areasAt, type Point, readAreaTree, readBoundaries, readPeriods } from './readings.ts';

let db: Database;
let deps: TestDeps;

beforeAll(async () => {
  db = await testDatabase();
  deps = testDeps(db);
});
afterAll(() => db.close());

async function codesAt(town: Doer, point: Point, day?: string): Promise<string[]> {
  const on = day === undefined ? undefined : Temporal.PlainDate.from(day);
  return (await reading(deps, town, (trx) => areasAt(deps, trx, point, on))).map(({ code }) => code);
}

const west: Block = { code: 'WK01', west: 0 };
const east: Block = { code: 'WK02', west: 1 };
const inWest = { lon: 6.005, lat: 52.005 };

describe('R1: place gives area', () => {
  test('the deepest first, on an edge the lowest code first, and nothing outside', async () => {
    const town = await newTown(db);
    await importBlocks(deps, town, blocks(east, west));
    await importBlocks(deps, town, blocks({ code: 'BU0101', parent: 'WK01', west: 0, width: 0.5 }), {
      kind: 'neighbourhood',
    });
    expect(await codesAt(town, { lon: 6.002, lat: 52.005 })).toEqual(['BU0101', 'WK01', 'GM1859']);
    expect(await codesAt(town, { lon: 6.01, lat: 52.005 })).toEqual(['WK01', 'WK02', 'GM1859']);
    expect(await codesAt(town, { lon: 7, lat: 52.005 })).toEqual([]);
  });

  test('a region without a boundary of its own lies where its parts lie', async () => {
    const town = await newTown(db);
    await importBlocks(deps, town, blocks(west, east));
    const tree = await reading(deps, town, (trx) => readAreaTree(deps, trx));
    const region = { id: newId(), name: 'Regio', slug: '', code: 'R1', face: { nl: '', en: '' } };
    await addArea(deps, town, { ...region, place: { kind: 'region', parentId: tree.root.id } });
    const part = tree.byCode('WK01');
    if (!part) throw new Error('No part.');
    await changeArea(deps, town, { ...part, place: { kind: 'district', parentId: region.id } });
    expect(await codesAt(town, inWest)).toEqual(['WK01', 'R1', 'GM1859']);
    expect(await codesAt(town, { lon: 6.015, lat: 52.005 })).toEqual(['WK02', 'GM1859']);
    const day = Temporal.PlainDate.from('2025-06-03');
    const boundaries = await reading(deps, town, (trx) => readBoundaries(deps, trx, day));
    expect(boundaries.get(region.id)).toEqual(boundaries.get(part.id));
    expect(boundaries.get(tree.root.id)?.coordinates).toHaveLength(2);
  });

  test('each day has the boundaries of that day, also when the day turns while the server runs', async () => {
    const town = await newTown(db);
    await importBlocks(deps, town, blocks(west, east));
    await importBlocks(deps, town, blocks({ ...west, west: 2 }, east), { validFrom: '2025-06-04' });
    expect(await codesAt(town, inWest)).toEqual(['WK01', 'GM1859']);
    deps.clock.set(Temporal.Instant.from('2025-06-03T22:00:00Z'));
    expect(await codesAt(town, inWest)).toEqual([]);
    deps.clock.set(Temporal.Instant.from('2025-06-03T10:00:00Z'));
    expect(await codesAt(town, inWest, '2023-12-31')).toEqual([]);
    expect(await codesAt(town, inWest, '2024-01-01')).toEqual(['WK01', 'GM1859']);
    expect(await codesAt(town, { lon: 6.025, lat: 52.005 }, '2025-06-04')).toEqual(['WK01', 'GM1859']);
  });

  test('a change on one node is seen by another at its next request', async () => {
    const town = await newTown(db);
    const other = testDeps(db);
    await importBlocks(deps, town, blocks(west));
    const seen = () => reading(other, town, (trx) => areasAt(other, trx, inWest));
    expect(await seen()).toHaveLength(2);
    await importBlocks(deps, town, blocks({ ...west, width: 0.2 }), { validFrom: '2025-01-01' });
    expect(await seen()).toHaveLength(0);
  });
});

test('an area without boundary and one with days missing are shown as gaps', async () => {
  const town = await newTown(db);
  await importBlocks(deps, town, blocks(west, east));
  await importBlocks(deps, town, blocks(west), { validFrom: '2025-01-01', closeMissing: true });
  const gapsOn = (day: string) =>
    reading(deps, town, async (trx) => {
      const [tree, periods] = [await readAreaTree(deps, trx), await readPeriods(deps, trx)];
      return findGaps(tree, periods, statusesOn(tree, periods, day)).map(({ area, status, holes }) => [
        area.code,
        status,
        holes,
      ]);
    });
  expect(await gapsOn('2025-06-03')).toEqual([['WK02', { kind: 'none', ended: '2024-12-31' }, []]]);
  expect(await gapsOn('2024-06-03')).toEqual([]);
  await importBlocks(deps, town, blocks(west, east), { validFrom: '2026-01-01' });
  expect(await gapsOn('2026-06-03')).toEqual([
    ['WK02', undefined, [{ from: '2025-01-01', to: '2025-12-31' }]],
  ]);
});

test('the boundaries for the map are GeoJSON with what a map needs', async () => {
  const town = await newTown(db);
  await importBlocks(deps, town, blocks({ ...west, name: 'West' }));
  const bytes = await reading(deps, town, (trx) =>
    readGeoJson(deps, trx, Temporal.PlainDate.from('2025-06-03')),
  );
  expect(JSON.parse(bytes.toString())).toMatchObject({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { slug: 'west', name: 'West', tint: 1, depth: 1 },
        geometry: { type: 'MultiPolygon', coordinates: [[[[6, 52], [6.01, 52], [6.01, 52.01], [6, 52.01], [6, 52]]]] }, // prettier-ignore
      },
    ],
  });
});

const real = join(
  import.meta.dirname,
  '../../../../shared/data/boundaries/gemeenten/GM1859-berkelland.wijken.wgs84.geojson',
);

test.skipIf(!existsSync(real))('church squares lie in the district of their village', async () => {
  const town = await newTown(db);
  await importAreas(deps, town.municipality.id, { file: real, kind: 'district' });
  const squares = { Borculo: [6.5225, 52.1158], Eibergen: [6.6505, 52.0998], Neede: [6.6119, 52.1347], Ruurlo: [6.4506, 52.0883] }; // prettier-ignore
  for (const [village, [lon = 0, lat = 0]] of Object.entries(squares)) {
    const [district] = await reading(deps, town, (trx) => areasAt(deps, trx, { lon, lat }));
    expect(district?.name).toContain(village);
  }
});
