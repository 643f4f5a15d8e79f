// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Database } from '../../platform/db/open.ts';
import { renewStatistics } from '../../platform/db/statistics.ts';
import type { Import } from './domain.ts';
import type { Mapping } from './mapping-domain.ts';

const columns =
  sql.raw(`i.id, i.source, i.file_name as "fileName", i.format, i.state, i.columns, i.mapping, i.found, i.is_public as "isPublic",
  i.rows_total as "rowsTotal", i.rows_done as "rowsDone", i.started_by as "startedBy", i.created_at as "createdAt",
  i.updated_at as "updatedAt", i.finished_at as "finishedAt"`);

function where(condition: RawBuilder<unknown>): RawBuilder<Import> {
  return sql<Import>`select ${columns} from council_imports i where i.municipality_id = app_municipality() and ${condition}`;
}

export type NewImport = Pick<
  Import,
  | 'id'
  | 'source'
  | 'fileName'
  | 'format'
  | 'state'
  | 'columns'
  | 'mapping'
  | 'found'
  | 'rowsTotal'
  | 'startedBy'
> & { readonly submissionKey: Id };

/** False when its form was taken before. */
export async function insertImport(trx: Trx, one: NewImport, at: Temporal.Instant): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into council_imports (municipality_id, id, source, file_name, format, state, columns, mapping, found, rows_total, started_by, submission_key,
      created_at, updated_at)
    values (app_municipality(), ${one.id}, ${one.source}, ${one.fileName}, ${one.format}, ${one.state}, ${JSON.stringify(one.columns)}::jsonb,
      ${JSON.stringify(one.mapping)}::jsonb, ${JSON.stringify(one.found)}::jsonb, ${one.rowsTotal}, ${one.startedBy}, ${one.submissionKey}, ${at.toString()}, ${at.toString()})
    on conflict do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

export async function findSubmitted(trx: Trx, submissionKey: Id): Promise<Id | undefined> {
  const { rows } = await where(sql`i.submission_key = ${submissionKey}`).execute(trx);
  return rows[0]?.id;
}

export async function findImport(trx: Trx, id: Id): Promise<Import | undefined> {
  return (await where(sql`i.id = ${id}`).execute(trx)).rows[0];
}

/** Held, so that two who work at it come one after the other. */
export async function lockImport(trx: Trx, id: Id): Promise<Import | undefined> {
  return (await sql<Import>`${where(sql`i.id = ${id}`)} for update`.execute(trx)).rows[0];
}

/** The latest, without those that were dropped. */
export async function readImports(trx: Trx, limit: number): Promise<Import[]> {
  const query = sql<Import>`${where(sql`i.state <> 'dropped'`)} order by i.created_at desc, i.id desc limit ${limit}`;
  return (await query.execute(trx)).rows;
}

/** Those that should be running. */
export async function readBusy(trx: Trx): Promise<Id[]> {
  return (await where(sql`i.state in ('checking', 'reading')`).execute(trx)).rows.map(({ id }) => id);
}

export type ImportChanges = Partial<
  Pick<Import, 'source' | 'state' | 'mapping' | 'isPublic' | 'rowsDone' | 'finishedAt'>
>;

export async function updateImport(
  trx: Trx,
  id: Id,
  changes: ImportChanges,
  at: Temporal.Instant,
): Promise<void> {
  const { source, state, mapping, isPublic, rowsDone, finishedAt } = changes;
  const sets: RawBuilder<unknown>[] = [sql`updated_at = ${at.toString()}`];
  if (source) sets.push(sql`source = ${source}`);
  if (state) sets.push(sql`state = ${state}`);
  if (mapping) sets.push(sql`mapping = ${JSON.stringify(mapping)}::jsonb`);
  if (isPublic !== undefined) sets.push(sql`is_public = ${isPublic}`);
  if (rowsDone !== undefined) sets.push(sql`rows_done = ${rowsDone}`);
  if (finishedAt) sets.push(sql`finished_at = ${finishedAt.toString()}`);
  await sql`update council_imports set ${sql.join(sets)} where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
}

export type Source = { readonly source: string; readonly mapping: Mapping };

/** What was told of the lists of each source, by name. */
export async function readSources(trx: Trx): Promise<Source[]> {
  const { rows } = await sql<Source>`
    select source, mapping from council_import_mappings where municipality_id = app_municipality() order by source_id`.execute(
    trx,
  );
  return rows;
}

export async function saveSource(trx: Trx, { source, mapping }: Source, at: Temporal.Instant): Promise<void> {
  await sql`
    insert into council_import_mappings (municipality_id, source_id, source, mapping, updated_at)
    values (app_municipality(), ${source.toLowerCase()}, ${source}, ${JSON.stringify(mapping)}::jsonb, ${at.toString()})
    on conflict (municipality_id, source_id) do update set mapping = excluded.mapping, updated_at = excluded.updated_at`.execute(
    trx,
  );
}

const filled = ['council_import_rows', 'council_imported', 'motions', 'motion_parties', 'motion_updates'];

/** After the first part of a long list, that the next ones find what the first brought by the quickest way. */
export function renewFilled(deps: { db: Database }): Promise<void> {
  return renewStatistics(deps, filled);
}
