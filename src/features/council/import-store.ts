// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Trx } from '../../platform/db/opener.ts';
import type { Party } from './domain.ts';

/** Of these party groups, so many sit in the council now. */
export async function updateSeats(trx: Trx, all: readonly Pick<Party, 'id' | 'seats'>[]): Promise<void> {
  if (all.length === 0) return;
  await sql`update parties p set seats = r.seats from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as r (id uuid, seats smallint)
    where p.municipality_id = app_municipality() and p.id = r.id`.execute(trx);
}

/** Several at once; of a name that is there already stays what it was. */
export async function insertParties(trx: Trx, parties: readonly Omit<Party, 'endedAt'>[]): Promise<void> {
  if (parties.length === 0) return;
  await sql`
    insert into parties (municipality_id, id, name, seats)
    select app_municipality(), r.* from jsonb_to_recordset(${JSON.stringify(parties)}::jsonb) as r (id uuid, name text, seats smallint)
    on conflict do nothing`.execute(trx);
}
