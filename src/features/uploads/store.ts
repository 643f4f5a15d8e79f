// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import { byKey } from '../../platform/db/kept-plans.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Draft } from './domain.ts';

export type Scan = 'none' | 'clean' | 'waiting' | 'infected';

/** A file whose bytes are stored. */
export type StoredFile = {
  readonly id: Id;
  readonly contentType: string;
  readonly bytes: number;
  readonly storageKey: string;
  readonly scan: Scan;
  /** Of a picture. */
  readonly thumbKey: string | null;
  readonly width: number | null;
  readonly height: number | null;
};

/** Writes down that bytes are about to be stored at these keys, or have to go: what nothing points at by then is removed. */
export async function insertLoose(
  trx: Trx,
  keys: readonly string[],
  removeAfter: Temporal.Instant,
): Promise<void> {
  if (keys.length === 0) return;
  await sql`insert into loose_bytes (municipality_id, storage_key, remove_after)
    select app_municipality(), unnest(${sql.val([...keys])}::text[]), ${removeAfter.toString()}::timestamptz
    on conflict (municipality_id, storage_key) do update set remove_after = excluded.remove_after`.execute(
    trx,
  );
}

export async function deleteLoose(trx: Trx, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await sql`delete from loose_bytes where municipality_id = app_municipality()
    and storage_key = any (${sql.val([...keys])}::text[])`.execute(trx);
}

/** Whether these bytes still wait for something to point at them, and will for a while. */
export async function isLoose(trx: Trx, key: string, now: Temporal.Instant): Promise<boolean> {
  const soon = now.add({ minutes: 10 });
  const { rows } = await sql`select from loose_bytes where municipality_id = app_municipality()
    and storage_key = ${key} and remove_after > ${soon.toString()}::timestamptz`.execute(trx);
  return rows.length > 0;
}

export async function readLoose(trx: Trx, now: Temporal.Instant, limit: number): Promise<string[]> {
  const { rows } = await sql<{ storageKey: string }>`
    select storage_key as "storageKey" from loose_bytes
    where municipality_id = app_municipality() and remove_after <= ${now.toString()}::timestamptz
    order by remove_after limit ${limit}`.execute(trx);
  return rows.map(({ storageKey }) => storageKey);
}

/** Files whose bytes are there: their keys are loose no longer. */
export async function insertFiles(
  trx: Trx,
  files: readonly StoredFile[],
  at: Temporal.Instant,
): Promise<void> {
  if (files.length === 0) return;
  await sql`insert into files (municipality_id, id, content_type, bytes, storage_key, is_public, created_at, scan, thumb_key, width, height)
    select app_municipality(), id, "contentType", bytes, "storageKey", false, ${at.toString()}::timestamptz, scan, "thumbKey", width, height
    from jsonb_to_recordset(${JSON.stringify(files)}::jsonb)
      as one(id uuid, "contentType" text, bytes integer, "storageKey" text, scan text, "thumbKey" text, width integer, height integer)`.execute(
    trx,
  );
  await deleteLoose(trx, files.flatMap(keysOf));
}

export function keysOf(file: Pick<StoredFile, 'storageKey' | 'thumbKey'>): string[] {
  return file.thumbKey === null ? [file.storageKey] : [file.storageKey, file.thumbKey];
}

export type NewDraft = { readonly fileId: Id; readonly digest: string; readonly name: string };

/** Puts files with a form; gives the ids of those that were new to it. */
export async function insertDrafts(
  trx: Trx,
  formKey: Id,
  { drafts, at }: { readonly drafts: readonly NewDraft[]; readonly at: Temporal.Instant },
): Promise<ReadonlySet<Id>> {
  const { rows } = await sql<{ fileId: Id }>`
    insert into draft_files (municipality_id, form_key, digest, file_id, name, created_at)
    select app_municipality(), ${formKey}::uuid, digest, "fileId", name, ${at.toString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(drafts)}::jsonb) as one("fileId" uuid, digest text, name text)
    on conflict (municipality_id, form_key, digest) do nothing returning file_id as "fileId"`.execute(trx);
  return new Set(rows.map(({ fileId }) => fileId));
}

export async function readDrafts(trx: Trx, formKey: Id): Promise<readonly Draft[]> {
  const { rows } = await sql<Draft>`
    select f.id, d.name, f.bytes from draft_files d
      join files f on f.municipality_id = d.municipality_id and f.id = d.file_id
    where d.municipality_id = app_municipality() and d.form_key = ${formKey}::uuid order by f.id`.execute(
    trx,
  );
  return rows;
}

/** The form is taken: its files are of what it became. */
export async function claimDrafts(
  trx: Trx,
  formKey: Id,
): Promise<readonly { readonly id: Id; readonly name: string }[]> {
  const { rows } = await sql<{ id: Id; name: string }>`${byKey}
    delete from draft_files where municipality_id = app_municipality() and form_key = ${formKey}::uuid
    returning file_id as id, name`.execute(trx);
  return rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Takes some files of a form away, with what they are kept in. */
export async function dropDrafts(
  trx: Trx,
  formKey: Id,
  { fileIds, now }: { readonly fileIds: readonly Id[]; readonly now: Temporal.Instant },
): Promise<void> {
  const { rows } = await sql<{ id: Id }>`${byKey}
    delete from draft_files where municipality_id = app_municipality() and form_key = ${formKey}::uuid
      and file_id = any (${sql.val([...fileIds])}::uuid[]) returning file_id as id`.execute(trx);
  await dropFiles(
    trx,
    rows.map(({ id }) => id),
    now,
  );
}

/** Forms that were never sent. */
export async function dropDraftsBefore(
  trx: Trx,
  before: Temporal.Instant,
  now: Temporal.Instant,
): Promise<void> {
  const { rows } = await sql<{ id: Id }>`
    delete from draft_files where municipality_id = app_municipality() and created_at < ${before.toString()}::timestamptz
    returning file_id as id`.execute(trx);
  await dropFiles(
    trx,
    rows.map(({ id }) => id),
    now,
  );
}

/** Takes files away that nothing points at any more; the round removes their bytes. */
export async function dropFiles(trx: Trx, fileIds: readonly Id[], now: Temporal.Instant): Promise<void> {
  if (fileIds.length === 0) return;
  const { rows } = await sql<Pick<StoredFile, 'storageKey' | 'thumbKey'>>`
    delete from files where municipality_id = app_municipality() and id = any (${sql.val([...fileIds])}::uuid[])
    returning storage_key as "storageKey", thumb_key as "thumbKey"`.execute(trx);
  await insertLoose(trx, rows.flatMap(keysOf), now);
}

/** Files that the scanner has not seen yet. */
export async function readWaiting(
  trx: Trx,
  limit: number,
): Promise<readonly { id: Id; storageKey: string }[]> {
  const { rows } = await sql<{ id: Id; storageKey: string }>`
    select id, storage_key as "storageKey" from files
    where municipality_id = app_municipality() and scan = 'waiting' order by id limit ${limit}`.execute(trx);
  return rows;
}

/** What the scanner said; undefined when that was known already, else where its bytes are. */
export async function updateScan(trx: Trx, id: Id, scan: Scan): Promise<readonly string[] | undefined> {
  const { rows } = await sql<Pick<StoredFile, 'storageKey' | 'thumbKey'>>`
    update files set scan = ${scan} where municipality_id = app_municipality() and id = ${id} and scan = 'waiting'
    returning storage_key as "storageKey", thumb_key as "thumbKey"`.execute(trx);
  return rows[0] && keysOf(rows[0]);
}
