// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { dayOf, timeZone } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';

/** What of a confidential document was read: its page, words of its text among what was found, its first page, or its file. */
export type PartRead = 'page' | 'words' | 'first_page' | 'file';

export type DocumentRead = {
  readonly documentId: Id;
  readonly part: PartRead;
  /** Of a file; 0 where none was read. */
  readonly version: number;
};

export type Looker = { readonly personId: Id; readonly at: Temporal.Instant };

/**
 * Writes down who reads what is confidential, in the transaction that shows it: of each part the first time on a day, so that a file
 * that is fetched piece by piece counts once.
 */
export async function recordDocumentReads(
  trx: Trx,
  { personId, at }: Looker,
  reads: readonly DocumentRead[],
): Promise<void> {
  if (reads.length === 0) return;
  await sql`
    insert into document_reads (municipality_id, document_id, version, part, person_id, read_on, at)
    select app_municipality(), "documentId", version, part, ${personId}::uuid, ${dayOf(at).toString()}::date, ${at.toString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(reads)}::jsonb) as one("documentId" uuid, version integer, part text)
    on conflict do nothing`.execute(trx);
}

export type KeptRead = Omit<DocumentRead, 'documentId'> & Looker;

/** Who read of a document, the latest first. */
export async function readDocumentReads(trx: Trx, documentId: Id, limit: number): Promise<KeptRead[]> {
  const { rows } = await sql<KeptRead>`
    select person_id as "personId", part, version, at from document_reads
    where municipality_id = app_municipality() and document_id = ${documentId}
    order by read_on desc, at desc, person_id, part, version limit ${limit}`.execute(trx);
  return rows;
}

/** What is so many months old goes, a whole day at a time. */
export async function forgetDocumentReads(trx: Trx, now: Temporal.Instant, months: number): Promise<void> {
  const before = now.toZonedDateTimeISO(timeZone).toPlainDate().subtract({ months });
  await sql`select forget_document_reads(${before.toString()}::date)`.execute(trx);
}
