// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { AskedCode } from './code-domain.ts';

export type NewCode = AskedCode & { readonly addressHash: string; readonly createdAt: Temporal.Instant };

export async function insertCode(trx: Trx, code: NewCode): Promise<void> {
  await sql`insert into sign_in_codes (municipality_id, id, address_hash, person_id, created_at, expires_at)
    values (app_municipality(), ${code.id}, ${code.addressHash}, ${code.personId}, ${code.createdAt.toString()},
      ${code.expiresAt.toString()})`.execute(trx);
}

/** When codes were asked for an address. One asker at a time, so that counting and adding cannot be overtaken. */
export async function listAsked(trx: Trx, addressHash: string): Promise<Temporal.Instant[]> {
  await sql`select pg_advisory_xact_lock(
    hashtextextended('sign-in ' || app_municipality()::text || ${addressHash}, 0))`.execute(trx);
  const { rows } = await sql<{ createdAt: Temporal.Instant }>`
    select created_at as "createdAt" from sign_in_codes
    where municipality_id = app_municipality() and address_hash = ${addressHash}`.execute(trx);
  return rows.map((row) => row.createdAt);
}

export async function deleteCodesBefore(trx: Trx, moment: Temporal.Instant): Promise<void> {
  await sql`delete from sign_in_codes
    where municipality_id = app_municipality() and created_at < ${moment.toString()}`.execute(trx);
}

/** Locked, so that two attempts at once are judged one after the other. */
export async function lockCode(trx: Trx, id: Id): Promise<AskedCode | undefined> {
  const { rows } = await sql<AskedCode>`
    select id, person_id as "personId", attempts, expires_at as "expiresAt", used_at as "usedAt" from sign_in_codes
    where municipality_id = app_municipality() and id = ${id} for update`.execute(trx);
  return rows[0];
}

export async function saveCode(trx: Trx, code: AskedCode): Promise<void> {
  await sql`update sign_in_codes set attempts = ${code.attempts}, used_at = ${code.usedAt?.toString() ?? null}
    where municipality_id = app_municipality() and id = ${code.id}`.execute(trx);
}

/**
 * Does work and keeps it, or does the very same work and undoes it: so that how long an answer takes does not tell which it was.
 */
export async function keepOrUndo(trx: Trx, isKept: boolean, work: () => Promise<unknown>): Promise<void> {
  await sql`savepoint kept_or_undone`.execute(trx);
  await work();
  await (isKept ? sql`release savepoint kept_or_undone` : sql`rollback to savepoint kept_or_undone`).execute(
    trx,
  );
}
