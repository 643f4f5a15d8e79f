// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { defaultSettings, insertMunicipality } from '../../features/municipality/index.ts';
import { standingClock } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { testDatabase } from '../../testing/database.ts';
import { runRounds } from '../jobs/rounds.ts';
import { tidyTablesRound } from '../jobs/tidy-tables-round.ts';
import { watchFreshness } from './freshness.ts';
import type { Database } from './open.ts';
import { type Tidied, tidier } from './statistics.ts';

let db: Database;
let municipalityId: Id;
let tidy: () => Promise<readonly Tidied[]>;
beforeAll(async () => {
  db = await testDatabase();
  tidy = tidier({ db });
  await tidy();
  municipalityId = await insertMunicipality(db, {
    slug: 'tidy',
    name: 'Tidy',
    hosts: [],
    isDemo: false,
    settings: defaultSettings,
    code: 'GM0001',
  });
});
afterAll(() => db.close());

const rows = 4_000;
const rare = 4;

beforeEach(async () => {
  await db.pool.query('drop table if exists kept_things');
  await db.pool.query(
    `create table kept_things as select n as id, case when n <= ${rare} then 'rare' else 'usual' end as kind from generate_series(1, ${rows}) as n`,
  );
});

/** How many rows the database thinks it will find. */
async function expected(condition: string): Promise<number> {
  const { rows: plan } = await db.pool.query<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>(
    `explain (format json) select * from kept_things where ${condition}`,
  );
  return plan[0]?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? Number.NaN;
}

const names = async (): Promise<string[]> => (await tidy()).map(({ table }) => table);

/** What only the embedded database needs; a server is left to look after itself. */
function onEmbedded(work: () => Promise<void>): () => Promise<void> {
  return async () => {
    if (db.kind === 'pglite') return work();
    expect(await tidy()).toEqual([]);
  };
}

describe('an embedded database is tidied', () => {
  test(
    'every night, and then knows what it will find',
    onEmbedded(async () => {
      expect(await expected(`kind = 'rare'`)).toBeGreaterThan(rare * 2);
      const clock = standingClock(Temporal.Instant.from('2026-03-11T02:00:00Z'));
      const deps = { db, clock, fresh: watchFreshness(db) };
      await runRounds(deps, [tidyTablesRound(deps)], [municipalityId]);
      expect(await expected(`kind = 'rare'`)).toBeGreaterThan(rare * 2);
      clock.set(Temporal.Instant.from('2026-03-11T03:00:00Z'));
      await runRounds(deps, [tidyTablesRound(deps)], [municipalityId]);
      expect(await expected(`kind = 'rare'`)).toBeLessThanOrEqual(rare * 2);
    }),
  );

  test(
    'where something changed, and not again where nothing did, also after a restart',
    onEmbedded(async () => {
      expect(await names()).toContain('public.kept_things');
      expect(await names()).toEqual([]);
      // After a restart it is counted anew.
      await db.pool.query('select pg_stat_reset()');
      tidy = tidier({ db });
      expect(await names()).toEqual([]);
      await db.pool.query(`update kept_things set kind = 'rare' where id > $1`, [rows / 2]);
      expect(await names()).toEqual(['public.kept_things']);
      expect(await expected(`kind = 'rare'`)).toBeGreaterThan(rows / 3);
      await db.pool.query(`insert into kept_things select n, 'other' from generate_series(1, 60) as n`);
      expect(await names()).toEqual([]);
      // What grew while it was out is known by its size.
      await db.pool.query(`insert into kept_things select n, 'other' from generate_series(1, 3000) as n`);
      await db.pool.query('select pg_stat_reset()');
      tidy = tidier({ db });
      expect(await names()).toEqual(['public.kept_things']);
    }),
  );

  test(
    'of what was deleted nothing is left, and its room is used again',
    onEmbedded(async () => {
      const size = async (): Promise<number> =>
        Number(
          (await db.pool.query<{ size: string }>(`select pg_relation_size('kept_things') as size`)).rows[0]
            ?.size,
        );
      await tidy();
      const full = await size();
      await db.pool.query('delete from kept_things where id > 100');
      await tidy();
      expect(await size()).toBeLessThan(full);
    }),
  );

  test(
    'one table at a time, so that requests come in between',
    onEmbedded(async () => {
      const others = [1, 2, 3, 4, 5].map((nth) => `other_things_${nth}`);
      for (const name of others)
        await db.pool.query(`create table ${name} as select n as id from generate_series(1, 2000) as n`);
      let isDone = false;
      const tidying = names().finally(() => (isDone = true));
      let answered = 0;
      while (!isDone) {
        await db.pool.query('select 1');
        answered += 1;
      }
      const tidied = await tidying;
      for (const name of others) await db.pool.query(`drop table ${name}`);
      expect(tidied).toEqual(expect.arrayContaining(others.map((name) => `public.${name}`)));
      expect(answered).toBeGreaterThan(tidied.length);
    }),
  );
});
