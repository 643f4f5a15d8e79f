// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Absence, Person, PortfolioPeriod, RolePeriod, Staffing, Theme } from './domain.ts';

type PersonRow = Omit<Person, 'meet'> & { meetNl: string; meetEn: string };
type ThemeRow = { id: Id; slug: string; nameNl: string; nameEn: string };

/** Everybody and every period that was not withdrawn: a municipality has some hundreds. */
export async function loadStaffing(trx: Trx): Promise<Staffing> {
  const people = await sql<PersonRow>`
    select id, name, email, phone, employer, meet_nl as "meetNl", meet_en as "meetEn",
      photo_file_id as "photoFileId", ended_at as "endedAt"
    from people where municipality_id = app_municipality() order by name, id`.execute(trx);
  const roles = await sql<RolePeriod>`
    select id, person_id as "personId", role, area_id as "areaId", organisation_id as "organisationId",
      valid_from as "from", valid_to as "to"
    from held_roles where municipality_id = app_municipality() and withdrawn_at is null order by valid_from, id`.execute(
    trx,
  );
  const portfolios = await sql<PortfolioPeriod>`
    select id, person_id as "personId", theme_id as "themeId", valid_from as "from", valid_to as "to"
    from portfolios where municipality_id = app_municipality() and withdrawn_at is null order by valid_from, id`.execute(
    trx,
  );
  const absences = await sql<Absence>`
    select id, person_id as "personId", deputy_id as "deputyId", valid_from as "from", valid_to as "to"
    from absences where municipality_id = app_municipality() and withdrawn_at is null order by valid_from, id`.execute(
    trx,
  );
  return {
    people: new Map(people.rows.map((row) => [row.id, personOf(row)])),
    roles: roles.rows,
    portfolios: portfolios.rows,
    absences: absences.rows,
    themes: await loadThemes(trx),
  };
}

async function loadThemes(trx: Trx): Promise<Theme[]> {
  const { rows } = await sql<ThemeRow>`
    select id, slug, name_nl as "nameNl", name_en as "nameEn"
    from themes where municipality_id = app_municipality() order by lower(name_nl), id`.execute(trx);
  return rows.map(({ id, slug, nameNl, nameEn }) => ({ id, slug, name: { nl: nameNl, en: nameEn } }));
}

function personOf({ meetNl, meetEn, ...rest }: PersonRow): Person {
  return { ...rest, meet: { nl: meetNl, en: meetEn } };
}

/** One change to people and roles at a time in a municipality, so that what was checked still holds when it is written. */
export async function lockTeams(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('teams ' || app_municipality()::text, 0))`.execute(
    trx,
  );
}

export type NewPerson = {
  readonly id: Id;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly employer: string;
  readonly meet: { readonly nl: string; readonly en: string };
};

/** False when the id is already there, or somebody else has the mail address. */
export async function insertPerson(trx: Trx, person: NewPerson, at: Temporal.Instant): Promise<boolean> {
  const { rows } = await sql`insert into people
      (municipality_id, id, name, email, phone, employer, meet_nl, meet_en, created_at)
    values (app_municipality(), ${person.id}, ${person.name}, ${person.email}, ${person.phone}, ${person.employer},
      ${person.meet.nl}, ${person.meet.en}, ${at.toString()})
    on conflict do nothing returning id`.execute(trx);
  return rows.length > 0;
}

export async function updatePerson(trx: Trx, person: NewPerson): Promise<void> {
  await sql`update people set name = ${person.name}, email = ${person.email}, phone = ${person.phone},
      employer = ${person.employer}, meet_nl = ${person.meet.nl}, meet_en = ${person.meet.en}
    where municipality_id = app_municipality() and id = ${person.id}`.execute(trx);
}

export async function updatePhoto(trx: Trx, personId: Id, fileId: Id | null): Promise<void> {
  await sql`update people set photo_file_id = ${fileId}
    where municipality_id = app_municipality() and id = ${personId}`.execute(trx);
}

export async function updateEnd(trx: Trx, personId: Id, endedAt: Temporal.Instant | null): Promise<void> {
  await sql`update people set ended_at = ${endedAt?.toString() ?? null}
    where municipality_id = app_municipality() and id = ${personId}`.execute(trx);
}

/** Each insert: false when a period with this id was already there (the form was sent twice). */
export async function insertRole(trx: Trx, role: RolePeriod): Promise<boolean> {
  const { rows } = await sql`insert into held_roles
      (municipality_id, id, person_id, role, area_id, organisation_id, valid_from, valid_to)
    values (app_municipality(), ${role.id}, ${role.personId}, ${role.role}, ${role.areaId}, ${role.organisationId},
      ${role.from}, ${role.to})
    on conflict do nothing returning id`.execute(trx);
  return rows.length > 0;
}

export async function insertPortfolio(trx: Trx, portfolio: PortfolioPeriod): Promise<boolean> {
  const { rows } =
    await sql`insert into portfolios (municipality_id, id, person_id, theme_id, valid_from, valid_to)
    values (app_municipality(), ${portfolio.id}, ${portfolio.personId}, ${portfolio.themeId}, ${portfolio.from}, ${portfolio.to})
    on conflict do nothing returning id`.execute(trx);
  return rows.length > 0;
}

export async function insertAbsence(trx: Trx, absence: Absence): Promise<boolean> {
  const { rows } =
    await sql`insert into absences (municipality_id, id, person_id, deputy_id, valid_from, valid_to)
    values (app_municipality(), ${absence.id}, ${absence.personId}, ${absence.deputyId}, ${absence.from}, ${absence.to})
    on conflict do nothing returning id`.execute(trx);
  return rows.length > 0;
}

const tables = { role: 'held_roles', portfolio: 'portfolios', absence: 'absences' } as const;
export type PeriodKind = keyof typeof tables;

export async function updatePeriodEnd(trx: Trx, kind: PeriodKind, id: Id, to: string | null): Promise<void> {
  await sql`update ${sql.table(tables[kind])} set valid_to = ${to}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

/** It never came to be: kept as a row, but it counts for nothing. */
export async function withdrawPeriod(
  trx: Trx,
  kind: PeriodKind,
  id: Id,
  at: Temporal.Instant,
): Promise<void> {
  await sql`update ${sql.table(tables[kind])} set withdrawn_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

/** False when the id, or a theme with this slug, is already there. */
export async function insertTheme(trx: Trx, theme: Theme): Promise<boolean> {
  const { rows } = await sql`insert into themes (municipality_id, id, slug, name_nl, name_en)
    values (app_municipality(), ${theme.id}, ${theme.slug}, ${theme.name.nl}, ${theme.name.en})
    on conflict do nothing returning id`.execute(trx);
  return rows.length > 0;
}

export async function updateTheme(trx: Trx, theme: Pick<Theme, 'id' | 'name'>): Promise<void> {
  await sql`update themes set name_nl = ${theme.name.nl}, name_en = ${theme.name.en}
    where municipality_id = app_municipality() and id = ${theme.id}`.execute(trx);
}

export async function hasArea(trx: Trx, id: Id): Promise<boolean> {
  const { rows } =
    await sql`select from areas where municipality_id = app_municipality() and id = ${id}`.execute(trx);
  return rows.length > 0;
}

export async function hasOrganisation(trx: Trx, id: Id): Promise<boolean> {
  const { rows } = await sql`select from organisations
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
  return rows.length > 0;
}
