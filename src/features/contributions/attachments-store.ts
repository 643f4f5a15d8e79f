// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import {
  type Scan,
  type StoredFile,
  claimDrafts,
  dropFiles,
  insertFiles,
  insertLoose,
} from '../uploads/index.ts';

/** A box that makes what lies under it unrecognisable, as parts (0-1) of a picture's width and height. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What everyone sees of a picture. */
export type PublishedPicture = {
  readonly publicId: Id;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
};

/** What was sent along (bijlage). */
export type Attachment = {
  readonly id: Id;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly createdAt: Temporal.Instant;
  /** With which message of the talk it came; none when it came with the contribution itself, or by mail. */
  readonly messageId: Id | null;
  /** Whether who has the personal link may see it. */
  readonly isForResident: boolean;
  readonly scan: Scan;
  /** Of a picture; anything else is only to save. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly published: PublishedPicture | null;
};

/** Where its bytes are. */
export type StoredAttachment = Attachment & {
  readonly storageKey: string;
  readonly thumbKey: string | null;
};

export type NewAttachment = StoredFile & { readonly name: string };
type With = {
  readonly messageId?: Id | null;
  readonly isForResident: boolean;
  readonly at: Temporal.Instant;
};

/** Puts files, whose bytes are stored already, with a contribution. */
export async function insertAttachments(
  trx: Trx,
  contributionId: Id,
  { files, ...more }: With & { readonly files: readonly NewAttachment[] },
): Promise<void> {
  await insertFiles(trx, files, more.at);
  await link(trx, contributionId, { files, ...more });
}

/** The form with this hidden key is taken: what waited with it belongs to what it became. Gives how many. */
export async function attachDrafts(
  trx: Trx,
  contributionId: Id,
  { formKey, ...more }: With & { readonly formKey: Id },
): Promise<number> {
  const files = await claimDrafts(trx, formKey);
  await link(trx, contributionId, { files, ...more });
  return files.length;
}

async function link(
  trx: Trx,
  contributionId: Id,
  {
    files,
    messageId = null,
    isForResident,
    at,
  }: With & { readonly files: readonly { readonly id: Id; readonly name: string }[] },
): Promise<void> {
  if (files.length === 0) return;
  const list = JSON.stringify(files.map(({ id, name }) => ({ id, name })));
  await sql`insert into contribution_files (municipality_id, contribution_id, file_id, name, created_at, message_id, is_for_resident)
    select app_municipality(), ${contributionId}::uuid, id, name, ${at.toString()}::timestamptz, ${messageId}::uuid, ${isForResident}
    from jsonb_to_recordset(${list}::jsonb) as one(id uuid, name text)`.execute(trx);
}

const columns = sql`f.id, cf.name, f.content_type as "contentType", f.bytes, cf.created_at as "createdAt", cf.message_id as "messageId",
  cf.is_for_resident as "isForResident", f.scan, f.storage_key as "storageKey", f.thumb_key as "thumbKey",
  case when f.width is not null then json_build_object('width', f.width, 'height', f.height) end as size,
  case when p.public_id is not null then json_build_object('publicId', p.public_id, 'alt', p.alt, 'width', p.width,
    'height', p.height, 'boxes', p.boxes) end as published`;
const tables = sql`contribution_files cf
  join files f on f.municipality_id = cf.municipality_id and f.id = cf.file_id
  left join published_pictures p on p.municipality_id = cf.municipality_id and p.file_id = cf.file_id`;

/** What came along with a contribution and all that was said since, in the order in which it came. */
export async function readAttachments(trx: Trx, contributionId: Id): Promise<Attachment[]> {
  const { rows } = await sql<Attachment>`select ${columns} from ${tables}
    where cf.municipality_id = app_municipality() and cf.contribution_id = ${contributionId} order by f.id`.execute(
    trx,
  );
  return rows;
}

/** One file of this contribution. */
export async function findAttachment(
  trx: Trx,
  contributionId: Id,
  fileId: Id,
): Promise<StoredAttachment | undefined> {
  const { rows } = await sql<StoredAttachment>`select ${columns} from ${tables}
    where cf.municipality_id = app_municipality() and cf.contribution_id = ${contributionId} and cf.file_id = ${fileId}`.execute(
    trx,
  );
  return rows[0];
}

/** Files that came with these messages, for whom they were written to. */
export async function readFilesOfMessages(trx: Trx, messageIds: readonly Id[]): Promise<StoredAttachment[]> {
  if (messageIds.length === 0) return [];
  const { rows } = await sql<StoredAttachment>`select ${columns} from ${tables}
    where cf.municipality_id = app_municipality() and cf.message_id = any (${sql.val([...messageIds])}::uuid[])
      and cf.is_for_resident order by f.id`.execute(trx);
  return rows;
}

/**
 * Takes all files of a contribution away for good: what it was sent with, what was answered with, and what was public of it.
 * The bytes go within minutes after the transaction (the round that tidies up).
 */
export async function deleteFilesOf(
  trx: Trx,
  contributionIds: readonly Id[],
  now: Temporal.Instant,
): Promise<void> {
  const ofThese = sql`municipality_id = app_municipality() and contribution_id = any (${sql.val([...contributionIds])}::uuid[])`;
  const { rows: shown } = await sql<{ keys: string[] }>`
    delete from published_pictures where ${ofThese} returning array[storage_key, thumb_key] as keys`.execute(
    trx,
  );
  const keys = shown.flatMap((one) => one.keys);
  await insertLoose(trx, keys, now);
  const { rows: files } = await sql<{ id: Id }>`
    delete from contribution_files where ${ofThese} returning file_id as id`.execute(trx);
  const { rows: elsewhere } = await sql<{ id: Id }>`
    select file_id as id from contribution_files
    where municipality_id = app_municipality() and file_id = any (${sql.val(files.map(({ id }) => id))}::uuid[])`.execute(
    trx,
  );
  const kept = new Set(elsewhere.map(({ id }) => id));
  const gone = files.map(({ id }) => id).filter((id) => !kept.has(id));
  await dropFiles(trx, [...new Set(gone)], now);
}
