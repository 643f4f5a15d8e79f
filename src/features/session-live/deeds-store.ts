// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deed } from './domain.ts';

const columns: RawBuilder<unknown> = sql.raw(`
  id, place, kind, item_id as "itemId", speaker_id as "speakerId", question_id as "questionId", about_id as "aboutId",
  party_id as "partyId", alderman_id as "aldermanId", asker, body, answerer, answer, due_on as "dueOn", minutes, done_at as "doneAt"`);

/** Everything that was done and noted, in order. */
export async function readDeeds(trx: Trx, sessionId: Id): Promise<Deed[]> {
  const { rows } = await sql<Deed>`
    select ${columns} from session_deeds where municipality_id = app_municipality() and session_id = ${sessionId} order by place`.execute(
    trx,
  );
  return rows;
}

export type NewDeed = Omit<Deed, 'place'> & {
  readonly sessionId: Id;
  readonly authorId: Id | null;
  readonly writtenAt: Temporal.Instant;
};

/** Adds one to the end; whoever does holds the session. False when it came before. */
export async function insertDeed(trx: Trx, one: NewDeed): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into session_deeds (municipality_id, id, session_id, place, kind, item_id, speaker_id, question_id, about_id, party_id,
      alderman_id, asker, body, answerer, answer, due_on, minutes, author_id, done_at, written_at)
    select app_municipality(), ${one.id}::uuid, ${one.sessionId}::uuid,
      (select coalesce(max(d.place), 0) + 1 from session_deeds d
        where d.municipality_id = app_municipality() and d.session_id = ${one.sessionId}),
      ${one.kind}, ${one.itemId}::uuid, ${one.speakerId}::uuid, ${one.questionId}::uuid, ${one.aboutId}::uuid, ${one.partyId}::uuid,
      ${one.aldermanId}::uuid, ${one.asker}, ${one.body}, ${one.answerer}, ${one.answer}, ${one.dueOn}::date, ${one.minutes}::smallint, ${one.authorId}::uuid,
      ${one.doneAt.toString()}::timestamptz, ${one.writtenAt.toString()}::timestamptz
    on conflict (municipality_id, id) do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

export async function insertChairLink(
  trx: Trx,
  link: { readonly tokenHash: string; readonly sessionId: Id; readonly at: Temporal.Instant },
  expiresAt: Temporal.Instant,
): Promise<void> {
  await sql`insert into session_chair_links (municipality_id, token_hash, session_id, created_at, expires_at)
    values (app_municipality(), ${link.tokenHash}, ${link.sessionId}, ${link.at.toString()}, ${expiresAt.toString()})`.execute(
    trx,
  );
}

/** The number of the session that a link opens, and until when. */
export async function findChairLink(
  trx: Trx,
  tokenHash: string,
): Promise<{ readonly number: string; readonly expiresAt: Temporal.Instant } | undefined> {
  const { rows } = await sql<{ number: string; expiresAt: Temporal.Instant }>`
    select s.number, l.expires_at as "expiresAt" from session_chair_links l
    join council_sessions s on s.municipality_id = app_municipality() and s.id = l.session_id
    where l.municipality_id = app_municipality() and l.token_hash = ${tokenHash}`.execute(trx);
  return rows[0];
}
