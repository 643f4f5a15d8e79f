// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Item, Question } from './domain.ts';

/** At the end of the programme, or in place of what this part was. */
export async function saveItem(
  trx: Trx,
  { id, sessionId, title, note, minutes, presenters, documentId, canSpeak = null }: Item,
): Promise<void> {
  await sql`
    insert into session_items (municipality_id, id, session_id, place, title, note, minutes, presenters, document_id, can_speak)
    select app_municipality(), ${id}::uuid, ${sessionId}::uuid, coalesce(max(place), 0) + 1, ${title}, ${note}, ${minutes}::smallint, ${presenters},
      ${documentId}::uuid, ${canSpeak}::boolean
    from session_items where municipality_id = app_municipality() and session_id = ${sessionId}::uuid
    on conflict (municipality_id, id) do update
      set title = excluded.title, note = excluded.note, minutes = excluded.minutes, presenters = excluded.presenters,
        document_id = excluded.document_id, can_speak = excluded.can_speak`.execute(trx);
}

/** The questions and speakers of a part that goes stay with the session. */
export async function deleteItem(trx: Trx, id: Id): Promise<void> {
  await sql`update session_questions set item_id = null where municipality_id = app_municipality() and item_id = ${id}`.execute(
    trx,
  );
  await sql`update session_speakers set item_id = null where municipality_id = app_municipality() and item_id = ${id}`.execute(
    trx,
  );
  await sql`delete from session_items where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

/** In the order of these ids. */
export async function orderItems(trx: Trx, ids: readonly Id[]): Promise<void> {
  await sql`update session_items i set place = o.place
    from unnest(${sql.val([...ids])}::uuid[]) with ordinality as o (id, place)
    where i.municipality_id = app_municipality() and i.id = o.id`.execute(trx);
}

export async function saveQuestion(
  trx: Trx,
  sessionId: Id,
  { id, itemId, body, hint }: Question,
): Promise<void> {
  await sql`
    insert into session_questions (municipality_id, id, session_id, item_id, place, body, hint)
    select app_municipality(), ${id}::uuid, ${sessionId}::uuid, ${itemId}::uuid, coalesce(max(place), 0) + 1, ${body}, ${hint}
    from session_questions where municipality_id = app_municipality() and session_id = ${sessionId}::uuid
    on conflict (municipality_id, id) do update
      set item_id = excluded.item_id, body = excluded.body, hint = excluded.hint`.execute(trx);
}

export async function deleteQuestion(trx: Trx, id: Id): Promise<void> {
  await sql`delete from session_questions where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
}

export async function orderQuestions(trx: Trx, ids: readonly Id[]): Promise<void> {
  await sql`update session_questions q set place = o.place
    from unnest(${sql.val([...ids])}::uuid[]) with ordinality as o (id, place)
    where q.municipality_id = app_municipality() and q.id = o.id`.execute(trx);
}
