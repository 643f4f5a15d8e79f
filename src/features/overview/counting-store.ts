// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Cell, Change, Facts, Rated } from './domain.ts';

/** One process counts at a time. */
export async function lockCounting(trx: Trx): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('count ' || app_municipality()::text, 0)) as taken`.execute(
    trx,
  );
  return rows[0]?.taken ?? false;
}

export type Round = {
  readonly walkedTo: Id | null;
  readonly countedAt: Temporal.Instant;
  /** Its snapshot was taken in this database, and not in one that this is a restored copy of. */
  readonly isOfHere: boolean;
};

export async function readRound(trx: Trx): Promise<Round | undefined> {
  const { rows } = await sql<Round>`
    select walked_to as "walkedTo", counted_at as "countedAt",
      database_id = (select system_identifier::text from pg_control_system())
        and pg_snapshot_xmax(snapshot::pg_snapshot) <= pg_snapshot_xmax(pg_current_snapshot()) as "isOfHere"
    from overview_rounds where municipality_id = app_municipality()`.execute(trx);
  return rows[0];
}

/** From here on what changes is followed; all that was there before has yet to be walked along. */
export async function startWalk(trx: Trx, from: Id, at: Temporal.Instant): Promise<void> {
  await sql`
    insert into overview_rounds (municipality_id, snapshot, database_id, walked_to, counted_at)
    select app_municipality(), pg_current_snapshot()::text, system_identifier::text, ${from}::uuid, ${at.toString()}
    from pg_control_system()
    on conflict (municipality_id) do update set
      snapshot = excluded.snapshot, database_id = excluded.database_id, walked_to = excluded.walked_to`.execute(
    trx,
  );
}

export async function saveWalk(trx: Trx, walkedTo: Id | null): Promise<void> {
  await sql`update overview_rounds set walked_to = ${walkedTo}::uuid where municipality_id = app_municipality()`.execute(
    trx,
  );
}

export async function readIdsAfter(trx: Trx, after: Id, limit: number): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select id from contributions where municipality_id = app_municipality() and id > ${after}::uuid
    order by id limit ${limit}`.execute(trx);
  return rows.map(({ id }) => id);
}

export type News = { readonly snapshot: string; readonly ids: readonly Id[] };

/** The contributions about which the journal has an entry that the last round did not see, whenever it was committed. */
export async function readNews(trx: Trx): Promise<News> {
  const { rows } = await sql<News>`
    select pg_current_snapshot()::text as snapshot, array(
      select distinct j.subject_id from journal j
      where j.municipality_id = app_municipality() and j.topic = 'contributions'
        and j.txid >= pg_snapshot_xmin(r.snapshot::pg_snapshot)
        and not pg_visible_in_snapshot(j.txid, r.snapshot::pg_snapshot)) as ids
    from overview_rounds r where r.municipality_id = app_municipality()`.execute(trx);
  const [news] = rows;
  if (!news) throw new Error('There was no round before.');
  return news;
}

export async function saveRound(trx: Trx, snapshot: string, at: Temporal.Instant): Promise<void> {
  await sql`update overview_rounds set snapshot = ${snapshot}, counted_at = ${at.toString()}
    where municipality_id = app_municipality()`.execute(trx);
}

type FactsRow = Omit<Facts, 'settled' | 'rated'> & {
  settled: { outcome: 'kept' | 'late'; at: string }[];
  rated: { helped: Rated['helped']; suggests: boolean; at: string }[];
};

/** What the records say now. */
export async function readFacts(trx: Trx, ids: readonly Id[]): Promise<Facts[]> {
  const { rows } = await sql<FactsRow>`
    select c.id, c.area_id as "areaId", c.theme_id as "themeId", c.created_at as "broughtAt", c.is_open as "isOpen",
      c.closed_at as "closedAt",
      (select min(m.created_at) from contribution_messages m
        where m.municipality_id = app_municipality() and m.contribution_id = c.id and m.kind = 'answer') as "firstAnswerAt",
      coalesce(
        (select j.details ->> 'dueOn' from journal j
          where j.municipality_id = app_municipality() and j.subject_id = c.id and j.verb = 'submit' order by j.id limit 1),
        (select p.due_on::text from promises p
          where p.municipality_id = app_municipality() and p.contribution_id = c.id and p.what = 'answer' order by p.id limit 1)) as "firstDueOn",
      (select coalesce(json_agg(json_build_object('outcome', p.outcome, 'at', p.settled_at)), '[]') from promises p
        where p.municipality_id = app_municipality() and p.contribution_id = c.id and p.outcome in ('kept', 'late')) as settled,
      (select coalesce(json_agg(json_build_object('helped', s.helped, 'suggests', s.better <> '', 'at', s.answered_at)), '[]')
        from satisfactions s where s.municipality_id = app_municipality() and s.contribution_id = c.id) as rated
    from contributions c
    where c.municipality_id = app_municipality() and c.id = any (${sql.val([...ids])}::uuid[])`.execute(trx);
  return rows.map(({ settled, rated, ...row }) => ({
    ...row,
    settled: settled.map((one) => ({ ...one, at: Temporal.Instant.from(one.at) })),
    rated: rated.map((one) => ({ ...one, at: Temporal.Instant.from(one.at) })),
  }));
}

/** As what they are counted now, all together. */
export async function readCounted(trx: Trx, ids: readonly Id[]): Promise<Cell[]> {
  const { rows } = await sql<{ cells: Cell[] }>`
    select cells from contribution_facts
    where municipality_id = app_municipality() and contribution_id = any (${sql.val([...ids])}::uuid[])`.execute(
    trx,
  );
  return rows.flatMap(({ cells }) => cells);
}

export async function saveCounted(
  trx: Trx,
  counted: readonly { readonly id: Id; readonly cells: readonly Cell[] }[],
): Promise<void> {
  await sql`
    insert into contribution_facts (municipality_id, contribution_id, cells)
    select app_municipality(), id, cells from json_to_recordset(${JSON.stringify(counted)}::json) as given(id uuid, cells jsonb)
    on conflict (municipality_id, contribution_id) do update set cells = excluded.cells`.execute(trx);
}

/** Adds to the piles; one that comes to nothing is taken away. */
export async function saveChanges(trx: Trx, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const rows = JSON.stringify(changes.map(({ cell, amount }) => ({ ...cell, amount })));
  await sql`
    insert into contribution_months (municipality_id, month, area_id, theme_id, measure, days, amount)
    select app_municipality(), month, "areaId", "themeId", measure, days, amount
    from json_to_recordset(${rows}::json)
      as given(month date, "areaId" uuid, "themeId" uuid, measure text, days smallint, amount integer)
    on conflict (municipality_id, month, area_id, theme_id, measure, days)
      do update set amount = contribution_months.amount + excluded.amount`.execute(trx);
  await sql`
    delete from contribution_months m using json_to_recordset(${rows}::json)
      as given(month date, "areaId" uuid, "themeId" uuid, measure text, days smallint)
    where m.municipality_id = app_municipality() and m.amount = 0 and m.month = given.month and m.area_id = given."areaId"
      and m.theme_id = given."themeId" and m.measure = given.measure and m.days = given.days`.execute(trx);
}
