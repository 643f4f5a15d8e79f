// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Attendance, Conclusion, Yield } from './after-domain.ts';

export async function readAttendance(trx: Trx, sessionId: Id): Promise<Attendance[]> {
  const { rows } = await sql<Attendance>`
    select kind, party_id as "partyId", names, number from session_attendance
    where municipality_id = app_municipality() and session_id = ${sessionId}`.execute(trx);
  return rows;
}

/** Writes down who was there; what stood there before goes. */
export async function replaceAttendance(trx: Trx, sessionId: Id, all: readonly Attendance[]): Promise<void> {
  await sql`delete from session_attendance where municipality_id = app_municipality() and session_id = ${sessionId}`.execute(
    trx,
  );
  await sql`insert into session_attendance (municipality_id, session_id, kind, party_id, names, number)
    select app_municipality(), ${sessionId}::uuid, a.kind, a."partyId", a.names, a.number
    from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as a(kind text, "partyId" uuid, names text, number smallint)`.execute(
    trx,
  );
}

const nothing: Conclusion = { outcome: null, report: null, version: 0, publishedAt: null };

/** What is written of how it ended; nothing yet is version 0. */
export async function readConclusion(trx: Trx, sessionId: Id): Promise<Conclusion> {
  const { rows } = await sql<Conclusion>`
    select outcome, report, version, published_at as "publishedAt" from session_conclusions
    where municipality_id = app_municipality() and session_id = ${sessionId}`.execute(trx);
  return rows[0] ?? nothing;
}

/** Whoever does holds the session. */
export async function writeConclusion(
  trx: Trx,
  sessionId: Id,
  { outcome, report, version, publishedAt }: Conclusion,
): Promise<void> {
  await sql`
    insert into session_conclusions (municipality_id, session_id, outcome, report, version, published_at)
    values (app_municipality(), ${sessionId}, ${outcome}, ${report}, ${version}, ${publishedAt?.toString() ?? null})
    on conflict (municipality_id, session_id) do update set outcome = excluded.outcome, report = excluded.report,
      version = excluded.version, published_at = excluded.published_at`.execute(trx);
}

export async function readYields(trx: Trx, sessionId: Id): Promise<Yield[]> {
  const { rows } = await sql<Yield>`
    select deed_id as "deedId", kind, made_id as "madeId", number from session_yields
    where municipality_id = app_municipality() and session_id = ${sessionId} order by made_at, deed_id`.execute(
    trx,
  );
  return rows;
}

/** False when that came of it already. */
export async function insertYield(
  trx: Trx,
  one: Yield & { readonly sessionId: Id; readonly at: Temporal.Instant },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into session_yields (municipality_id, session_id, deed_id, kind, made_id, number, made_at)
    values (app_municipality(), ${one.sessionId}, ${one.deedId}, ${one.kind}, ${one.madeId}, ${one.number}, ${one.at.toString()})
    on conflict do nothing`.execute(trx);
  return numAffectedRows === 1n;
}
