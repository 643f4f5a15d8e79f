// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { claimDrafts, dropFiles } from '../uploads/index.ts';
import type { Picture } from './domain.ts';

/** Where its bytes are. */
export type StoredPicture = Picture & { readonly storageKey: string; readonly thumbKey: string };

const columns =
  sql.raw(`p.file_id as "fileId", p.alt, p.may_be_public as "mayBePublic", p.published_at as "publishedAt",
  p.contact_id as "contactId", p.created_at as "createdAt", f.width, f.height, f.storage_key as "storageKey", f.thumb_key as "thumbKey"`);
// What the scanner did not see yet, or found something in, is shown to nobody.
const tables = sql.raw(`initiative_pictures p
  join files f on f.municipality_id = p.municipality_id and f.id = p.file_id and f.scan in ('none', 'clean')`);

/** Pictures of initiatives, in the order in which they came. */
export async function readPictures(trx: Trx, initiativeId: Id): Promise<StoredPicture[]> {
  const { rows } = await sql<StoredPicture>`
    select ${columns} from ${tables}
    where p.municipality_id = app_municipality() and p.initiative_id = ${initiativeId} order by p.file_id`.execute(
    trx,
  );
  return rows;
}

export async function findPicture(
  trx: Trx,
  initiativeId: Id,
  fileId: Id,
): Promise<StoredPicture | undefined> {
  const { rows } = await sql<StoredPicture>`
    select ${columns} from ${tables}
    where p.municipality_id = app_municipality() and p.initiative_id = ${initiativeId} and p.file_id = ${fileId}`.execute(
    trx,
  );
  return rows[0];
}

export type FromForm = {
  readonly formKey: Id;
  readonly alt: string;
  readonly mayBePublic: boolean;
  readonly contactId: Id | null;
  readonly personId: Id | null;
  readonly at: Temporal.Instant;
};

/**
 * The pictures that wait with a form belong to the initiative; what is no picture goes. Gives how many there were. The form sent
 * once more adds nothing.
 */
export async function takePictures(trx: Trx, initiativeId: Id, from: FromForm): Promise<number> {
  const files = (await claimDrafts(trx, from.formKey)).map(({ id }) => id);
  const at = from.at.toString();
  const { rows } = await sql<{ id: Id }>`
    insert into initiative_pictures (municipality_id, file_id, initiative_id, alt, contact_id, person_id, may_be_public, form_key, created_at)
    select app_municipality(), f.id, ${initiativeId}::uuid, ${from.alt}, ${from.contactId}::uuid, ${from.personId}::uuid, ${from.mayBePublic},
      ${from.formKey}::uuid, ${at}::timestamptz
    from files f
    where f.municipality_id = app_municipality() and f.id = any (${sql.val(files)}::uuid[]) and f.thumb_key is not null
      and not exists (select from initiative_pictures p
        where p.municipality_id = app_municipality() and p.initiative_id = ${initiativeId}::uuid and p.form_key = ${from.formKey}::uuid)
    returning file_id as id`.execute(trx);
  const taken = new Set(rows.map(({ id }) => id));
  const others = files.filter((id) => !taken.has(id));
  await dropFiles(trx, others, from.at);
  return taken.size;
}

/** What is to be seen on it, and since when everyone may; null takes it off the site. */
export async function updatePicture(
  trx: Trx,
  fileId: Id,
  changes: {
    readonly alt: string;
    readonly mayBePublic: boolean;
    readonly publishedAt: Temporal.Instant | null;
  },
): Promise<void> {
  await sql`update initiative_pictures set alt = ${changes.alt}, may_be_public = ${changes.mayBePublic},
      published_at = ${changes.publishedAt?.toString() ?? null}
    where municipality_id = app_municipality() and file_id = ${fileId}`.execute(trx);
}

/** Takes it away for good. */
export async function deletePicture(trx: Trx, fileId: Id, now: Temporal.Instant): Promise<void> {
  await sql`delete from initiative_pictures where municipality_id = app_municipality() and file_id = ${fileId}`.execute(
    trx,
  );
  await dropFiles(trx, [fileId], now);
}
