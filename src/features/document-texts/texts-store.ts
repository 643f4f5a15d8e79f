// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Part } from './domain.ts';

/** So many parts in one statement: what a long document takes is many short waits, and none that is cut off. */
const partsAtOnce = 200;

/** Puts the text of a version in the place of what was there; what a later version said stays. */
export async function replaceText(
  trx: Trx,
  { documentId, version }: { readonly documentId: Id; readonly version: number },
  parts: readonly Part[],
): Promise<void> {
  const { rows } = await sql`
    update document_texts set version = ${version}
    where municipality_id = app_municipality() and document_id = ${documentId} and chunk = 0 and coalesce(version, 0) <= ${version}
    returning chunk`.execute(trx);
  if (rows.length === 0) return;
  await deleteParts(trx, documentId);
  for (let start = 0; start < parts.length; start += partsAtOnce)
    await insertParts(trx, documentId, parts.slice(start, start + partsAtOnce));
  for (let chunk = 0; chunk <= (parts.at(-1)?.chunk ?? 0); chunk += 1)
    await gatherChunk(trx, { documentId, version, chunk });
}

/** Takes the text of a version away; by its title a document is still found. False when what is kept is of another version. */
export async function clearText(
  trx: Trx,
  { documentId, version }: { readonly documentId: Id; readonly version: number },
): Promise<boolean> {
  const { rows } = await sql`
    update document_texts set version = null, search = title_search
    where municipality_id = app_municipality() and document_id = ${documentId} and chunk = 0 and version = ${version}
    returning chunk`.execute(trx);
  if (rows.length === 0) return false;
  await deleteParts(trx, documentId);
  return true;
}

async function deleteParts(trx: Trx, documentId: Id): Promise<void> {
  await sql`delete from document_pages
    where municipality_id = app_municipality() and document_id = ${documentId}`.execute(trx);
  await sql`delete from document_texts
    where municipality_id = app_municipality() and document_id = ${documentId} and chunk > 0`.execute(trx);
}

async function insertParts(trx: Trx, documentId: Id, parts: readonly Part[]): Promise<void> {
  await sql`insert into document_pages (municipality_id, document_id, place, page, chunk, body, search)
    select app_municipality(), ${documentId}, place, page, chunk, body, strip(to_tsvector('dutch', body))
    from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) as one(place integer, page integer, chunk integer, body text)`.execute(
    trx,
  );
}

/** The words of the pages of one chunk; in the first one behind those of the title. */
async function gatherChunk(
  trx: Trx,
  {
    documentId,
    version,
    chunk,
  }: { readonly documentId: Id; readonly version: number; readonly chunk: number },
): Promise<void> {
  await sql`insert into document_texts as t (municipality_id, document_id, chunk, version, search)
    select app_municipality(), ${documentId}, ${chunk}, ${version}, to_tsvector('dutch', coalesce(string_agg(body, ' ' order by place), ''))
    from document_pages
    where municipality_id = app_municipality() and document_id = ${documentId} and chunk = ${chunk}
    on conflict (municipality_id, document_id, chunk) do update set search = t.title_search || excluded.search`.execute(
    trx,
  );
}
