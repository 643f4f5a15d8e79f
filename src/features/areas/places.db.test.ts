// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Doer } from '../../kernel/actor.ts';
import type { Database } from '../../platform/db/open.ts';
import { testDatabase } from '../../testing/database.ts';
import {
  type Block,
  blocks,
  importBlocks,
  newTown,
  reading,
  type TestDeps,
  testDeps,
} from './area-fixtures.ts';
import { feature, polygon, text } from './import-fixtures.ts';
import { importPlaces, type PlacesOptions } from './import-places.ts';
import { findPlaces, lookUp } from './places.ts';

let db: Database;
let deps: TestDeps;
let town: Doer;

const areas: Block[] = [
  { code: 'WK01', name: 'Wijk 01 Eibergen', west: 0 },
  { code: 'WK02', name: 'Neede', west: 1 },
  { code: 'WK03', name: 'Noordijk', west: 0, south: 1, width: 2 },
];
const addresses = text(
  [
    'postcode;straat;woonplaats;lon;lat',
    '7151 AB;Dorpsstraat;Eibergen;6,002;52,002',
    '7151 AC;Dorpsstraat;Neede;6,015;52,002',
    '7152 AA;Lange Wég;Rekken;6,002;52,004',
    '7152 AA;Lange Wég;Rekken;6,015;52,004',
    '9999 ZZ;Elders;Verweg;5,002;52,002',
  ].join('\n'),
);

beforeAll(async () => {
  db = await testDatabase();
  deps = testDeps(db);
  town = await newTown(db);
  await importBlocks(deps, town, blocks(...areas));
  await importBlocks(
    deps,
    town,
    blocks({ code: 'BU0101', name: 'Eibergen', parent: 'WK01', west: 0, width: 0.4 }),
    { kind: 'neighbourhood' },
  );
  await load(addresses);
});
afterAll(() => db.close());

async function load(file: PlacesOptions['file'], options: Partial<PlacesOptions> = {}) {
  const done = await importPlaces(deps, town.municipality.id, { file, ...options });
  if (!done.ok) throw new Error(done.reason.kind);
  return done.value;
}

const find = (typed: string) => reading(deps, town, (trx) => findPlaces(deps, trx, typed));
const look = (typed: string) => reading(deps, town, (trx) => lookUp(deps, trx, typed));

async function names(typed: string): Promise<string[]> {
  return (await find(typed)).map(
    ({ name, areas: within }) => `${name}: ${within.map((area) => area.name).join(', ')}`,
  );
}

test('a street is found with and without village, house number, accents and the rest of the word', async () => {
  const both = ['Dorpsstraat, Eibergen: Eibergen', 'Dorpsstraat, Neede: Neede'];
  expect(await names('dorpsstraat')).toEqual(both);
  expect(await names('Dorpsstraat 12b')).toEqual(both);
  expect(await names('DORPSSTR')).toEqual(both);
  expect(await names('dorpsstraat neede')).toEqual(both.slice(1));
  expect(await names('lange weg')).toEqual(['Lange Wég, Rekken: Eibergen, Neede']);
  expect(await names('Elders')).toEqual([]);
});

test('a postcode is found as people write it, and by its digits when its letters are not known', async () => {
  expect(await names('7151 ab')).toEqual(['7151 AB: Eibergen']);
  expect(await names('7151AB')).toEqual(['7151 AB: Eibergen']);
  expect(await names('7151 XX')).toEqual(['7151 AB: Eibergen', '7151 AC: Neede']);
  expect(await names('7151AB 12')).toEqual(['7151 AB: Eibergen']);
});

test('an area goes before a village of that name, and the outer before the inner', async () => {
  expect(await look('eibergen')).toMatchObject({ kind: 'area', area: { code: 'WK01' } });
  expect(await look('Noordijk')).toMatchObject({ kind: 'area', area: { code: 'WK03' } });
  expect(await look('noord')).toMatchObject({ kind: 'area', area: { code: 'WK03' } });
});

test('what lies in more areas gives a choice, and nonsense gives nothing', async () => {
  const choice = await look('dorpsstraat');
  expect(choice.kind === 'choices' && choice.choices.map(({ name, area }) => [name, area.code])).toEqual([
    ['Dorpsstraat, Eibergen', 'BU0101'],
    ['Dorpsstraat, Neede', 'WK02'],
  ]);
  for (const nothing of ['', '%', '_____', 'xyzzy', "'; drop table places", '7', '\u0000']) {
    expect(await look(nothing)).toEqual({ kind: 'nothing' });
  }
});

test('a point is looked up in degrees and in metres', async () => {
  expect(await look('6.015,52.002')).toMatchObject({ kind: 'area', area: { code: 'WK02' } });
  expect(await look('5.0, 52.0')).toEqual({ kind: 'nothing' });
  expect((await look('197036 446400')).kind).not.toBe('choices');
});

test('whoever asks says which of the areas at a place is meant', async () => {
  const district = await reading(deps, town, (trx) =>
    lookUp(deps, trx, '7151AB', (within) => within.find(({ kind }) => kind === 'district')),
  );
  expect(district).toMatchObject({ kind: 'area', area: { code: 'WK01' } });
});

describe('an import of places', () => {
  test('of the same file changes nothing; of another it replaces the sorts that it brings', async () => {
    expect(await load(addresses)).toMatchObject({ state: 'unchanged', plan: { outside: 1 } });
    const fewer = text('straat;woonplaats;lon;lat\nDorpsstraat;Neede;6.015;52.002');
    expect(await load(fewer, { dryRun: true })).toMatchObject({
      state: 'shown',
      plan: { sorts: ['street', 'place'] },
    });
    await load(fewer);
    expect(await names('dorpsstraat')).toEqual(['Dorpsstraat, Neede: Neede']);
    expect(await names('7151 ab')).toEqual(['7151 AB: Eibergen']);
    await load(addresses);
  });

  test('of postcode areas finds every area that one overlaps, but not those it only touches', async () => {
    const ring = (w: number, s: number, e: number, n: number) => [[w, s], [e, s], [e, n], [w, n], [w, s]]; // prettier-ignore
    const shapes = [
      feature({ postcode: 7161 }, polygon(ring(6.0, 52.005, 6.015, 52.01))),
      feature({ postcode: 7162 }, polygon(ring(6.01, 52.0, 6.02, 52.01001))),
      feature({ postcode: 1000 }, polygon(ring(5.0, 52.0, 5.1, 52.1))),
    ];
    const file = text({ type: 'FeatureCollection', features: shapes });
    expect(await load(file)).toMatchObject({ state: 'imported', plan: { sorts: ['postcode4'], outside: 1 } });
    expect(await load(file)).toMatchObject({ state: 'unchanged' });
    expect((await find('7161'))[0]?.areas.map(({ code }) => code).sort()).toEqual(['BU0101', 'WK01', 'WK02']);
    expect(await names('7162')).toEqual(['7162: Neede']);
    expect(await names('7162 XX')).toEqual(['7162: Neede']);
  });

  test('names the line that is wrong and keeps what was there', async () => {
    const wrong = text('straat;lon;lat\nA;6.002;52.002\nB;6.002;zuid');
    expect(await importPlaces(deps, town.municipality.id, { file: wrong })).toMatchObject({
      ok: false,
      reason: { kind: 'wrong-row', line: 3 },
    });
    expect(await names('dorpsstraat')).toHaveLength(2);
  });

  test('needs boundaries, and something that lies within them', async () => {
    const bare = await newTown(db);
    expect(await importPlaces(deps, bare.municipality.id, { file: addresses })).toEqual({
      ok: false,
      reason: { kind: 'no-boundaries' },
    });
    const far = text('straat;lon;lat\nA;5.002;52.002');
    expect(await importPlaces(deps, town.municipality.id, { file: far })).toMatchObject({
      ok: false,
      reason: { kind: 'nothing-here' },
    });
    expect(await importPlaces(deps, town.municipality.id, { file: '/nowhere.csv' })).toMatchObject({
      ok: false,
      reason: { kind: 'unreadable' },
    });
  });
});

test('the look-up uses its index although rows are guarded', async () => {
  const plan = await reading(deps, town, async (trx) => {
    await sql`set local enable_seqscan = off`.execute(trx);
    return sql<Record<string, string>>`explain select 1 from places
      where municipality_id = app_municipality() and search_key ~>=~ 'dorps' and search_key ~<~ 'dorps{'`.execute(
      trx,
    );
  });
  expect(plan.rows.map((row) => Object.values(row)[0]).join('\n')).toMatch(/Index Cond:.*search_key.*~>=~/);
});
