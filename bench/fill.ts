// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg';
import type { BenchTown } from './town.ts';
import { type FillShape, drawContributions, insertDrawn, makeDraws, makeWords } from './fill-statements.ts';

type Superuser = Pick<pg.ClientBase, 'query'>;

const filled = ['contacts', 'contributions', 'contribution_messages', 'promises', 'journal'];

/** Over how many days so many contributions come in: a quiet village, a town in five years, a city in ten. */
function daysFor(count: number): number {
  if (count <= 10_000) return 60;
  return count <= 100_000 ? 5 * 365 : 10 * 365;
}

/**
 * Makes so many contributions with everything that belongs to them, inside the database by one statement per table, as its superuser:
 * without foreign keys being looked up for rows that are right, and with the indexes made afterwards. Ends with vacuum and analyze.
 * Gives the seconds that it took.
 */
export async function fillTown(superuser: Superuser, town: BenchTown, count: number): Promise<number> {
  const started = performance.now();
  const shape: FillShape = { municipalityId: town.municipality.id, count, days: daysFor(count) };
  await superuser.query(
    `set session_replication_role = replica; set maintenance_work_mem = '256MB'; set statement_timeout = 0; select setseed(0.42)`,
  );
  await superuser.query(makeWords);
  await superuser.query(makeDraws);
  await fillDraws(superuser, town);
  await superuser.query(drawContributions(shape));
  const indexes = await takeIndexesAway(superuser);
  for (const [, statement] of insertDrawn(shape)) await superuser.query(statement);
  for (const definition of indexes) await superuser.query(definition);
  await superuser.query('drop table filling');
  await superuser.query('set session_replication_role = origin');
  for (const table of filled) await superuser.query(`vacuum (analyze) ${table}`);
  return (performance.now() - started) / 1000;
}

async function fillDraws(
  superuser: Superuser,
  { districts, themeIds, organisationIds, places }: BenchTown,
): Promise<void> {
  await superuser.query(
    'insert into draw_areas select * from unnest($1::integer[], $2::uuid[], $3::uuid[], $4::uuid[])',
    [
      districts.map((_, index) => index + 1),
      districts.map((one) => one.areaId),
      districts.map((one) => one.holderAreaId),
      districts.map((one) => one.personId),
    ],
  );
  const numbered = `select ordinality, id from unnest($1::uuid[]) with ordinality as given (id)`;
  await superuser.query(`insert into draw_themes ${numbered}`, [themeIds]);
  await superuser.query(`insert into draw_organisations ${numbered}`, [organisationIds]);
  await superuser.query(
    'insert into draw_places select ordinality, lon, lat from unnest($1::double precision[], $2::double precision[]) with ordinality as given (lon, lat)',
    [places.map((place) => place.lon), places.map((place) => place.lat)],
  );
}

/** Drops the indexes that no constraint stands on, and gives the statements that make them again. */
async function takeIndexesAway(superuser: Superuser): Promise<string[]> {
  const { rows } = await superuser.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
     where indrelid = any ($1::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid)`,
    [filled],
  );
  for (const { name } of rows) await superuser.query(`drop index ${name}`);
  return rows.map((row) => row.definition);
}
