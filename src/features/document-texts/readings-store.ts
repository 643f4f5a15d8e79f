// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { type Reading, firstPageKey } from './domain.ts';

export type NewReading = Pick<
  Reading,
  'documentId' | 'version' | 'storageKey' | 'scan' | 'fileKind' | 'pages' | 'sha256'
>;

const columns = sql`document_id as "documentId", version, storage_key as "storageKey", scan, state, refusal, file_kind as "fileKind",
  pages, is_cut as "isCut", preview_key as "previewKey", sha256, attempts`;

/** False when this version was there already: a form that came twice. */
export async function insertReading(trx: Trx, reading: NewReading, at: Temporal.Instant): Promise<boolean> {
  const { rows } = await sql`
    insert into document_readings (municipality_id, document_id, version, storage_key, scan, state, file_kind, pages, sha256, started_at)
    values (app_municipality(), ${reading.documentId}, ${reading.version}, ${reading.storageKey}, ${reading.scan}, 'reading',
      ${reading.fileKind}, ${reading.pages}, ${reading.sha256}, ${at.toString()}::timestamptz)
    on conflict (municipality_id, document_id, version) do nothing returning version`.execute(trx);
  return rows.length > 0;
}

/** One that is still under way, with one more attempt written down; undefined when it has ended. */
export async function claimReading(trx: Trx, documentId: Id, version: number): Promise<Reading | undefined> {
  const { rows } = await sql<Reading>`
    update document_readings set attempts = attempts + 1
    where municipality_id = app_municipality() and document_id = ${documentId} and version = ${version} and state = 'reading'
    returning ${columns}`.execute(trx);
  return rows[0];
}

export type Ended = Pick<
  Reading,
  'documentId' | 'version' | 'scan' | 'state' | 'refusal' | 'pages' | 'isCut' | 'previewKey'
>;

/** False when it had ended meanwhile. */
export async function endReading(trx: Trx, ended: Ended, at: Temporal.Instant): Promise<boolean> {
  const { rows } = await sql`
    update document_readings set scan = ${ended.scan}, state = ${ended.state}, refusal = ${ended.refusal}, pages = ${ended.pages},
      is_cut = ${ended.isCut}, preview_key = ${ended.previewKey}, ended_at = ${at.toString()}::timestamptz
    where municipality_id = app_municipality() and document_id = ${ended.documentId} and version = ${ended.version}
      and state = 'reading'
    returning version`.execute(trx);
  return rows.length > 0;
}

/** Readings that began so long ago that their job must have been lost. */
export async function readOverdue(
  trx: Trx,
  before: Temporal.Instant,
  limit: number,
): Promise<readonly Pick<Reading, 'documentId' | 'version'>[]> {
  const { rows } = await sql<Pick<Reading, 'documentId' | 'version'>>`
    select document_id as "documentId", version from document_readings
    where municipality_id = app_municipality() and state = 'reading' and started_at < ${before.toString()}::timestamptz
    order by started_at limit ${limit}`.execute(trx);
  return rows;
}

/** Holds all readings of a document for the rest of the transaction, always in the same order. */
export async function holdReadings(trx: Trx, documentId: Id): Promise<void> {
  await sql`select version from document_readings
    where municipality_id = app_municipality() and document_id = ${documentId} order by version for update`.execute(
    trx,
  );
}

/** Takes away what is known of the file of a version. Gives where its bytes are, or may come to be by a reading that is under way. */
export async function deleteReading(trx: Trx, documentId: Id, version: number): Promise<readonly string[]> {
  const { rows } = await sql<Pick<Reading, 'storageKey'>>`
    delete from document_readings
    where municipality_id = app_municipality() and document_id = ${documentId} and version = ${version}
    returning storage_key as "storageKey"`.execute(trx);
  return rows.flatMap(({ storageKey }) => [storageKey, firstPageKey(storageKey)]);
}

/** Whether anything is known of the file of a version. */
export async function isKnown(trx: Trx, documentId: Id, version: number): Promise<boolean> {
  const { rows } = await sql`select from document_readings
    where municipality_id = app_municipality() and document_id = ${documentId} and version = ${version}`.execute(
    trx,
  );
  return rows.length > 0;
}

/** The highest version that may be given out is to be read again, unless it cannot be. Gives which; its first page stays meanwhile. */
export async function restartReading(
  trx: Trx,
  documentId: Id,
  at: Temporal.Instant,
): Promise<number | undefined> {
  const { rows } = await sql<Pick<Reading, 'version'>>`
    update document_readings set state = 'reading', ended_at = null, attempts = 0, started_at = ${at.toString()}::timestamptz
    where municipality_id = app_municipality() and document_id = ${documentId} and state <> 'refused'
      and version = (select max(version) from document_readings
        where municipality_id = app_municipality() and document_id = ${documentId} and scan in ('none', 'clean'))
    returning version`.execute(trx);
  return rows[0]?.version;
}
