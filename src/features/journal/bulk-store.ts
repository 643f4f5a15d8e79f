// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { NewEntry } from './store.ts';

/** As `record` of the journal, for the many entries of an import in one statement. */
export async function recordAll(trx: Trx, entries: readonly NewEntry[]): Promise<void> {
  const rows = entries.map(({ actor, at, topic, subjectId, verb, details = {}, reason = null }) => ({
    id: newId(at.epochMilliseconds),
    at: at.toString(),
    actorKind: actor.kind,
    actorId: actor.kind === 'staff' ? actor.personId : null,
    topic,
    subjectId,
    verb,
    details,
    reason,
  }));
  await sql`
    insert into journal (municipality_id, id, at, actor_kind, actor_id, topic, subject_id, verb, details, reason)
    select app_municipality(), id, at, "actorKind", "actorId", topic, "subjectId", verb, details, reason
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as given(id uuid, at timestamptz, "actorKind" text, "actorId" uuid, topic text, "subjectId" uuid, verb text,
        details jsonb, reason text)`.execute(trx);
}
