// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Party } from './domain.ts';

/** All party groups, also those that ended, by name. */
export async function readParties(trx: Trx): Promise<Party[]> {
  const { rows } = await sql<Party>`
    select id, name, seats, ended_at as "endedAt" from parties where municipality_id = app_municipality() order by name_key`.execute(
    trx,
  );
  return rows;
}

/** False when there is one of that name. */
export async function insertParty(trx: Trx, one: Omit<Party, 'endedAt'>): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into parties (municipality_id, id, name, seats) values (app_municipality(), ${one.id}, ${one.name}, ${one.seats})
    on conflict do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

export async function updateParty(trx: Trx, { id, name, seats }: Omit<Party, 'endedAt'>): Promise<void> {
  await sql`update parties set name = ${name}, seats = ${seats} where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
}

/** Whether nothing here is of a party group: it submitted nothing, did not vote and did not speak. */
export async function isUnused(trx: Trx, id: Id): Promise<boolean> {
  const { rows } = await sql<{ isUsed: boolean }>`
    select exists (select from motion_parties where municipality_id = app_municipality() and party_id = ${id})
      or exists (select from session_deeds where municipality_id = app_municipality() and party_id = ${id})
      or exists (select from session_attendance where municipality_id = app_municipality() and party_id = ${id}) as "isUsed"`.execute(
    trx,
  );
  return rows[0]?.isUsed === false;
}

export async function deleteParty(trx: Trx, id: Id): Promise<void> {
  await sql`delete from parties where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export async function updatePartyEnd(trx: Trx, id: Id, endedAt: Temporal.Instant | null): Promise<void> {
  await sql`update parties set ended_at = ${endedAt?.toString() ?? null} where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
}
