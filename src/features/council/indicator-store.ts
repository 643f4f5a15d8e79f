// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Indicator } from './domain.ts';

/** False when its form was taken before. */
export async function insertIndicator(
  trx: Trx,
  one: Omit<Indicator, 'endedAt'> & { readonly submissionKey: Id; readonly at: Temporal.Instant },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into indicators (municipality_id, id, title, source, aim, session_id, named_by, submission_key, created_at)
    values (app_municipality(), ${one.id}, ${one.title}, ${one.source}, ${one.aim}, ${one.sessionId}, ${one.namedBy}, ${one.submissionKey},
      ${one.at.toString()})
    on conflict do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

/** The oldest first; of one session, or all. */
export async function readIndicators(trx: Trx, sessionId?: Id): Promise<Indicator[]> {
  const { rows } = await sql<Indicator>`
    select id, title, source, aim, session_id as "sessionId", named_by as "namedBy", ended_at as "endedAt"
    from indicators where municipality_id = app_municipality() ${sessionId ? sql`and session_id = ${sessionId}` : sql``}
    order by created_at, id`.execute(trx);
  return rows;
}
