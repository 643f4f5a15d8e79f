// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Version } from './domain.ts';

/** All files that a document is and was, the newest first. */
export async function readVersions(trx: Trx, documentId: Id): Promise<Version[]> {
  const { rows } = await sql<Version>`
    select v.version, v.name, v.mime, v.bytes, v.sha256, v.pages, v.preview_key is not null as "hasPreview", v.state, v.failure, v.note,
      f.scan, v.made_at as "madeAt", v.made_by as "madeBy"
    from document_versions v join files f on f.municipality_id = v.municipality_id and f.id = v.file_id
    where v.municipality_id = app_municipality() and v.document_id = ${documentId} order by v.version desc`.execute(
    trx,
  );
  return rows;
}

export type Kept = {
  readonly name: string;
  readonly mime: string;
  readonly storageKey: string;
  readonly previewKey: string | null;
};

/** Where the bytes of a version are; nothing while the scanner did not see them, or found something in them. */
export async function findKept(trx: Trx, documentId: Id, version: number): Promise<Kept | undefined> {
  const { rows } = await sql<Kept>`
    select v.name, v.mime, f.storage_key as "storageKey", v.preview_key as "previewKey"
    from document_versions v join files f on f.municipality_id = v.municipality_id and f.id = v.file_id
    where v.municipality_id = app_municipality() and v.document_id = ${documentId} and v.version = ${version}
      and f.scan in ('none', 'clean')`.execute(trx);
  return rows[0];
}

export type NewVersion = Pick<
  Version,
  'name' | 'mime' | 'bytes' | 'sha256' | 'pages' | 'note' | 'madeAt' | 'madeBy'
> & {
  readonly documentId: Id;
  readonly fileId: Id;
  readonly previewKey: string | null;
  readonly submissionKey: Id;
};

/** Its version; nothing when its form was taken before. The caller holds the document, so that versions follow each other. */
export async function insertVersion(trx: Trx, one: NewVersion): Promise<number | undefined> {
  const { rows } = await sql<{ version: number }>`
    insert into document_versions (municipality_id, document_id, version, file_id, name, mime, bytes, sha256, pages, preview_key, state,
      note, submission_key, made_at, made_by)
    select app_municipality(), ${one.documentId}::uuid,
      1 + coalesce((select max(version) from document_versions
        where municipality_id = app_municipality() and document_id = ${one.documentId}::uuid), 0),
      ${one.fileId}::uuid, ${one.name}, ${one.mime}, ${one.bytes}::bigint, ${one.sha256}, ${one.pages}::integer, ${one.previewKey},
      'ready', ${one.note}, ${one.submissionKey}::uuid, ${one.madeAt.toString()}::timestamptz, ${one.madeBy}::uuid
    on conflict do nothing returning version`.execute(trx);
  return rows[0]?.version;
}

/** The file that waits with a form: the last one that came, when there are more. */
export type DraftFile = {
  readonly fileId: Id;
  readonly name: string;
  readonly mime: string;
  readonly bytes: number;
  readonly storageKey: string;
};

export async function readDraftFile(trx: Trx, formKey: Id): Promise<DraftFile | undefined> {
  const { rows } = await sql<DraftFile>`
    select f.id as "fileId", d.name, f.content_type as mime, f.bytes, f.storage_key as "storageKey"
    from draft_files d join files f on f.municipality_id = d.municipality_id and f.id = d.file_id
    where d.municipality_id = app_municipality() and d.form_key = ${formKey}::uuid order by f.id desc limit 1`.execute(
    trx,
  );
  return rows[0];
}

/** Whether a form brought a version before. */
export async function isTaken(trx: Trx, submissionKey: Id): Promise<boolean> {
  const { rows } = await sql`select from document_versions
    where municipality_id = app_municipality() and submission_key = ${submissionKey}`.execute(trx);
  return rows.length > 0;
}
