// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Trx } from '../../platform/db/opener.ts';
import type { Party } from './domain.ts';

/** Several at once; of a name that is there already stays what it was. */
export async function insertParties(trx: Trx, parties: readonly Omit<Party, 'endedAt'>[]): Promise<void> {
  if (parties.length === 0) return;
  await sql`
    insert into parties (municipality_id, id, name, seats)
    select app_municipality(), r.* from jsonb_to_recordset(${JSON.stringify(parties)}::jsonb) as r (id uuid, name text, seats smallint)
    on conflict do nothing`.execute(trx);
}
