// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { ProgressNote } from './domain.ts';

export type NewNote = ProgressNote & { readonly authorId: Id | null; readonly at: Temporal.Instant };

/** Its id is the key of its form: false when that was taken before. */
export async function insertNote(trx: Trx, one: NewNote): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into programme_notes (municipality_id, id, programme_id, state, on_day, body, author_id, submission_key, created_at)
    values (app_municipality(), ${one.id}, ${one.programmeId}, ${one.state}, ${one.onDay}, ${one.body}, ${one.authorId}, ${one.id},
      ${one.at.toString()})
    on conflict do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

const columns = sql.raw(`id, programme_id as "programmeId", state, on_day as "onDay", body`);

/** Everything that was told of a programme, the newest first. */
export async function readNotes(trx: Trx, programmeId: Id): Promise<ProgressNote[]> {
  const { rows } = await sql<ProgressNote>`
    select ${columns} from programme_notes where municipality_id = app_municipality() and programme_id = ${programmeId}
    order by on_day desc, id desc`.execute(trx);
  return rows;
}

/** Of each of these how far it is now. */
export async function readProgress(trx: Trx, programmeIds: readonly Id[]): Promise<Map<Id, ProgressNote>> {
  if (programmeIds.length === 0) return new Map();
  const { rows } = await sql<ProgressNote>`
    select n.* from unnest(${sql.val([...programmeIds])}::uuid[]) as wanted (id)
    cross join lateral (
      select ${columns} from programme_notes o where o.municipality_id = app_municipality() and o.programme_id = wanted.id
      order by on_day desc, id desc limit 1) as n`.execute(trx);
  return new Map(rows.map((one) => [one.programmeId, one]));
}
