// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Doer } from '../../kernel/actor.ts';
import type { Database } from '../../platform/db/open.ts';
import { testDatabase } from '../../testing/database.ts';
import { newTown, reading, type TestDeps, testDeps } from './area-fixtures.ts';
import type { AreaTree } from './domain.ts';
import { importAreas } from './import-areas.ts';
import { readAreaTree } from './readings.ts';

let db: Database;
let deps: TestDeps;

beforeAll(async () => {
  db = await testDatabase();
  deps = testDeps(db);
});
afterAll(() => db.close());

const tree = (town: Doer): Promise<AreaTree> => reading(deps, town, (trx) => readAreaTree(deps, trx));

const shared = join(import.meta.dirname, '../../../../shared/data/boundaries');
if (!existsSync(shared))
  console.log('The real boundaries are not in ../shared/data: the tests on them are skipped.');

describe.skipIf(!existsSync(shared))('the real Berkelland', () => {
  const file = (kind: string, crs: string): string =>
    join(shared, `gemeenten/GM1859-berkelland.${kind}.${crs}.geojson`);

  test.each(['wgs84', 'rd'])('districts and neighbourhoods in %s', async (crs) => {
    const town = await newTown(db);
    const id = town.municipality.id;
    const districts = await importAreas(deps, id, { file: file('wijken', crs), kind: 'district' });
    expect(districts).toMatchObject({
      ok: true,
      value: { state: 'imported', plan: { validFrom: '2024-01-01', orphans: [] } },
    });
    const parts = await importAreas(deps, id, { file: file('buurten', crs), kind: 'neighbourhood' });
    expect(parts).toMatchObject({
      ok: true,
      value: { state: 'imported', plan: { orphans: [], strangers: 0 } },
    });
    await importAreas(deps, id, { file: file('gemeenten', crs), kind: 'municipality' });
    const all = await tree(town);
    expect(all.all).toHaveLength(1 + 5 + 72);
    expect(all.childrenOf(all.root.id)).toHaveLength(5);
    expect(all.bySlug('eibergen')?.kind).toBe('district');
    expect(all.root.emblem).toMatch(/^m/);
    const again = await importAreas(deps, id, { file: file('buurten', crs), kind: 'neighbourhood' });
    expect(again).toMatchObject({ ok: true, value: { state: 'unchanged', plan: { unchanged: 72 } } });
  });

  test('one municipality out of the file of all', async () => {
    const town = await newTown(db);
    const national = join(shared, 'nl-2024-wijken.wgs84.geojson.gz');
    const options = { file: national, kind: 'district', municipalityCode: '1859' } as const;
    const steps = new Set<string>();
    const done = await importAreas(deps, town.municipality.id, {
      ...options,
      onProgress: (step) => steps.add(step),
    });
    expect(done).toMatchObject({ ok: true, value: { state: 'imported', plan: { strangers: 0 } } });
    expect([...steps]).toEqual(['reading', 'writing']);
    expect((await tree(town)).all).toHaveLength(6);
    const bytes = await readFile(national);
    const cut = await importAreas(deps, town.municipality.id, {
      ...options,
      file: bytes.subarray(0, bytes.length / 2),
    });
    expect(cut.ok).toBe(false);
  });
});
