// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Item, Preparation, Question, Session } from './domain.ts';

const columns: RawBuilder<unknown> = sql.raw(`
  s.id, s.number, s.kind, s.title, s.starts_at as "startsAt", s.ends_at as "endsAt", s.place, s.room, s.domains, s.chair, s.clerk,
  s.purpose, s.advice, s.background, s.holder_ids as "holderIds", s.area_ids as "areaIds", s.theme_ids as "themeIds", s.speak_until as "speakUntil",
  s.is_open_floor as "isOpenFloor",  s.speaking_minutes as "speakingMinutes", s.state, s.outcome, s.report, s.published_at as "publishedAt",
  s.embargo_until as "embargoUntil", s.reason, s.sequence, s.version, s.updated_at as "updatedAt"`);

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

export async function findBySubmission(trx: Trx, key: Id): Promise<Session | undefined> {
  return (await sessionsWhere(sql`s.submission_key = ${key}::uuid`).execute(trx)).rows[0];
}

/** These sessions, the earliest first; held for the rest of the transaction when it is said. */
export async function readSessionsById(
  trx: Trx,
  ids: readonly Id[],
  { isHeld }: { readonly isHeld: boolean } = { isHeld: false },
): Promise<Session[]> {
  if (ids.length === 0) return [];
  const held = isHeld ? sql`for update of s` : sql``;
  const query = sql<Session>`${sessionsWhere(sql`s.id = any (${sql.val([...ids])}::uuid[])`)} order by s.starts_at, s.id ${held}`;
  return (await query.execute(trx)).rows;
}

/** The one that was prepared last. */
export async function findLatestSession(trx: Trx): Promise<Session | undefined> {
  return (await sessionsWhere(sql`true order by s.id desc limit 1`).execute(trx)).rows[0];
}

export async function findSessionById(trx: Trx, id: Id): Promise<Session | undefined> {
  return (await sessionsWhere(sql`s.id = ${id}`).execute(trx)).rows[0];
}

/** The programme, in order. */
export async function readItems(trx: Trx, sessionId: Id): Promise<Item[]> {
  const { rows } = await sql<Item>`
    select id, session_id as "sessionId", title, note, minutes, presenters, document_id as "documentId", can_speak as "canSpeak" from session_items
    where municipality_id = app_municipality() and session_id = ${sessionId} order by place, id`.execute(trx);
  return rows;
}

export async function readQuestions(trx: Trx, sessionId: Id): Promise<Question[]> {
  const { rows } = await sql<Question>`
    select id, item_id as "itemId", body, hint from session_questions
    where municipality_id = app_municipality() and session_id = ${sessionId} order by place, id`.execute(trx);
  return rows;
}

/** Written anew; its number is given here. Nothing when its form was taken before. */
export async function insertSession(trx: Trx, one: NewSession): Promise<string | undefined> {
  const at = one.at.toString();
  const { rows } = await sql<{ number: string }>`
    insert into council_sessions (municipality_id, id, number, kind, title, starts_at, ends_at, place, room, domains, chair, clerk, purpose,
      advice, background, holder_ids, area_ids, theme_ids, speak_until, is_open_floor, speaking_minutes, state, published_at, submission_key, created_at, updated_at)
    select app_municipality(), ${one.id}::uuid, next_number('S', ${dayOf(one.startsAt).year}::integer, 4), ${one.kind}, ${one.title},
      ${one.startsAt.toString()}::timestamptz, ${one.endsAt.toString()}::timestamptz, ${one.place}, ${one.room},
      ${sql.val([...one.domains])}::text[], ${one.chair}, ${one.clerk}, ${one.purpose}, ${one.advice}, ${one.background},
      ${sql.val([...one.holderIds])}::uuid[], ${sql.val([...one.areaIds])}::uuid[], ${sql.val([...one.themeIds])}::uuid[],
      ${one.speakUntil?.toString() ?? null}::timestamptz, ${one.isOpenFloor ?? false}, ${one.speakingMinutes}::smallint, 'planned',
      ${one.publishedAt?.toString() ?? null}::timestamptz, ${one.submissionKey}::uuid, ${at}::timestamptz, ${at}::timestamptz
    where not exists (select from council_sessions s
      where s.municipality_id = app_municipality() and s.submission_key = ${one.submissionKey}::uuid)
    on conflict do nothing returning number`.execute(trx);
  return rows[0]?.number;
}

export type NewSession = Preparation & {
  readonly id: Id;
  readonly publishedAt: Temporal.Instant | null;
  /** The same for every try of one form: it makes one session. */
  readonly submissionKey: Id;
  readonly at: Temporal.Instant;
};

export type Changes = Partial<Omit<Session, 'id' | 'number' | 'version' | 'updatedAt'>>;

const plainColumns = [
  ['kind', 'kind'],
  ['title', 'title'],
  ['place', 'place'],
  ['room', 'room'],
  ['chair', 'chair'],
  ['clerk', 'clerk'],
  ['purpose', 'purpose'],
  ['advice', 'advice'],
  ['background', 'background'],
  ['isOpenFloor', 'is_open_floor'],
  ['speakingMinutes', 'speaking_minutes'],
  ['state', 'state'],
  ['outcome', 'outcome'],
  ['report', 'report'],
  ['reason', 'reason'],
  ['sequence', 'sequence'],
] as const;
const momentColumns = [
  ['startsAt', 'starts_at'],
  ['endsAt', 'ends_at'],
  ['speakUntil', 'speak_until'],
  ['publishedAt', 'published_at'],
  ['embargoUntil', 'embargo_until'],
] as const;
const listColumns = [
  ['domains', 'domains', 'text[]'],
  ['holderIds', 'holder_ids', 'uuid[]'],
  ['areaIds', 'area_ids', 'uuid[]'],
  ['themeIds', 'theme_ids', 'uuid[]'],
] as const;

/** Saves what changed on a session that this transaction holds, and raises its version. */
export async function updateSession(trx: Trx, id: Id, changes: Changes, at: Temporal.Instant): Promise<void> {
  const sets: RawBuilder<unknown>[] = [sql`version = version + 1`, sql`updated_at = ${at.toString()}`];
  for (const [name, column] of plainColumns)
    if (changes[name] !== undefined) sets.push(sql`${sql.ref(column)} = ${changes[name]}`);
  for (const [name, column] of momentColumns)
    if (changes[name] !== undefined)
      sets.push(sql`${sql.ref(column)} = ${changes[name]?.toString() ?? null}::timestamptz`);
  for (const [name, column, type] of listColumns)
    if (changes[name] !== undefined)
      sets.push(sql`${sql.ref(column)} = ${sql.val([...changes[name]])}::${sql.raw(type)}`);
  await sql`update council_sessions set ${sql.join(sets)} where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
}
