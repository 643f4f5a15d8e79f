// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Speaker } from './domain.ts';

const columns: RawBuilder<unknown> = sql.raw(`
  s.id, s.session_id as "sessionId", s.item_id as "itemId", s.contact_id as "contactId", s.organisation, s.gist,
  s.is_name_public as "isNamePublic", s.is_invited as "isInvited", s.state, s.place, s.minutes, s.reason, s.language,
  s.told_at as "toldAt", s.told_speaks_at as "toldSpeaksAt", s.told_minutes as "toldMinutes", s.created_at as "createdAt"`);

/** Everyone who asked or was invited, in the order in which they speak; who has no place yet comes last. */
export async function readSpeakers(trx: Trx, sessionId: Id): Promise<Speaker[]> {
  const { rows } = await sql<Speaker>`
    select ${columns} from session_speakers s where s.municipality_id = app_municipality() and s.session_id = ${sessionId}
    order by s.place nulls last, s.created_at, s.id`.execute(trx);
  return rows;
}
