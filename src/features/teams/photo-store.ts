// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';

export type PhotoFile = {
  readonly id: Id;
  readonly contentType: string;
  readonly bytes: number;
  readonly storageKey: string;
};

export async function insertPhotoFile(trx: Trx, file: PhotoFile, at: Temporal.Instant): Promise<void> {
  await sql`insert into files (municipality_id, id, content_type, bytes, storage_key, is_public, created_at)
    values (app_municipality(), ${file.id}, ${file.contentType}, ${file.bytes}, ${file.storageKey}, true, ${at.toString()})`.execute(
    trx,
  );
}

/** A file that anyone may see. */
export async function findPublicFile(trx: Trx, id: Id): Promise<PhotoFile | undefined> {
  const { rows } = await sql<PhotoFile>`
    select id, content_type as "contentType", bytes, storage_key as "storageKey"
    from files where municipality_id = app_municipality() and id = ${id} and is_public`.execute(trx);
  return rows[0];
}

/** Takes the row away and tells where its bytes are; those go after the commit. */
export async function deleteFile(trx: Trx, id: Id): Promise<string | undefined> {
  const { rows } = await sql<{ storageKey: string }>`
    delete from files where municipality_id = app_municipality() and id = ${id} returning storage_key as "storageKey"`.execute(
    trx,
  );
  return rows[0]?.storageKey;
}
