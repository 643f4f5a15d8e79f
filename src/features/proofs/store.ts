// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Trx } from '../../platform/db/opener.ts';

/** Writes a proof down as used; false when it already was. */
export async function useProof(trx: Trx, proof: string, expiresAt: Temporal.Instant): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into used_proofs (municipality_id, proof, expires_at) values (app_municipality(), ${proof}, ${expiresAt.toString()})
    on conflict do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

/** Forgets proofs that could not be used any more anyway. */
export async function forgetProofs(trx: Trx, now: Temporal.Instant): Promise<void> {
  await sql`delete from used_proofs where municipality_id = app_municipality() and expires_at < ${now.toString()}`.execute(
    trx,
  );
}
