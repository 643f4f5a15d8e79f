// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { type StoredFile, deleteLoose, insertLoose } from '../uploads/index.ts';
import type { Box, PublishedPicture } from './attachments-store.ts';

export type NewPublication = Omit<PublishedPicture, 'boxes'> & {
  readonly fileId: Id;
  readonly contributionId: Id;
  readonly storageKey: string;
  readonly thumbKey: string;
  readonly boxes: readonly Box[];
  readonly by: Id;
  readonly at: Temporal.Instant;
};

/** Shows a picture to everyone, instead of an earlier copy of it. The bytes of both copies are stored already. */
export async function putPublication(trx: Trx, made: NewPublication): Promise<void> {
  await deletePublication(trx, made.fileId, made.at);
  await sql`insert into published_pictures (municipality_id, file_id, contribution_id, public_id, storage_key, thumb_key, width, height,
      alt, boxes, published_at, published_by)
    values (app_municipality(), ${made.fileId}, ${made.contributionId}, ${made.publicId}, ${made.storageKey}, ${made.thumbKey},
      ${made.width}, ${made.height}, ${made.alt}, ${JSON.stringify(made.boxes)}, ${made.at.toString()}, ${made.by})`.execute(
    trx,
  );
  await deleteLoose(trx, [made.storageKey, made.thumbKey]);
}

/** Shows it no longer; false when it was not shown. */
export async function deletePublication(trx: Trx, fileId: Id, now: Temporal.Instant): Promise<boolean> {
  const { rows } = await sql<{ keys: string[] }>`
    delete from published_pictures where municipality_id = app_municipality() and file_id = ${fileId}
    returning array[storage_key, thumb_key] as keys`.execute(trx);
  await insertLoose(
    trx,
    rows.flatMap(({ keys }) => keys),
    now,
  );
  return rows.length > 0;
}

/** The picture from now on is this one: what it was before is gone for us as well. */
export async function replaceOriginal(
  trx: Trx,
  file: StoredFile,
  { before, now }: { readonly before: readonly string[]; readonly now: Temporal.Instant },
): Promise<void> {
  await sql`update files set storage_key = ${file.storageKey}, thumb_key = ${file.thumbKey}, bytes = ${file.bytes}, width = ${file.width},
      height = ${file.height}
    where municipality_id = app_municipality() and id = ${file.id}`.execute(trx);
  await deleteLoose(trx, [file.storageKey, ...(file.thumbKey === null ? [] : [file.thumbKey])]);
  await insertLoose(trx, before, now);
}

/** Where the bytes of a public picture are; nothing when its contribution is public no longer. */
export async function findPublication(
  trx: Trx,
  publicId: Id,
): Promise<{ readonly storageKey: string; readonly thumbKey: string } | undefined> {
  const { rows } = await sql<{ storageKey: string; thumbKey: string }>`
    select p.storage_key as "storageKey", p.thumb_key as "thumbKey"
    from published_pictures p
      join contributions c on c.municipality_id = p.municipality_id and c.id = p.contribution_id
    where p.municipality_id = app_municipality() and p.public_id = ${publicId} and c.published_at is not null`.execute(
    trx,
  );
  return rows[0];
}

/** The public pictures of these contributions, each in the order in which they came; whether those are public is for the caller. */
export async function readPublications(
  trx: Trx,
  contributionIds: readonly Id[],
): Promise<ReadonlyMap<Id, readonly PublishedPicture[]>> {
  if (contributionIds.length === 0) return new Map();
  const { rows } = await sql<PublishedPicture & { contributionId: Id }>`
    select contribution_id as "contributionId", public_id as "publicId", alt, width, height, boxes
    from published_pictures
    where municipality_id = app_municipality() and contribution_id = any (${sql.val([...contributionIds])}::uuid[])
    order by contribution_id, file_id`.execute(trx);
  return Map.groupBy(rows, ({ contributionId }) => contributionId);
}
