// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';

/** What was sent along (bijlage). */
export type Attachment = {
  readonly id: Id;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly createdAt: Temporal.Instant;
};
export type NewAttachment = Omit<Attachment, 'createdAt'> & { readonly storageKey: string };

/** Puts files, whose bytes are stored already, with a contribution. */
export async function insertAttachments(
  trx: Trx,
  contributionId: Id,
  { files, at }: { readonly files: readonly NewAttachment[]; readonly at: Temporal.Instant },
): Promise<void> {
  if (files.length === 0) return;
  const list = JSON.stringify(files);
  await sql`with given as (
      select * from jsonb_to_recordset(${list}::jsonb)
        as one(id uuid, name text, "contentType" text, bytes integer, "storageKey" text)),
    stored as (
      insert into files (municipality_id, id, content_type, bytes, storage_key, is_public, created_at)
      select app_municipality(), id, "contentType", bytes, "storageKey", false, ${at.toString()}::timestamptz from given)
    insert into contribution_files (municipality_id, contribution_id, file_id, name, created_at)
    select app_municipality(), ${contributionId}::uuid, id, name, ${at.toString()}::timestamptz from given`.execute(
    trx,
  );
}

/** What came along with a contribution and all replies to it, in the order in which it came. */
export async function readAttachments(trx: Trx, contributionId: Id): Promise<Attachment[]> {
  const { rows } = await sql<Attachment>`
    select f.id, cf.name, f.content_type as "contentType", f.bytes, cf.created_at as "createdAt"
    from contribution_files cf join files f on f.municipality_id = cf.municipality_id and f.id = cf.file_id
    where cf.municipality_id = app_municipality() and cf.contribution_id = ${contributionId}
    order by f.id`.execute(trx);
  return rows;
}

/** Where the bytes of one file of this contribution are. */
export async function findAttachment(
  trx: Trx,
  contributionId: Id,
  fileId: Id,
): Promise<{ readonly name: string; readonly storageKey: string } | undefined> {
  const { rows } = await sql<{ name: string; storageKey: string }>`
    select cf.name, f.storage_key as "storageKey"
    from contribution_files cf join files f on f.municipality_id = cf.municipality_id and f.id = cf.file_id
    where cf.municipality_id = app_municipality() and cf.contribution_id = ${contributionId} and cf.file_id = ${fileId}`.execute(
    trx,
  );
  return rows[0];
}
