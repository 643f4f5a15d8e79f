// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Trx } from '../../platform/db/opener.ts';
import type { Norm } from './domain.ts';

export async function loadNorms(trx: Trx): Promise<Norm[]> {
  const { rows } = await sql<Norm>`
    select theme_id as "themeId", kind, working_days as "workingDays" from service_norms
    where municipality_id = app_municipality() order by theme_id, kind`.execute(trx);
  return rows;
}

/** One change of the norms at a time in a municipality. */
export async function lockNorms(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('norms ' || app_municipality()::text, 0))`.execute(
    trx,
  );
}

/** From now on these, and no others. */
export async function replaceNorms(trx: Trx, norms: readonly Norm[]): Promise<void> {
  const rows = norms.map(({ themeId, kind, workingDays }) => ({
    theme_id: themeId,
    kind,
    working_days: workingDays,
  }));
  await sql`delete from service_norms where municipality_id = app_municipality()`.execute(trx);
  await sql`insert into service_norms (municipality_id, theme_id, kind, working_days)
    select app_municipality(), given.theme_id, given.kind, given.working_days
    from json_to_recordset(${JSON.stringify(rows)}::json) as given (theme_id uuid, kind text, working_days smallint)`.execute(
    trx,
  );
}
