// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Version } from './domain.ts';

const tables = sql.raw(`document_versions v join document_readings r
  on r.municipality_id = v.municipality_id and r.document_id = v.document_id and r.version = v.version`);

/** All files that a document is and was, the newest first. */
export async function readVersions(trx: Trx, documentId: Id): Promise<Version[]> {
  const { rows } = await sql<Version>`
    select v.version, v.name, v.mime, v.bytes, r.sha256, r.pages, v.note, r.scan, v.made_at as "madeAt", v.made_by as "madeBy"
    from ${tables}
    where v.municipality_id = app_municipality() and v.document_id = ${documentId} order by v.version desc`.execute(
    trx,
  );
  return rows;
}

export type Kept = {
  readonly name: string;
  readonly bytes: number;
  readonly storageKey: string;
  readonly previewKey: string | null;
  readonly sha256: string;
  readonly madeAt: Temporal.Instant;
};

/** Where the bytes of a version are; nothing while the scanner did not see them, or found something in them. */
export async function findKept(trx: Trx, documentId: Id, version: number): Promise<Kept | undefined> {
  const { rows } = await sql<Kept>`
    select v.name, v.bytes, r.storage_key as "storageKey", r.preview_key as "previewKey",
      r.sha256, v.made_at as "madeAt" from ${tables}
    where v.municipality_id = app_municipality() and v.document_id = ${documentId} and v.version = ${version}
      and r.scan in ('none', 'clean')`.execute(trx);
  return rows[0];
}

export type NewVersion = Pick<Version, 'name' | 'mime' | 'bytes' | 'note' | 'madeAt' | 'madeBy'> & {
  readonly documentId: Id;
  readonly submissionKey: Id;
};

/** Its version; nothing when its form was taken before. The caller holds the document, so that versions follow each other. */
export async function insertVersion(trx: Trx, one: NewVersion): Promise<number | undefined> {
  const { rows } = await sql<{ version: number }>`
    insert into document_versions (municipality_id, document_id, version, name, mime, bytes, note, submission_key, made_at, made_by)
    select app_municipality(), ${one.documentId}::uuid,
      1 + coalesce((select max(version) from document_versions
        where municipality_id = app_municipality() and document_id = ${one.documentId}::uuid), 0),
      ${one.name}, ${one.mime}, ${one.bytes}::bigint, ${one.note}, ${one.submissionKey}::uuid, ${one.madeAt.toString()}::timestamptz,
      ${one.madeBy}::uuid
    on conflict do nothing returning version`.execute(trx);
  return rows[0]?.version;
}

/** Whether a form brought a version before. */
export async function isTaken(trx: Trx, submissionKey: Id): Promise<boolean> {
  const { rows } = await sql`select from document_versions
    where municipality_id = app_municipality() and submission_key = ${submissionKey}`.execute(trx);
  return rows.length > 0;
}

/** What is in the register of a version. The caller holds the document. */
export async function findLine(
  trx: Trx,
  documentId: Id,
  version: number,
): Promise<{ readonly reason: string | null; readonly by: Id | null } | undefined> {
  const { rows } = await sql<{ reason: string | null; by: Id | null }>`
    select withdrawn_reason as reason, withdrawn_by as by from document_versions
    where municipality_id = app_municipality() and document_id = ${documentId} and version = ${version}`.execute(
    trx,
  );
  return rows[0];
}

export type NewWithdrawal = {
  readonly documentId: Id;
  readonly version: number;
  readonly reason: string;
  readonly by: Id | null;
  readonly at: Temporal.Instant;
};

/** What the file was called and what changed in it goes as well: it may tell what had to go. */
export async function markWithdrawn(trx: Trx, one: NewWithdrawal): Promise<void> {
  await sql`
    update document_versions set name = null, note = null, withdrawn_at = ${one.at.toString()}::timestamptz,
      withdrawn_by = ${one.by}::uuid, withdrawn_reason = ${one.reason}
    where municipality_id = app_municipality() and document_id = ${one.documentId} and version = ${one.version}`.execute(
    trx,
  );
}
