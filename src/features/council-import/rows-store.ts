// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Import, RowResult } from './domain.ts';
import type { Verdict, Written } from './judge.ts';
import type { Decisions, Doubt, LineFault, Note, Told } from './line.ts';
import type { List } from './table-domain.ts';
import type { NamedVote } from './votes.ts';

/** A line of a list as it is kept: what it says, and what was understood of it. */
export type StoredLine = {
  readonly number: string;
  readonly title: string;
  readonly doubts: readonly Doubt[];
  readonly faults: readonly LineFault[];
  readonly notes: readonly Note[];
  readonly changed: readonly Told[];
  readonly updates: number;
  /** As they are to stand here; lines that were looked at before votes were read have none. */
  readonly votes?: readonly NamedVote[];
  /** Of a party group: how many it has here, and how many it is to have. */
  readonly seats?: { readonly now: number | null; readonly then: number };
};
export type Row = {
  readonly place: number;
  readonly cells: readonly string[];
  /** Where they are not as many as the heading names. */
  readonly cellsFound: number | null;
  readonly cellsNamed: number | null;
  readonly verdict: Verdict | null;
  readonly line: StoredLine | null;
  readonly decisions: Decisions;
  readonly motionId: Id | null;
  readonly result: RowResult | null;
};

const columns = sql.raw(
  `r.place, r.cells, r.verdict, r.line, r.decisions, r.motion_id as "motionId", r.result,
    r.cells_found as "cellsFound", r.cells_named as "cellsNamed"`,
);
const of = (importId: Id): RawBuilder<unknown> =>
  sql`r.municipality_id = app_municipality() and r.import_id = ${importId}`;
const atOnce = 1000;

/** The lines of a list, numbered from one. */
export async function insertRows(
  trx: Trx,
  importId: Id,
  { rows, uneven }: Pick<List, 'rows' | 'uneven'>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce) {
    const part = rows.slice(from, from + atOnce).map((cells, at) => {
      const { found, named } = uneven?.get(from + at) ?? {};
      return { place: from + at + 1, cells, found, named };
    });
    await sql`insert into council_import_rows (municipality_id, import_id, place, cells, cells_found, cells_named)
      select app_municipality(), ${importId}, place, cells, found, named
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as r (place integer, cells jsonb, found smallint, named smallint)`.execute(
      trx,
    );
  }
}

export type RowsAsked = {
  readonly after: number;
  readonly limit: number;
  readonly verdict?: Verdict | undefined;
  readonly result?: RowResult | undefined;
};

/** In the order of the list. */
export async function readRows(trx: Trx, importId: Id, asked: RowsAsked): Promise<Row[]> {
  const only = asked.verdict ? sql`and r.verdict = ${asked.verdict}` : sql``;
  const done = asked.result ? sql`and r.result = ${asked.result}` : sql``;
  const { rows } = await sql<Row>`select ${columns} from council_import_rows r
    where ${of(importId)} and r.place > ${asked.after} ${only} ${done} order by r.place limit ${asked.limit}`.execute(
    trx,
  );
  return rows;
}

export async function readRowsAt(trx: Trx, importId: Id, places: readonly number[]): Promise<Row[]> {
  const { rows } = await sql<Row>`select ${columns} from council_import_rows r
    where ${of(importId)} and r.place = any (${sql.val([...places])}::int[]) order by r.place`.execute(trx);
  return rows;
}

export type RowChange = {
  readonly place: number;
  readonly verdict: Verdict;
  readonly line: StoredLine;
  readonly decisions: Decisions;
  readonly motionId: Id | null;
  readonly result: RowResult | null;
};

export async function updateRows(trx: Trx, importId: Id, rows: readonly RowChange[]): Promise<void> {
  await sql`update council_import_rows r
    set verdict = n.verdict, line = n.line, decisions = n.decisions, motion_id = n."motionId", result = n.result
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as n (place integer, verdict text, line jsonb, decisions jsonb, "motionId" uuid, result text)
    where ${of(importId)} and r.place = n.place`.execute(trx);
}

/** One decision of a person about everything of a kind that still is in doubt: it is judged again from the beginning. */
export async function readDoubtful(trx: Trx, importId: Id): Promise<Row[]> {
  const { rows } = await sql<Row>`select ${columns} from council_import_rows r
    where ${of(importId)} and r.verdict = 'doubt' order by r.place`.execute(trx);
  return rows;
}

export type Tally = {
  readonly verdict: Verdict | null;
  readonly result: RowResult | null;
  readonly count: number;
};

/** How many lines of each verdict and result; of one list, so it is counted at once. */
export async function countRows(trx: Trx, importId: Id): Promise<Tally[]> {
  const { rows } = await sql<Tally>`
    select r.verdict, r.result, count(*)::int as count from council_import_rows r where ${of(importId)} group by 1, 2`.execute(
    trx,
  );
  return rows;
}

/** What stands in a column, the most frequent first; of lines that may have shifted nothing. */
export async function readDistinct(trx: Trx, importId: Id, column: number): Promise<string[]> {
  const { rows } = await sql<{ value: string }>`
    select r.cells ->> ${column}::int as value from council_import_rows r where ${of(importId)} and r.cells ->> ${column}::int <> ''
      and r.cells_found is null
    group by 1 order by count(*) desc, 1 limit 5000`.execute(trx);
  return rows.map(({ value }) => value);
}

/** Another list that most of these lines were read from before, by their number and by what stands in this column. */
export async function findSameList(
  trx: Trx,
  { id, source, rowsTotal }: Pick<Import, 'id' | 'source' | 'rowsTotal'>,
  column: number,
): Promise<string | undefined> {
  const { rows } = await sql<{ source: string; known: number }>`
    select m.source, count(*)::int as known from council_import_rows r
    join motions m on m.municipality_id = app_municipality() and m.number_key = lower(r.line ->> 'number')
      and m.source_key = r.cells ->> ${column}::int
    where ${of(id)} and m.source is not null and m.source <> ${source} group by m.source order by known desc, m.source limit 1`.execute(
    trx,
  );
  const [most] = rows;
  return most && most.known * 2 > rowsTotal ? most.source : undefined;
}

/** Lines that have something in this column that an earlier line has as well, by their place. */
export async function readDoubles(trx: Trx, importId: Id, column: number): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ place: number }>`
    select place from (
      select r.place, row_number() over (partition by lower(r.cells ->> ${column}::int) order by r.place) as nth
      from council_import_rows r where ${of(importId)} and r.cells ->> ${column}::int <> '') as counted
    where nth > 1`.execute(trx);
  return new Set(rows.map(({ place }) => place));
}

export async function deleteRows(trx: Trx, importId: Id): Promise<void> {
  await sql`delete from council_import_rows r where ${of(importId)}`.execute(trx);
}

export type Kept = { readonly motionId: Id; readonly written: Written; readonly decisions: Decisions };

/** What lists last said of these. */
export async function readKept(trx: Trx, motionIds: readonly Id[]): Promise<ReadonlyMap<Id, Kept>> {
  if (motionIds.length === 0) return new Map();
  const { rows } = await sql<Kept>`select motion_id as "motionId", written, decisions from council_imported
    where municipality_id = app_municipality() and motion_id = any (${sql.val([...motionIds])}::uuid[])`.execute(
    trx,
  );
  return new Map(rows.map((one) => [one.motionId, one]));
}

/** Without something written, what was written before stays. */
export async function keep(
  trx: Trx,
  all: readonly (Omit<Kept, 'written'> & { readonly written: Written | null })[],
  at: Temporal.Instant,
): Promise<void> {
  if (all.length === 0) return;
  await sql`insert into council_imported (municipality_id, motion_id, written, decisions, updated_at)
    select app_municipality(), "motionId", coalesce(written, '{}'), decisions, ${at.toString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as r ("motionId" uuid, written jsonb, decisions jsonb)
    on conflict (municipality_id, motion_id) do update
      set written = case excluded.written when '{}' then council_imported.written else excluded.written end, decisions = council_imported.decisions || excluded.decisions, updated_at = excluded.updated_at`.execute(
    trx,
  );
}
