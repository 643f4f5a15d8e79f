// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Speaker } from './domain.ts';
import type { Turn } from './programme.ts';

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

/** Held for the rest of the transaction. */
export async function lockSpeaker(trx: Trx, id: Id): Promise<Speaker | undefined> {
  const { rows } = await sql<Speaker>`
    select ${columns} from session_speakers s where s.municipality_id = app_municipality() and s.id = ${id} for update`.execute(
    trx,
  );
  return rows[0];
}

export async function findSpeaker(trx: Trx, id: Id): Promise<Speaker | undefined> {
  const { rows } = await sql<Speaker>`
    select ${columns} from session_speakers s where s.municipality_id = app_municipality() and s.id = ${id}`.execute(
    trx,
  );
  return rows[0];
}

/** Who asked already to speak at this part, by mail address or phone number. */
export async function findSame(
  trx: Trx,
  { sessionId, itemId, email, phone }: SamePerson,
): Promise<Speaker | undefined> {
  const { rows } = await sql<Speaker>`
    select ${columns} from session_speakers s
    join contacts c on c.municipality_id = app_municipality() and c.id = s.contact_id
    where s.municipality_id = app_municipality() and s.session_id = ${sessionId} and s.item_id is not distinct from ${itemId}::uuid
      and s.state in ('registered', 'confirmed')
      and (c.email_key = lower(${email}) or c.phone_key = phone_key(${phone})) limit 1`.execute(trx);
  return rows[0];
}

export type SamePerson = {
  readonly sessionId: Id;
  readonly itemId: Id | null;
  readonly email: string | null;
  readonly phone: string | null;
};

export type NewSpeaker = Pick<
  Speaker,
  | 'id'
  | 'sessionId'
  | 'itemId'
  | 'contactId'
  | 'organisation'
  | 'gist'
  | 'isNamePublic'
  | 'isInvited'
  | 'language'
> & { readonly submissionKey: Id; readonly at: Temporal.Instant };

export async function insertSpeaker(trx: Trx, one: NewSpeaker): Promise<void> {
  const at = one.at.toString();
  await sql`
    insert into session_speakers (municipality_id, id, session_id, item_id, contact_id, organisation, gist, is_name_public, is_invited,
      language, state, submission_key, created_at, updated_at)
    values (app_municipality(), ${one.id}, ${one.sessionId}, ${one.itemId}, ${one.contactId}, ${one.organisation}, ${one.gist},
      ${one.isNamePublic}, ${one.isInvited}, ${one.language}, 'registered', ${one.submissionKey}, ${at}, ${at})`.execute(
    trx,
  );
}

export async function findBySubmission(trx: Trx, key: Id): Promise<Speaker | undefined> {
  const { rows } = await sql<Speaker>`
    select ${columns} from session_speakers s where s.municipality_id = app_municipality() and s.submission_key = ${key}`.execute(
    trx,
  );
  return rows[0];
}

export type SpeakerChanges = Partial<
  Pick<Speaker, 'itemId' | 'gist' | 'isNamePublic' | 'state' | 'place' | 'minutes' | 'reason'>
>;

const changing = [
  ['itemId', 'item_id'],
  ['gist', 'gist'],
  ['isNamePublic', 'is_name_public'],
  ['state', 'state'],
  ['place', 'place'],
  ['minutes', 'minutes'],
  ['reason', 'reason'],
] as const;

export async function updateSpeaker(
  trx: Trx,
  id: Id,
  changes: SpeakerChanges,
  at: Temporal.Instant,
): Promise<void> {
  const sets: RawBuilder<unknown>[] = [sql`updated_at = ${at.toString()}`];
  for (const [name, column] of changing)
    if (changes[name] !== undefined) sets.push(sql`${sql.ref(column)} = ${changes[name]}`);
  await sql`update session_speakers set ${sql.join(sets)} where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
}

/** It came again with an address that asked before; the same form counts once. */
export async function insertRepeat(
  trx: Trx,
  { key, speakerId, at }: { readonly key: Id; readonly speakerId: Id; readonly at: Temporal.Instant },
): Promise<void> {
  await sql`insert into session_speaker_repeats (municipality_id, submission_key, speaker_id, created_at)
    values (app_municipality(), ${key}, ${speakerId}, ${at.toString()})`.execute(trx);
}

export async function isRepeated(trx: Trx, key: Id): Promise<boolean> {
  const { rows } = await sql`select from session_speaker_repeats
    where municipality_id = app_municipality() and submission_key = ${key}`.execute(trx);
  return rows.length > 0;
}

/** How often the same was asked again, and who else of this session gave the same phone number: for the clerk alone. */
export async function readAgain(
  trx: Trx,
  id: Id,
): Promise<{ readonly times: number; readonly samePhone: Id[] }> {
  const { rows } = await sql<{ times: number; samePhone: Id[] }>`
    select (select count(*)::int from session_speaker_repeats r
        where r.municipality_id = app_municipality() and r.speaker_id = s.id) as times,
      array(select o.id from session_speakers o
        join contacts oc on oc.municipality_id = app_municipality() and oc.id = o.contact_id
        where o.municipality_id = app_municipality() and o.session_id = s.session_id and o.id <> s.id
          and o.state in ('registered', 'confirmed') and oc.phone_key = c.phone_key order by o.id) as "samePhone"
    from session_speakers s
    left join contacts c on c.municipality_id = app_municipality() and c.id = s.contact_id
    where s.municipality_id = app_municipality() and s.id = ${id}`.execute(trx);
  return rows[0] ?? { times: 0, samePhone: [] };
}

/** In the order of these ids. */
export async function orderSpeakers(trx: Trx, ids: readonly Id[]): Promise<void> {
  await sql`update session_speakers s set place = o.place
    from unnest(${sql.val([...ids])}::uuid[]) with ordinality as o (id, place)
    where s.municipality_id = app_municipality() and s.id = o.id`.execute(trx);
}

/** What they have now heard: when they speak, and for how long. */
export async function writeTold(trx: Trx, turns: readonly Turn[], at: Temporal.Instant): Promise<void> {
  const rows = turns.map(({ speaker, speaksAt, minutes }) => ({
    id: speaker.id,
    at: speaksAt.toString(),
    minutes,
  }));
  await sql`update session_speakers s set told_at = ${at.toString()}::timestamptz, told_speaks_at = t.at, told_minutes = t.minutes
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t (id uuid, at timestamptz, minutes smallint)
    where s.municipality_id = app_municipality() and s.id = t.id`.execute(trx);
}

/** What they heard holds no more: each hears anew when it is known again. */
export async function forgetTold(trx: Trx, sessionId: Id): Promise<void> {
  await sql`update session_speakers set told_at = null, told_speaks_at = null, told_minutes = null
    where municipality_id = app_municipality() and session_id = ${sessionId}`.execute(trx);
}

/** How many ask and wait for word, by session. */
export async function countWaiting(trx: Trx, sessionIds: readonly Id[]): Promise<Map<Id, number>> {
  const { rows } = await sql<{ id: Id; count: number }>`
    select session_id as id, count(*)::int as count from session_speakers
    where municipality_id = app_municipality() and session_id = any (${sql.val([...sessionIds])}::uuid[])
      and state = 'registered' and not is_invited group by session_id`.execute(trx);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** Of sessions that were before a moment, who spoke is no longer said, nor what they wished to say. Gives the contacts that this was of. */
export async function forgetSpeakers(trx: Trx, before: Temporal.Instant): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    with gone as (
      select s.id, s.contact_id from session_speakers s
      join council_sessions c on c.municipality_id = app_municipality() and c.id = s.session_id
      where s.municipality_id = app_municipality() and s.contact_id is not null and c.ends_at < ${before.toString()}::timestamptz
      for update of s)
    update session_speakers s set contact_id = null, gist = null, reason = null from gone
    where s.municipality_id = app_municipality() and s.id = gone.id returning gone.contact_id as id`.execute(
    trx,
  );
  return rows.map(({ id }) => id);
}
