// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Municipality, MunicipalitySettings } from '../../kernel/municipality.ts';
import type { Database } from '../../platform/db/open.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { settingsSchema } from './domain.ts';

type Row = { id: Id; slug: string; name: string; isDemo: boolean; settings: unknown };
export type MunicipalityHosts = { readonly id: Id; readonly slug: string; readonly hosts: readonly string[] };

export async function readMunicipality(trx: Trx): Promise<Municipality | undefined> {
  const { rows } = await sql<Row>`
    select municipality_id as id, slug, name, is_demo as "isDemo", settings
    from municipalities where municipality_id = app_municipality()`.execute(trx);
  const row = rows[0];
  return row && { ...row, settings: settingsSchema.parse(row.settings) };
}

/** One change of the settings at a time. (A row lock would keep waiting whoever refers to the municipality.) */
export async function lockMunicipality(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('municipality ' || app_municipality()::text, 0))`.execute(
    trx,
  );
}

export async function updateMunicipality(
  trx: Trx,
  name: string,
  settings: MunicipalitySettings,
): Promise<void> {
  await sql`update municipalities set name = ${name}, settings = ${JSON.stringify(settings)}
    where municipality_id = app_municipality()`.execute(trx);
}

/** As the owner, across municipalities: which host name belongs to which. */
export async function readHosts(db: Database): Promise<MunicipalityHosts[]> {
  const { rows } = await sql<MunicipalityHosts>`
    select municipality_id as id, slug, hosts from municipalities order by created_at`.execute(db.kysely);
  return rows;
}

/** As the owner: a municipality with the root of its area tree, which every municipality has. */
export async function insertMunicipality(
  db: Database,
  municipality: {
    slug: string;
    name: string;
    hosts: readonly string[];
    isDemo: boolean;
    settings: MunicipalitySettings;
    code: string;
  },
): Promise<Id> {
  const id = newId();
  await db.kysely.transaction().execute(async (trx) => {
    await sql`insert into municipalities (municipality_id, slug, name, hosts, is_demo, settings) values
      (${id}, ${municipality.slug}, ${municipality.name}, ${sql.val([...municipality.hosts])}, ${municipality.isDemo},
       ${JSON.stringify(municipality.settings)})`.execute(trx);
    await sql`insert into areas (municipality_id, id, parent_id, kind, code, name, slug) values
      (${id}, ${newId()}, null, 'municipality', ${municipality.code}, ${municipality.name}, ${municipality.slug})`.execute(
      trx,
    );
  });
  return id;
}
