// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resident } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { inMunicipality } from '../platform/db/opener.ts';
import { submitContribution } from '../features/contributions/index.ts';
import { tablesOf } from './journal-guard.ts';
import { type House, type Town, buildTown, must, openTestHouse } from './town.ts';

// What every table keeps to, whoever adds one: the tables are asked from the database itself.

let house: House;
let town: Town;
let tables: string[];

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  const doer = { municipality: town.municipality, actor: resident };
  must(
    await submitContribution(house.deps, doer, {
      kind: 'question',
      channel: 'web',
      subject: 'Wie snoeit de heg?',
      body: 'Hij hangt over het pad.',
      locale: 'nl',
      publicConsent: true,
      submissionKey: newId(),
      contact: { name: 'Els', email: 'els@post.example', phone: null, prefers: 'email' },
    }),
  );
  tables = await tablesOf(house.db);
});
afterAll(() => house.close());

/** The tables for which the query, with the table's oid as $1, does not give true. */
async function without(query: string): Promise<string[]> {
  const { rows } = await house.db.pool.query<{ name: string; holds: boolean | null }>(
    `select relname as name, (${query}) as holds from pg_class t
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
  );
  return rows.filter(({ holds }) => holds !== true).map(({ name }) => name);
}

test('there are tables to look at', () => {
  expect(tables.length).toBeGreaterThan(20);
});

test('every table says in a comment what it is for', async () => {
  expect(await without(`length(obj_description(t.oid, 'pg_class')) > 20`)).toEqual([]);
});

test('every key begins with the municipality', async () => {
  const first = `select a.attname = 'municipality_id' from pg_index i join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
    where i.indrelid = t.oid and i.indisprimary`;
  expect(await without(first)).toEqual([]);
});

test('every foreign key keeps to one municipality', async () => {
  const { rows } = await house.db.pool.query(
    `select conrelid::regclass::text as table, conname from pg_constraint
      where contype = 'f' and connamespace = 'public'::regnamespace and not exists (
        select from pg_attribute where attrelid = conrelid and attnum = conkey[1] and attname = 'municipality_id')`,
  );
  expect(rows).toEqual([]);
});

describe('row-level security', () => {
  test('is on for every table, with the one policy that shows and takes only rows of the own municipality', async () => {
    const own = '(municipality_id = app_municipality())';
    const policy = `t.relrowsecurity and (
      select array_agg(row(p.cmd, p.permissive, p.qual, p.with_check)::text)
        = array[row('ALL'::text, 'PERMISSIVE'::text, '${own}'::text, '${own}'::text)::text]
      from pg_policies p where p.schemaname = 'public' and p.tablename = t.relname)`;
    expect(await without(policy)).toEqual([]);
  });

  test('the role of requests owns nothing and cannot go round it', async () => {
    expect(
      await without(
        `t.relowner <> 'meent_app'::regrole and not has_table_privilege('meent_app', t.oid, 'truncate, references, trigger')`,
      ),
    ).toEqual([]);
    const { rows } = await house.db.pool.query(
      `select rolsuper or rolbypassrls or rolcanlogin as "may" from pg_roles where rolname = 'meent_app'`,
    );
    expect(rows).toEqual([{ may: false }]);
    const secrets = inMunicipality(house, town.municipality.id, (trx) =>
      sql`select 1 from meent_system.secrets`.execute(trx),
    );
    await expect(secrets).rejects.toThrow('permission denied');
  });

  test('nothing of a municipality is seen, changed or taken away from another', async () => {
    const other = await buildTown(house);
    const seen: string[] = [];
    for (const table of tables) {
      const mine = sql<{
        count: number;
      }>`select count(*)::int as count from ${sql.table(table)} where municipality_id = ${town.municipality.id}`;
      const count = await inMunicipality(
        house,
        other.municipality.id,
        async (trx) => (await mine.execute(trx)).rows[0]?.count,
      );
      expect([table, count]).toEqual([table, 0]);
      const there = await mine.execute(house.db.kysely);
      if ((there.rows[0]?.count ?? 0) > 0) seen.push(table);
    }
    // The rows were there to be seen.
    for (const table of [
      'municipalities',
      'areas',
      'people',
      'contributions',
      'contacts',
      'mails',
      'journal',
    ])
      expect(seen).toContain(table);
    const changed = await inMunicipality(house, other.municipality.id, (trx) =>
      sql`update people set name = 'X' where municipality_id = ${town.municipality.id}`.execute(trx),
    );
    expect(Number(changed.numAffectedRows)).toBe(0);
    const smuggled = inMunicipality(house, other.municipality.id, (trx) =>
      sql`insert into themes (municipality_id, id, slug, name_nl, name_en) values (${town.municipality.id}, ${newId()}, 'x', 'x', 'x')`.execute(
        trx,
      ),
    );
    await expect(smuggled).rejects.toThrow('row-level security');
  });

  test('outside a municipality nothing is seen at all', async () => {
    const counts = await house.db.kysely.transaction().execute(async (trx) => {
      await sql`set local role meent_app`.execute(trx);
      const found: string[] = [];
      for (const table of tables) {
        const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(trx);
        if (rows.length > 0) found.push(table);
      }
      return found;
    });
    expect(counts).toEqual([]);
  });
});

test('what is said and done is appended only', async () => {
  for (const table of ['journal', 'contribution_messages']) {
    for (const right of ['update', 'delete']) {
      const { rows } = await house.db.pool.query(
        `select has_table_privilege('meent_app', '${table}', '${right}') as may`,
      );
      expect([table, right, rows]).toEqual([table, right, [{ may: false }]]);
    }
  }
});

test('functions that run as the owner keep to their own search path and are for our role alone', async () => {
  const { rows } = await house.db.pool.query<{ name: string }>(
    `select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
      and (not coalesce(array_to_string(proconfig, ' ') like '%search_path%', false) or has_function_privilege('public', oid, 'execute'))`,
  );
  expect(rows).toEqual([]);
});
