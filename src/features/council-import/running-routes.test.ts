// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fiveUpdates, home, listOf, m31, tabs, openImporter } from '../../testing/council-importing.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { newId } from '../../kernel/ids.ts';
import { councilImportJob } from './jobs.ts';
import { doPart } from './work.ts';

let house: House;
let town: Town;
let by: Awaited<ReturnType<typeof openImporter>>;

beforeAll(async () => {
  house = await openTestHouse({
    jobs: (deps) => [{ ...councilImportJob(deps), handle: () => Promise.resolve() }],
  });
  town = await buildTown(house);
  by = await openImporter(town);
});
afterAll(() => house.close());

test('stopped halfway nothing is half done, and it goes on where it was', async () => {
  const lines = Array.from({ length: 600 }, (_, at) => ({
    id: `H-${at}`,
    updates: 'Update 01-02-2021: Begonnen.',
  }));
  const page = await by.toPreview(listOf(...lines), 'Half');
  const id = page.slice(-36);
  await by.clerk.fillIn(page, `${page}/begin`, {});
  await doPart(town.deps, town.municipality.id, id);
  const busy = (await by.clerk.get(page)).body;
  expect(busy).toContain('250 van 600 regels');
  expect(busy).toContain('http-equiv="refresh"');
  expect((await by.clerk.get(`${page}?stil=1`)).body).not.toContain('http-equiv="refresh"');
  await by.clerk.fillIn(page, `${page}/stop`, {});
  await by.work(id);
  const stopped = (await by.clerk.get(page)).body;
  expect(tabs(stopped)).toEqual({ made: 250 });
  await by.clerk.fillIn(page, `${page}/verder`, {});
  // As after a restart, and by two at once.
  await Promise.all([by.work(id), by.work(id)]);
  expect(tabs((await by.clerk.get(page)).body)).toEqual({ made: 600 });
  expect((await by.motion('H-599')).updates).toHaveLength(1);
  // The database looked again once there was much: else it would go on as if there were nothing, slower with every line.
  const { rows } = await house.db.pool.query(
    `select reltuples::int as counted from pg_class where relname = 'motions'`,
  );
  expect(rows[0]?.counted).toBeGreaterThan(499);
});

test('party groups from Popolo', async () => {
  const organisations = [
    { classification: 'Party', name: 'Stadsbelang', seats: 4 },
    { classification: 'Party', name: 'pvda' },
    { classification: 'Party' },
    { classification: 'Council', name: 'Raad' },
  ];
  const bring = async (list: unknown): Promise<string> => {
    const page = String(
      (await by.upload(JSON.stringify({ organisations: list }), 'Fracties')).headers.location,
    );
    await by.work(page.slice(-36));
    return page;
  };
  const page = await bring(organisations);
  expect(tabs((await by.clerk.get(page)).body)).toEqual({ new: 2, unreadable: 1 });
  expect(tabs(await by.readIn(page))).toEqual({ made: 2, unreadable: 1 });
  const again = await bring([...organisations, { classification: 'Party', name: 'PvdA' }]);
  expect(tabs((await by.clerk.get(again)).body)).toEqual({ same: 2, unreadable: 2 });
  const { rows } = await house.db.pool.query(`select name, seats from parties where name = 'Stadsbelang'`);
  expect(rows).toEqual([{ name: 'Stadsbelang', seats: 4 }]);
});

test('only the clerk and the administrator', async () => {
  expect((await town.get(home, 'nora')).statusCode).toBe(403);
  expect((await town.get(home)).statusCode).toBe(302 + 1);
});

test('a list let go is gone with its lines', async () => {
  const page = String((await by.upload(listOf(m31), 'Weg')).headers.location);
  expect((await by.clerk.fillIn(`${page}/kolommen`, `${page}/weg`, {})).headers.location).toBe(home);
  expect((await by.clerk.get(page)).statusCode).toBe(404);
});

test('whatever is in a list, reading it twice is reading it once', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '1'), maxLength: 12 });
  const day = fc.constantFrom('', '01-02-2021', '31-02-2021', 'medio 2022', '2020-05-06');
  const one = fc.record({
    id: fc.constantFrom('P-1', 'P-2', 'P-3', 'P 4', ''),
    title: text,
    due: day,
    updates: fc.constantFrom('', 'Update 01-02-2021: a', 'b Update 03-04-2021: c', fiveUpdates),
    state: fc.constantFrom('Loopt', 'Afgedaan', ''),
    parties: fc.constantFrom('', 'PvdA', 'CDA, D66'),
    settled: day,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 5 }), async (lines) => {
      const source = `Steeds ${newId()}`;
      const named = lines.map((line) => ({ ...line, id: line.id && `${line.id}-${source.slice(-6)}` }));
      const first = await by.toPreview(listOf(...named), source);
      if ((await by.clerk.get(first)).body.includes(`${first}/begin`)) await by.readIn(first);
      const contents = await everything();
      const second = await by.toPreview(listOf(...named), source);
      const { changed = 0, new: fresh = 0 } = tabs((await by.clerk.get(second)).body);
      expect({ changed, fresh }).toEqual({ changed: 0, fresh: 0 });
      expect(await everything()).toEqual(contents);
    }),
    { numRuns: 6 },
  );
});

async function everything(): Promise<unknown> {
  const { rows } = await house.db.pool.query(
    `select (select count(*) from motions) as motions, (select count(*) from motion_updates) as updates,
      (select count(*) from motion_parties) as parties, (select sum(version) from motions) as versions`,
  );
  return rows;
}
