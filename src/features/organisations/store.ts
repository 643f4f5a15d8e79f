// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Organisation, OrganisationDetails } from './domain.ts';

export async function loadOrganisations(trx: Trx): Promise<readonly Organisation[]> {
  const { rows } = await sql<Organisation>`
    select id, kind, name, coalesce(email, '') as email, coalesce(phone, '') as phone, ended_at as "endedAt"
    from organisations where municipality_id = app_municipality() order by kind, lower(name), id`.execute(
    trx,
  );
  return rows;
}

/** One change at a time in a municipality, so that a name that was free still is when it is written. */
export async function lockOrganisations(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('organisations ' || app_municipality()::text, 0))`.execute(
    trx,
  );
}

/** False when the id or the name is already there. */
export async function insertOrganisation(trx: Trx, organisation: OrganisationDetails): Promise<boolean> {
  const { id, kind, name, email, phone } = organisation;
  const { rows } = await sql`insert into organisations (municipality_id, id, kind, name, email, phone)
    values (app_municipality(), ${id}, ${kind}, ${name}, ${email || null}, ${phone || null})
    on conflict do nothing returning id`.execute(trx);
  return rows.length > 0;
}

export async function updateOrganisation(trx: Trx, organisation: OrganisationDetails): Promise<void> {
  const { id, kind, name, email, phone } = organisation;
  await sql`update organisations set kind = ${kind}, name = ${name}, email = ${email || null}, phone = ${phone || null}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export async function updateOrganisationEnd(
  trx: Trx,
  id: Id,
  endedAt: Temporal.Instant | null,
): Promise<void> {
  await sql`update organisations set ended_at = ${endedAt?.toString() ?? null}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}
