// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Session } from './session-domain.ts';

const columns = sql`id, person_id as "personId", method, device, created_at as "createdAt", last_seen_at as "lastSeenAt",
  expires_at as "expiresAt", revoked_at as "revokedAt"`;

/** With whether the municipality still is a demo: without one, a demo session is worth nothing. */
export async function findSession(
  trx: Trx,
  tokenHash: Buffer,
): Promise<(Session & { isOfDemo: boolean }) | undefined> {
  const { rows } = await sql<Session & { isOfDemo: boolean }>`
    select ${columns}, (select is_demo from municipalities where municipality_id = app_municipality()) as "isOfDemo"
    from sessions where municipality_id = app_municipality() and token_hash = ${tokenHash}`.execute(trx);
  return rows[0];
}

export async function insertSession(trx: Trx, session: Session, tokenHash: Buffer): Promise<void> {
  await sql`insert into sessions (municipality_id, id, token_hash, person_id, method, device, created_at, last_seen_at, expires_at)
    values (app_municipality(), ${session.id}, ${tokenHash}, ${session.personId}, ${session.method}, ${session.device},
      ${session.createdAt.toString()}, ${session.lastSeenAt.toString()}, ${session.expiresAt.toString()})`.execute(
    trx,
  );
}

export async function markSeen(
  trx: Trx,
  id: Id,
  seen: { at: Temporal.Instant; until: Temporal.Instant },
): Promise<void> {
  await sql`update sessions set last_seen_at = ${seen.at.toString()}, expires_at = ${seen.until.toString()}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

/** The sessions of somebody that still open the door, the last used first. */
export async function listLiveSessions(trx: Trx, personId: Id, now: Temporal.Instant): Promise<Session[]> {
  const { rows } = await sql<Session>`select ${columns} from sessions
    where municipality_id = app_municipality() and person_id = ${personId} and revoked_at is null
      and expires_at > ${now.toString()}
    order by last_seen_at desc, id`.execute(trx);
  return rows;
}

/** Ends those of somebody's live sessions that are meant: one, all but one, or all. Gives the ids of those that ended. */
export async function revokeSessions(
  trx: Trx,
  meant: { readonly personId: Id; readonly only?: Id; readonly except?: Id },
  now: Temporal.Instant,
): Promise<Id[]> {
  const only = meant.only ? sql`and id = ${meant.only}` : sql``;
  const except = meant.except ? sql`and id <> ${meant.except}` : sql``;
  const { rows } = await sql<{ id: Id }>`update sessions set revoked_at = ${now.toString()}
    where municipality_id = app_municipality() and person_id = ${meant.personId} and revoked_at is null
      and expires_at > ${now.toString()} ${only} ${except}
    returning id`.execute(trx);
  return rows.map((row) => row.id);
}

/** When each person was last seen, for the report on rights. */
export async function readLastSeen(trx: Trx): Promise<ReadonlyMap<Id, Temporal.Instant>> {
  const { rows } = await sql<{ personId: Id; at: Temporal.Instant }>`
    select person_id as "personId", max(last_seen_at) as at from sessions
    where municipality_id = app_municipality() group by person_id`.execute(trx);
  return new Map(rows.map((row) => [row.personId, row.at]));
}
