// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Doer } from '../../kernel/actor.ts';
import type { Database } from '../../platform/db/open.ts';
import { testDatabase } from '../../testing/database.ts';
import { readEntries } from '../journal/index.ts';
import { addArea, changeArea } from './actions.ts';
import {
  type Block,
  blocks,
  importBlocks,
  newTown,
  reading,
  type TestDeps,
  testDeps,
  tryBlocks,
} from './area-fixtures.ts';
import type { Area, AreaTree } from './domain.ts';
import { importAreas } from './import-areas.ts';
import { readAreaTree, readPeriods } from './readings.ts';
import { sayImportPlan } from './report.ts';

let db: Database;
let deps: TestDeps;

beforeAll(async () => {
  db = await testDatabase();
  deps = testDeps(db);
});
afterAll(() => db.close());

const tree = (town: Doer): Promise<AreaTree> => reading(deps, town, (trx) => readAreaTree(deps, trx));
const periods = (town: Doer) => reading(deps, town, (trx) => readPeriods(deps, trx));

async function area(town: Doer, code: string): Promise<Area> {
  const found = (await tree(town)).byCode(code);
  if (!found) throw new Error(`No area ${code}.`);
  return found;
}

async function countEntries(town: Doer): Promise<number> {
  const { rows } = await reading(deps, town, (trx) =>
    sql<{ count: number }>`select count(*) as count from journal`.execute(trx),
  );
  return rows[0]?.count ?? -1;
}

const west: Block = { code: 'WK01', name: 'West', west: 0 };
const east: Block = { code: 'WK02', name: 'Oost', west: 1 };

describe('a first import', () => {
  test('gives each area a place, an address, a colour, a silhouette and an open boundary', async () => {
    const town = await newTown(db);
    const { state, plan } = await importBlocks(deps, town, blocks(west, east), { source: 'CBS 2024' });
    expect(state).toBe('imported');
    expect(plan.added).toHaveLength(2);
    const [a, b] = [await area(town, 'WK01'), await area(town, 'wk02')];
    expect(a).toMatchObject({ name: 'West', slug: 'west', kind: 'district', depth: 1 });
    expect(a.tint).not.toBe(b.tint);
    expect(a.emblem).toMatch(/^m/);
    expect(await periods(town)).toHaveLength(2);
    expect((await periods(town))[0]).toMatchObject({
      validFrom: '2024-01-01',
      validTo: null,
      source: 'CBS 2024',
    });
    const history = await reading(deps, town, (trx) => readEntries(trx, a.id));
    expect(history).toMatchObject([
      { verb: 'added', actorKind: 'system', details: { code: 'WK01', validFrom: '2024-01-01' } },
    ]);
  });

  test('begins on the first of January of the year in the file, and asks for a day where there is none', async () => {
    const town = await newTown(db);
    const dated = blocks({ ...west, year: 2023 });
    await importBlocks(deps, town, dated, { validFrom: undefined });
    expect((await periods(town))[0]?.validFrom).toBe('2023-01-01');
    const undated = await tryBlocks(deps, await newTown(db), blocks(west), { validFrom: undefined });
    expect(undated).toEqual({ ok: false, reason: { kind: 'no-valid-from' } });
    const wrong = await tryBlocks(deps, town, blocks(west), { validFrom: '2024-02-30' });
    expect(wrong).toMatchObject({ ok: false, reason: { kind: 'wrong-valid-from' } });
  });

  test('puts an area under the one that the file names, and moves it there when that comes later', async () => {
    const town = await newTown(db);
    const part: Block = { code: 'BU0101', name: 'Kern', parent: 'WK01', west: 0, width: 0.5 };
    const early = await importBlocks(deps, town, blocks(part), { kind: 'neighbourhood' });
    expect(early.plan.orphans.map(({ code }) => code)).toEqual(['BU0101']);
    expect((await area(town, 'BU0101')).depth).toBe(1);
    await importBlocks(deps, town, blocks(west, east));
    const late = await importBlocks(deps, town, blocks(part), { kind: 'neighbourhood' });
    expect(late.plan.moved).toHaveLength(1);
    expect((await area(town, 'BU0101')).parentId).toBe((await area(town, 'WK01')).id);
    expect((await importBlocks(deps, town, blocks(part), { kind: 'neighbourhood' })).state).toBe('unchanged');
  });
});

describe('a later import', () => {
  test('of the same file changes nothing and leaves no trace', async () => {
    const town = await newTown(db);
    await importBlocks(deps, town, blocks(west, east));
    const before = await countEntries(town);
    const again = await importBlocks(deps, town, blocks(west, east), { validFrom: '2025-01-01' });
    expect(again).toMatchObject({ state: 'unchanged', plan: { unchanged: 2 } });
    expect(sayImportPlan('nl', again.plan)).toContain('Er verandert niets.');
    expect(await countEntries(town)).toBe(before);
  });

  test('of a newer year ends what changed on the day before, and keeps colour, address and place', async () => {
    const town = await newTown(db);
    await importBlocks(deps, town, blocks(west, east));
    const before = await area(town, 'WK01');
    const { plan } = await importBlocks(deps, town, blocks({ ...west, width: 0.9 }, east), {
      validFrom: '2025-01-01',
    });
    expect(plan).toMatchObject({ unchanged: 1, closedOn: '2024-12-31' });
    const own = (await periods(town)).filter(({ areaId }) => areaId === before.id);
    expect(own).toMatchObject([
      { validFrom: '2024-01-01', validTo: '2024-12-31' },
      { validFrom: '2025-01-01', validTo: null },
    ]);
    const after = await area(town, 'WK01');
    expect(after).toMatchObject({ tint: before.tint, slug: before.slug, parentId: before.parentId });
    // The older file once more: what it says of 2024 is known already.
    const older = await importBlocks(deps, town, blocks(west, east));
    expect(older.state).toBe('unchanged');
  });

  test('never begins on or before the day of what is there', async () => {
    const town = await newTown(db);
    await importBlocks(deps, town, blocks(west, east));
    const early = await tryBlocks(deps, town, blocks({ ...west, width: 0.5 }, east));
    expect(early).toMatchObject({
      ok: false,
      reason: { kind: 'not-after', areas: [{ code: 'WK01', since: '2024-01-01' }] },
    });
    expect(await periods(town)).toHaveLength(2);
  });

  test('renames what the file renames, but not what the municipality named itself', async () => {
    const town = await newTown(db);
    await importBlocks(deps, town, blocks(west, east));
    const own = await area(town, 'WK02');
    await changeArea(deps, town, { ...own, name: 'De Oosthoek' });
    const newer = blocks({ ...west, name: 'Westeinde' }, { ...east, name: 'Oosteinde' });
    const { plan } = await importBlocks(deps, town, newer, { validFrom: '2025-01-01' });
    expect(plan.renamed.map(({ to }) => to)).toEqual(['Westeinde']);
    expect(plan.keptNames.map(({ area: kept, to }) => [kept.name, to])).toEqual([
      ['De Oosthoek', 'Oosteinde'],
    ]);
    expect((await area(town, 'WK01')).slug).toBe('west');
    expect((await area(town, 'WK02')).name).toBe('De Oosthoek');
    expect((await importBlocks(deps, town, newer, { validFrom: '2025-01-01' })).state).toBe('unchanged');
  });

  test('leaves areas that it lacks as they are, and ends their boundary when asked', async () => {
    const town = await newTown(db);
    await importBlocks(deps, town, blocks(west, east));
    const kept = await importBlocks(deps, town, blocks(west), { validFrom: '2025-01-01' });
    expect(kept).toMatchObject({ state: 'unchanged', plan: { missing: [{ code: 'WK02' }] } });
    await importBlocks(deps, town, blocks(west), { validFrom: '2025-01-01', closeMissing: true });
    const gone = await area(town, 'WK02');
    expect((await periods(town)).find(({ areaId }) => areaId === gone.id)?.validTo).toBe('2024-12-31');
    const back = await importBlocks(deps, town, blocks(west, east), { validFrom: '2026-01-01' });
    expect(back.plan.redrawn).toHaveLength(1);
  });

  test('keeps an area in the region that the administrator put it in', async () => {
    const town = await newTown(db);
    await importBlocks(deps, town, blocks(west, east));
    const { root } = await tree(town);
    const region = {
      id: '018f0000-0000-7000-8000-000000000001',
      name: 'Noord',
      slug: '',
      code: '',
      face: { nl: '', en: '' },
    };
    await addArea(deps, town, { ...region, place: { kind: 'region', parentId: root.id } });
    const moved = await area(town, 'WK01');
    await changeArea(deps, town, { ...moved, place: { kind: 'district', parentId: region.id } });
    await importBlocks(deps, town, blocks({ ...west, width: 0.8, parent: 'GM1859' }, east), {
      validFrom: '2025-01-01',
    });
    expect((await area(town, 'WK01')).parentId).toBe(region.id);
  });
});

describe('nothing is half imported', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'meent-areas-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('when the file is cut off, has a broken ring, or a code twice', async () => {
    const town = await newTown(db);
    const whole = blocks(west, east);
    const cut = join(folder, 'cut.geojson');
    await writeFile(cut, whole.slice(0, whole.length - 40));
    expect(
      await importAreas(deps, town.municipality.id, { file: cut, kind: 'district', validFrom: '2024-01-01' }),
    ).toMatchObject({
      ok: false,
      reason: { kind: 'cut-off', after: { code: 'WK01' } },
    });
    const bow = new TextEncoder().encode(
      new TextDecoder().decode(whole).replace('[6.01,52.01],[6,52.01]', '[6,52.01],[6.01,52.01]'),
    );
    expect(await tryBlocks(deps, town, bow)).toMatchObject({ ok: false, reason: { kind: 'broken-ring' } });
    expect(await tryBlocks(deps, town, blocks(west, { ...east, code: 'wk01' }))).toMatchObject({
      ok: false,
      reason: { kind: 'duplicate-code' },
    });
    expect((await tree(town)).all).toHaveLength(1);
    expect(await countEntries(town)).toBe(0);
  });

  test('when it is only looked at, or declined, or when someone else changed the areas meanwhile', async () => {
    const town = await newTown(db);
    expect((await importBlocks(deps, town, blocks(west), { dryRun: true })).state).toBe('shown');
    expect(
      (await importBlocks(deps, town, blocks(west), { confirm: () => Promise.resolve(false) })).state,
    ).toBe('declined');
    const late = await tryBlocks(deps, town, blocks(west, east), {
      confirm: async () => {
        await importBlocks(deps, town, blocks(east));
        return true;
      },
    });
    expect(late).toEqual({ ok: false, reason: { kind: 'changed-meanwhile' } });
    expect((await tree(town)).all.map(({ code }) => code)).toEqual(['GM1859', 'WK02']);
  });

  test('and never into another municipality', async () => {
    const [here, elsewhere] = [await newTown(db), await newTown(db)];
    await importBlocks(deps, here, blocks(west));
    await importBlocks(deps, elsewhere, blocks({ ...west, name: 'Elders' }));
    expect((await area(here, 'WK01')).name).toBe('West');
    expect((await tree(elsewhere)).all).toHaveLength(2);
  });
});

/** What a municipality may get in the course of years: each time some of three areas, larger or smaller. */
const anyImport = fc.record({
  year: fc.integer({ min: 2020, max: 2026 }),
  sizes: fc
    .array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 })
    .filter((sizes) => sizes.some((size) => size > 0)),
  closeMissing: fc.boolean(),
});

test('whatever is imported in whichever order, an area has at most one open boundary and its periods never overlap', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyImport, { minLength: 2, maxLength: 6 }), async (imports) => {
      const town = await newTown(db);
      for (const { year, sizes, closeMissing } of imports) {
        const given = sizes.flatMap((size, index): Block[] =>
          size === 0 ? [] : [{ code: `WK0${index}`, west: index, height: size }],
        );
        const options = { validFrom: `${year}-01-01`, closeMissing };
        const first = await tryBlocks(deps, town, blocks(...given), options);
        if (!first.ok) expect(first.reason.kind).toBe('not-after');
        else expect((await importBlocks(deps, town, blocks(...given), options)).state).toBe('unchanged');
      }
      for (const own of Map.groupBy(await periods(town), ({ areaId }) => areaId).values()) {
        expect(own.filter(({ validTo }) => validTo === null).length).toBeLessThanOrEqual(1);
        const inOrder = own.map(({ validFrom, validTo }) => [validFrom, validTo ?? '9999-12-31']).flat();
        expect(inOrder).toEqual(inOrder.toSorted());
        expect(new Set(own.map(({ validFrom }) => validFrom)).size).toBe(own.length);
      }
    }),
    { numRuns: 12 },
  );
});
