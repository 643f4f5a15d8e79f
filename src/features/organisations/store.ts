// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import {
  type ContactPerson,
  type Organisation,
  type OrganisationDetails,
  type Subject,
  branchOf,
} from './domain.ts';

export async function loadOrganisations(trx: Trx): Promise<readonly Organisation[]> {
  const { rows } = await sql<Organisation>`
    select id, kind, branch, name, coalesce(email, '') as email, coalesce(phone, '') as phone, ended_at as "endedAt",
      coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name, 'role', c.role, 'email', c.email, 'phone', c.phone) order by c.position)
        from organisation_contacts c where c.municipality_id = app_municipality() and c.organisation_id = o.id), '[]') as contacts,
      array(select theme_id from organisation_themes t where t.municipality_id = app_municipality() and t.organisation_id = o.id
        order by theme_id) as "themeIds",
      array(select area_id from organisation_areas a where a.municipality_id = app_municipality() and a.organisation_id = o.id
        order by area_id) as "areaIds"
    from organisations o where municipality_id = app_municipality() order by kind, lower(name), id`.execute(
    trx,
  );
  return rows;
}

/** Those whose name, or that of somebody to reach there, has these words; an error in one does not matter. */
export async function searchOrganisations(trx: Trx, text: string): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select o.id from organisations o
    where o.municipality_id = app_municipality() and (
      name_search(o.name) @@ name_query(${text}, true)
      or exists (select from organisation_contacts c where c.municipality_id = app_municipality() and c.organisation_id = o.id
        and name_search(c.name) @@ name_query(${text}, true)))`.execute(trx);
  return rows.map(({ id }) => id);
}

/** The themes that an organisation can be for. Who holds them is in features/teams, which knows this feature. */
export async function loadSubjects(trx: Trx): Promise<readonly Subject[]> {
  const { rows } = await sql<Subject>`
    select id, json_build_object('nl', name_nl, 'en', name_en) as name
    from themes where municipality_id = app_municipality() order by lower(name_nl), id`.execute(trx);
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
  const { rows } = await sql`insert into organisations (municipality_id, id, kind, branch, name, email, phone)
    values (app_municipality(), ${id}, ${kind}, ${branchOf(organisation)}, ${name}, ${email || null}, ${phone || null})
    on conflict do nothing returning id`.execute(trx);
  if (rows.length === 0) return false;
  await writeReach(trx, organisation);
  return true;
}

/** What it is for and where, as it was given; what was not given stays. Themes and areas that are not there are left out. */
async function writeReach(trx: Trx, { id, themeIds, areaIds }: OrganisationDetails): Promise<void> {
  if (themeIds) {
    await sql`delete from organisation_themes where municipality_id = app_municipality() and organisation_id = ${id}`.execute(
      trx,
    );
    await sql`insert into organisation_themes (municipality_id, organisation_id, theme_id)
      select app_municipality(), ${id}, t.id from themes t
      where t.municipality_id = app_municipality() and t.id = any (${sql.val([...themeIds])}::uuid[])`.execute(
      trx,
    );
  }
  if (areaIds) {
    await sql`delete from organisation_areas where municipality_id = app_municipality() and organisation_id = ${id}`.execute(
      trx,
    );
    await sql`insert into organisation_areas (municipality_id, organisation_id, area_id)
      select app_municipality(), ${id}, a.id from areas a
      where a.municipality_id = app_municipality() and a.id = any (${sql.val([...areaIds])}::uuid[])`.execute(
      trx,
    );
  }
}

/** Comes after those that are there; false when it was there already. */
export async function insertContactPerson(
  trx: Trx,
  organisationId: Id,
  person: ContactPerson,
): Promise<boolean> {
  const { rows } =
    await sql`insert into organisation_contacts (municipality_id, id, organisation_id, position, name, role, email, phone)
    select app_municipality(), ${person.id}, ${organisationId}::uuid, coalesce(max(position), 0) + 1, ${person.name}, ${person.role},
      ${person.email}, ${person.phone}
    from organisation_contacts where municipality_id = app_municipality() and organisation_id = ${organisationId}
    on conflict (municipality_id, id) do nothing returning id`.execute(trx);
  return rows.length > 0;
}

export async function updateContactPerson(trx: Trx, person: ContactPerson): Promise<void> {
  const { id, name, role, email, phone } = person;
  await sql`update organisation_contacts set name = ${name}, role = ${role}, email = ${email}, phone = ${phone}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export async function updateContactOrder(trx: Trx, ids: readonly Id[]): Promise<void> {
  await sql`update organisation_contacts c set position = wanted.position
    from unnest(${sql.val([...ids])}::uuid[]) with ordinality as wanted (id, position)
    where c.municipality_id = app_municipality() and c.id = wanted.id`.execute(trx);
}

export async function deleteContactPerson(trx: Trx, id: Id): Promise<void> {
  await sql`delete from organisation_contacts where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
}

export async function updateOrganisation(trx: Trx, organisation: OrganisationDetails): Promise<void> {
  const { id, kind, name, email, phone } = organisation;
  await sql`update organisations set kind = ${kind}, branch = ${branchOf(organisation)}, name = ${name}, email = ${email || null}, phone = ${phone || null}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
  await writeReach(trx, organisation);
}

export async function updateOrganisationEnd(
  trx: Trx,
  id: Id,
  endedAt: Temporal.Instant | null,
): Promise<void> {
  await sql`update organisations set ended_at = ${endedAt?.toString() ?? null}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}
