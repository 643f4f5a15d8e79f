// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Item } from './domain.ts';

/** The programmes of all of these, each in order. */
export async function readItemsOfMany(trx: Trx, sessionIds: readonly Id[]): Promise<Map<Id, Item[]>> {
  if (sessionIds.length === 0) return new Map();
  const { rows } = await sql<Item>`
    select id, session_id as "sessionId", title, note, minutes, presenters, document_id as "documentId" from session_items
    where municipality_id = app_municipality() and session_id = any (${sql.val([...sessionIds])}::uuid[])
    order by session_id, place, id`.execute(trx);
  return Map.groupBy(rows, ({ sessionId }) => sessionId);
}

/** The parts that somebody is to speak at, that have a question to the council, or at which a document is shown. */
export async function readItemsInUse(trx: Trx, sessionIds: readonly Id[]): Promise<ReadonlySet<Id>> {
  const ids = sql.val([...sessionIds]);
  const { rows } = await sql<{ id: Id }>`
    select item_id as id from session_speakers where municipality_id = app_municipality() and session_id = any (${ids}::uuid[])
      and item_id is not null and state in ('registered', 'confirmed')
    union select item_id from session_questions where municipality_id = app_municipality()
      and session_id = any (${ids}::uuid[]) and item_id is not null
    union select id from session_items where municipality_id = app_municipality() and session_id = any (${ids}::uuid[])
      and document_id is not null`.execute(trx);
  return new Set(rows.map(({ id }) => id));
}

/** A whole programme in this order: what is new is added, what is there is changed. */
export async function saveItems(trx: Trx, items: readonly Item[]): Promise<void> {
  if (items.length === 0) return;
  const rows = items.map((item, at) => ({ ...item, place: at + 1 }));
  await sql`
    insert into session_items (municipality_id, id, session_id, place, title, note, minutes, presenters, document_id)
    select app_municipality(), r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (id uuid, "sessionId" uuid, place smallint, title text, note text, minutes smallint, presenters text, "documentId" uuid)
    on conflict (municipality_id, id) do update set place = excluded.place, title = excluded.title, note = excluded.note,
      minutes = excluded.minutes, presenters = excluded.presenters, document_id = excluded.document_id`.execute(
    trx,
  );
}

/** Takes parts out that nobody speaks at and that nothing is asked at; who withdrew stays with the session. */
export async function deleteItems(trx: Trx, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return;
  const gone = sql.val([...ids]);
  await sql`update session_speakers set item_id = null where municipality_id = app_municipality() and item_id = any (${gone}::uuid[])`.execute(
    trx,
  );
  await sql`delete from session_items where municipality_id = app_municipality() and id = any (${gone}::uuid[])`.execute(
    trx,
  );
}
