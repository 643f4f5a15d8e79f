// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';

export type Passkey = {
  readonly id: Id;
  readonly personId: Id;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  readonly createdAt: Temporal.Instant;
  readonly lastUsedAt: Temporal.Instant | null;
};

const columns = sql`id, person_id as "personId", credential_id as "credentialId", public_key as "publicKey", counter, transports,
  name, created_at as "createdAt", last_used_at as "lastUsedAt"`;

export async function listPasskeys(trx: Trx, personId: Id): Promise<Passkey[]> {
  const { rows } = await sql<Passkey>`select ${columns} from passkeys
    where municipality_id = app_municipality() and person_id = ${personId} and revoked_at is null
    order by id`.execute(trx);
  return rows;
}

/** Locked, so that a counter that was seen cannot be seen again at the same moment. */
export async function lockPasskey(trx: Trx, credentialId: string): Promise<Passkey | undefined> {
  const { rows } = await sql<Passkey>`select ${columns} from passkeys
    where municipality_id = app_municipality() and credential_id = ${credentialId} and revoked_at is null
    for update`.execute(trx);
  return rows[0];
}

/** False when this passkey is known already. */
export async function insertPasskey(trx: Trx, passkey: Passkey): Promise<boolean> {
  const { rows } = await sql`insert into passkeys
      (municipality_id, id, person_id, credential_id, public_key, counter, transports, name, created_at)
    values (app_municipality(), ${passkey.id}, ${passkey.personId}, ${passkey.credentialId}, ${passkey.publicKey},
      ${passkey.counter}, ${sql.val([...passkey.transports])}, ${passkey.name}, ${passkey.createdAt.toString()})
    on conflict do nothing returning id`.execute(trx);
  return rows.length > 0;
}

export async function markUsed(
  trx: Trx,
  id: Id,
  used: { counter: number; at: Temporal.Instant },
): Promise<void> {
  await sql`update passkeys set counter = ${used.counter}, last_used_at = ${used.at.toString()}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

/** Each: false when this person has no such passkey. */
export async function renameOne(
  trx: Trx,
  passkey: Pick<Passkey, 'id' | 'personId' | 'name'>,
): Promise<boolean> {
  const { rows } = await sql`update passkeys set name = ${passkey.name}
    where municipality_id = app_municipality() and id = ${passkey.id} and person_id = ${passkey.personId}
      and revoked_at is null
    returning id`.execute(trx);
  return rows.length > 0;
}

export async function revokeOne(
  trx: Trx,
  passkey: Pick<Passkey, 'id' | 'personId'>,
  at: Temporal.Instant,
): Promise<boolean> {
  const { rows } = await sql`update passkeys set revoked_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${passkey.id} and person_id = ${passkey.personId}
      and revoked_at is null
    returning id`.execute(trx);
  return rows.length > 0;
}

export type Challenge = {
  readonly id: Id;
  readonly purpose: 'sign_in' | 'register';
  readonly personId: Id | null;
  readonly challenge: string;
  readonly expiresAt: Temporal.Instant;
};

/** Puts a challenge down, and clears away those whose time has passed. */
export async function insertChallenge(trx: Trx, challenge: Challenge, now: Temporal.Instant): Promise<void> {
  await sql`delete from passkey_challenges
    where municipality_id = app_municipality() and expires_at < ${now.toString()}`.execute(trx);
  await sql`insert into passkey_challenges (municipality_id, id, purpose, person_id, challenge, expires_at)
    values (app_municipality(), ${challenge.id}, ${challenge.purpose}, ${challenge.personId}, ${challenge.challenge},
      ${challenge.expiresAt.toString()})`.execute(trx);
}

/** Uses a challenge up: it is given once, and not after its time. */
export async function takeChallenge(
  trx: Trx,
  wanted: { id: Id; purpose: Challenge['purpose']; personId: Id | null },
  now: Temporal.Instant,
): Promise<string | undefined> {
  const { rows } = await sql<{ challenge: string }>`update passkey_challenges set used_at = ${now.toString()}
    where municipality_id = app_municipality() and id = ${wanted.id} and purpose = ${wanted.purpose}
      and person_id is not distinct from ${wanted.personId}::uuid and used_at is null and expires_at > ${now.toString()}
    returning challenge`.execute(trx);
  return rows[0]?.challenge;
}
