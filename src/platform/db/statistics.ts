// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Database } from './open.ts';

type Tables = { readonly db: Database };

/**
 * Lets the database look anew at how much stands in these tables. It does so by itself in the end, the embedded one never; but what
 * adds thousands of rows at once would go on with ways of finding that were chosen while there were none. Never within a transaction.
 */
export async function renewStatistics({ db }: Tables, tables: readonly string[]): Promise<void> {
  const names = sql.join(tables.map((name) => sql.table(name)));
  await sql`analyze (skip_locked) ${names}`.execute(db.kysely);
}

/** A table that was looked at anew, and how long others waited for it. */
export type Tidied = { readonly table: string; readonly millis: number };

/**
 * What a server does by itself and an embedded database never: clears away what was deleted or overwritten, and looks anew at what stands
 * in the tables, so that it finds it by the quickest way. Only where something changed since the time before, most changed first, and one
 * table at a time: who asks something meanwhile waits for one table at most. Never within a transaction.
 */
export function tidier({ db }: Tables): () => Promise<readonly Tidied[]> {
  const changesSeen = new Map<string, number>();
  return async () => {
    if (db.kind !== 'pglite') return [];
    const tidied: Tidied[] = [];
    for (const { table, columns, changes } of changedOf(await readTables(db), changesSeen)) {
      const started = performance.now();
      const names = sql.join(columns.map((name) => sql.id(name)));
      await sql`vacuum (analyze) ${sql.table(table)} (${names})`.execute(db.kysely);
      changesSeen.set(table, changes);
      tidied.push({ table, millis: performance.now() - started });
    }
    return tidied;
  };
}

type Table = {
  readonly table: string;
  readonly columns: readonly string[];
  /** Rows added, changed and deleted since the database was opened. */
  readonly changes: number;
  /** As they were when it was looked at; rows are less than nought when it never was. */
  readonly rows: number;
  readonly pages: number;
  readonly pagesNow: number;
};

/**
 * By the measure of a server: changed for a tenth and fifty rows. Changes are counted from the start of the process on; of a table not
 * looked at since then it counts as well whether it grew or shrank by a tenth.
 */
function changedOf(tables: readonly Table[], seen: ReadonlyMap<string, number>): readonly Table[] {
  const news = ({ table, changes }: Table): number => changes - (seen.get(table) ?? 0);
  return tables
    .filter((one) => {
      const grown = Math.abs(one.pagesNow - one.pages);
      const isOtherSize = one.rows < 0 ? one.pagesNow > 1 : grown * 10 > one.pages;
      return news(one) > 50 + Math.max(one.rows, 0) / 10 || (!seen.has(one.table) && isOtherSize);
    })
    .toSorted((a, b) => news(b) - news(a));
}

/**
 * With the columns to look at: naming them leaves out what indexes make of them, such as the keys of a name, which takes a millisecond or
 * two for each of 30,000 rows; and the words of a text have an index that is the best way however many there are.
 */
async function readTables(db: Database): Promise<readonly Table[]> {
  await sql`select pg_stat_force_next_flush()`.execute(db.kysely);
  const { rows } = await sql<Table>`
    select format('%s.%s', n.nspname, c.relname) as "table", a.columns, c.reltuples::float8 as rows, c.relpages as pages,
      coalesce(s.n_tup_ins + s.n_tup_upd + s.n_tup_del, 0) as changes,
      pg_relation_size(c.oid) / current_setting('block_size')::integer as "pagesNow"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace left join pg_stat_all_tables s on s.relid = c.oid,
      lateral (
        select array_agg(a.attname::text order by a.attnum) as columns from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid <> 'tsvector'::regtype) as a
    where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname not in ('pg_catalog', 'information_schema')
      and a.columns is not null
    order by c.relname`.execute(db.kysely);
  return rows;
}
