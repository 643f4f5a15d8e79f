// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Item, Question, Session, Speaker } from './domain.ts';

const columns: RawBuilder<unknown> = sql.raw(`
  s.id, s.number, s.kind, s.title, s.starts_at as "startsAt", s.ends_at as "endsAt", s.place, s.room, s.domains, s.chair, s.clerk,
  s.purpose, s.advice, s.background, s.area_ids as "areaIds", s.theme_ids as "themeIds", s.speak_until as "speakUntil",
  s.speaking_minutes as "speakingMinutes", s.state, s.outcome, s.report, s.published_at as "publishedAt",
  s.embargo_until as "embargoUntil", s.version`);

export function sessionsWhere(condition: RawBuilder<unknown>): RawBuilder<Session> {
  return sql<Session>`select ${columns} from council_sessions s where s.municipality_id = app_municipality() and ${condition}`;
}

export async function findSession(trx: Trx, number: string): Promise<Session | undefined> {
  return (await sessionsWhere(sql`s.number = ${number.toUpperCase()}`).execute(trx)).rows[0];
}

/** The same, held for the rest of the transaction, so that two clerks on one come one after the other. */
export async function lockSession(trx: Trx, number: string): Promise<Session | undefined> {
  const query = sql<Session>`${sessionsWhere(sql`s.number = ${number.toUpperCase()}`)} for update`;
  return (await query.execute(trx)).rows[0];
}

/** The programme, in order. */
export async function readItems(trx: Trx, sessionId: Id): Promise<Item[]> {
  const { rows } = await sql<Item>`
    select id, session_id as "sessionId", title, note, minutes, presenters from session_items
    where municipality_id = app_municipality() and session_id = ${sessionId} order by place, id`.execute(trx);
  return rows;
}

export async function readQuestions(trx: Trx, sessionId: Id): Promise<Question[]> {
  const { rows } = await sql<Question>`
    select id, item_id as "itemId", body, hint from session_questions
    where municipality_id = app_municipality() and session_id = ${sessionId} order by place, id`.execute(trx);
  return rows;
}

/** Everyone who asked or was invited, in the order in which they speak; who has no place yet comes last. */
export async function readSpeakers(trx: Trx, sessionId: Id): Promise<Speaker[]> {
  const { rows } = await sql<Speaker>`
    select id, session_id as "sessionId", item_id as "itemId", contact_id as "contactId", organisation, gist,
      is_name_public as "isNamePublic", is_invited as "isInvited", state, place, minutes
    from session_speakers where municipality_id = app_municipality() and session_id = ${sessionId}
    order by place nulls last, created_at, id`.execute(trx);
  return rows;
}
