// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Indicator, IndicatorValue } from './domain.ts';

export type NewIndicator = Pick<Indicator, 'id' | 'title' | 'source' | 'aim' | 'sessionId' | 'namedBy'> &
  Partial<Pick<Indicator, 'aimNumber' | 'unit' | 'programmeId' | 'publishedAt'>> & {
    readonly submissionKey: Id;
    readonly at: Temporal.Instant;
  };

/** False when its form was taken before. */
export async function insertIndicator(trx: Trx, one: NewIndicator): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into indicators (municipality_id, id, title, source, aim, aim_number, unit, session_id, named_by, programme_id, published_at,
      submission_key, created_at)
    values (app_municipality(), ${one.id}, ${one.title}, ${one.source}, ${one.aim}, ${one.aimNumber ?? null}, ${one.unit ?? null},
      ${one.sessionId}, ${one.namedBy}, ${one.programmeId ?? null}, ${one.publishedAt?.toString() ?? null}, ${one.submissionKey},
      ${one.at.toString()})
    on conflict do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

const columns =
  sql.raw(`id, title, source, aim, aim_number as "aimNumber", unit, session_id as "sessionId", named_by as "namedBy",
  programme_id as "programmeId", published_at as "publishedAt", ended_at as "endedAt"`);

/** The oldest first; of one session, or all. */
export async function readIndicators(trx: Trx, sessionId?: Id): Promise<Indicator[]> {
  const { rows } = await sql<Indicator>`
    select ${columns} from indicators where municipality_id = app_municipality()
      ${sessionId ? sql`and session_id = ${sessionId}` : sql``}
    order by created_at, id`.execute(trx);
  return rows;
}

/** Held for the rest of the transaction. */
export async function lockIndicator(trx: Trx, id: Id): Promise<Indicator | undefined> {
  const { rows } = await sql<Indicator>`
    select ${columns} from indicators where municipality_id = app_municipality() and id = ${id} for update`.execute(
    trx,
  );
  return rows[0];
}

export type IndicatorDetails = Pick<
  Indicator,
  'title' | 'source' | 'aim' | 'aimNumber' | 'unit' | 'namedBy' | 'programmeId' | 'publishedAt'
>;

export async function updateIndicator(trx: Trx, id: Id, one: IndicatorDetails): Promise<void> {
  await sql`
    update indicators set title = ${one.title}, source = ${one.source}, aim = ${one.aim}, aim_number = ${one.aimNumber},
      unit = ${one.unit}, named_by = ${one.namedBy}, programme_id = ${one.programmeId}, published_at = ${one.publishedAt?.toString() ?? null}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export async function updateIndicatorEnd(trx: Trx, id: Id, endedAt: Temporal.Instant | null): Promise<void> {
  await sql`update indicators set ended_at = ${endedAt?.toString() ?? null} where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
}

export type NewValue = IndicatorValue & {
  readonly authorId: Id | null;
  readonly submissionKey: Id;
  readonly at: Temporal.Instant;
};

/** 'again': its form was taken before. 'corrected': the value that it puts right was put right already. */
export async function insertValue(trx: Trx, one: NewValue): Promise<'made' | 'again' | 'corrected'> {
  const { numAffectedRows } = await sql`
    insert into indicator_values (municipality_id, id, indicator_id, on_day, amount, words, source, corrects_id, author_id, submission_key, created_at)
    values (app_municipality(), ${one.id}, ${one.indicatorId}, ${one.onDay}, ${one.amount}, ${one.words}, ${one.source}, ${one.correctsId},
      ${one.authorId}, ${one.submissionKey}, ${one.at.toString()})
    on conflict do nothing`.execute(trx);
  if (numAffectedRows === 1n) return 'made';
  const { rows } = await sql`select 1 from indicator_values
    where municipality_id = app_municipality() and submission_key = ${one.submissionKey}`.execute(trx);
  return rows.length > 0 ? 'again' : 'corrected';
}

const mostValues = 200;

/** The latest of each of these. */
export async function readValues(trx: Trx, indicatorIds: readonly Id[]): Promise<Map<Id, IndicatorValue[]>> {
  if (indicatorIds.length === 0) return new Map();
  const { rows } = await sql<IndicatorValue>`
    select v.* from unnest(${sql.val([...indicatorIds])}::uuid[]) as wanted (id)
    cross join lateral (
      select id, indicator_id as "indicatorId", on_day as "onDay", amount, words, source, corrects_id as "correctsId"
      from indicator_values o where o.municipality_id = app_municipality() and o.indicator_id = wanted.id
      order by on_day desc, id desc limit ${mostValues}) as v`.execute(trx);
  return Map.groupBy(rows, ({ indicatorId }) => indicatorId);
}
