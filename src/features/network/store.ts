// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Tie } from './domain.ts';

const columns = sql.raw(
  `id, area_id as "areaId", party_id as "partyId", other_id as "otherId", what, note, since, until`,
);

/** All that ever was, but for what never came to be; kept in memory by who reads it. */
export async function loadTies(trx: Trx): Promise<readonly Tie[]> {
  const { rows } = await sql<Tie>`
    select ${columns} from network_ties where municipality_id = app_municipality() and withdrawn_at is null
    order by since, id`.execute(trx);
  return rows;
}

export async function loadTiesOf(trx: Trx, areaId: Id): Promise<readonly Tie[]> {
  const { rows } = await sql<Tie>`
    select ${columns} from network_ties
    where municipality_id = app_municipality() and area_id = ${areaId} and withdrawn_at is null`.execute(trx);
  return rows;
}

export async function findTie(trx: Trx, id: Id): Promise<Tie | undefined> {
  const { rows } = await sql<Tie>`
    select ${columns} from network_ties
    where municipality_id = app_municipality() and id = ${id} and withdrawn_at is null`.execute(trx);
  return rows[0];
}

/** One change at a time in an area, so that what was not there yet still is not when it is written. */
export async function lockNetwork(trx: Trx, areaId: Id): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('network ' || ${areaId}::text, 0))`.execute(trx);
}

export type Making = { readonly by: Id | null; readonly at: Temporal.Instant };

/** False when this form was already taken. */
export async function insertTie(trx: Trx, tie: Tie, { by, at }: Making): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into network_ties (municipality_id, id, area_id, party_id, other_id, what, note, since, until, made_by, created_at)
    values (app_municipality(), ${tie.id}, ${tie.areaId}, ${tie.partyId}, ${tie.otherId}, ${tie.what}, ${tie.note}, ${tie.since},
      ${tie.until}, ${by}, ${at.toString()})
    on conflict do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

export async function updateTie(trx: Trx, { id, what, note, since, until }: Tie): Promise<void> {
  await sql`
    update network_ties set what = ${what}, note = ${note}, since = ${since}, until = ${until}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export async function withdrawTie(trx: Trx, id: Id, at: Temporal.Instant): Promise<void> {
  await sql`
    update network_ties set withdrawn_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id} and withdrawn_at is null`.execute(trx);
}
