// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { dayOf } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Look, Read } from './domain.ts';

/**
 * Writes down that somebody looked at personal data, in the transaction that shows it. Of staff one look a day at each part
 * of a subject is kept, of a partner each look. It is no change, so the journal says nothing of it.
 */
export async function recordRead(trx: Trx, look: Look): Promise<void> {
  const { at, topic, subjectId, part, reader, ground } = look;
  await sql`insert into reads (municipality_id, id, at, read_on, topic, subject_id, part, reader_kind, reader_id, ground)
    values (app_municipality(), ${newId(at.epochMilliseconds)}, ${at.toString()}, ${dayOf(at).toString()}, ${topic}, ${subjectId},
      ${part}, ${reader.kind}, ${reader.id}, ${ground})
    on conflict do nothing`.execute(trx);
}

export type ReadsPage = { readonly limit: number; readonly before?: Id };

const columns = sql`id, at, topic, subject_id as "subjectId", part, reader_kind as "readerKind", reader_id as "readerId", ground`;

/** Who looked at these subjects, the newest first. */
export async function readReads(
  trx: Trx,
  subjectIds: readonly Id[],
  { limit, before }: ReadsPage,
): Promise<Read[]> {
  const { rows } = await sql<Read>`
    select ${columns} from reads
    where municipality_id = app_municipality() and subject_id = any (${sql.val([...subjectIds])}::uuid[])
      ${before ? sql`and id < ${before}::uuid` : sql``}
    order by id desc limit ${limit}`.execute(trx);
  return rows;
}

/** What one person, or a partner by one question, looked at, the newest first. */
export async function readReadsOf(trx: Trx, readerId: Id, { limit, before }: ReadsPage): Promise<Read[]> {
  const { rows } = await sql<Read>`
    select ${columns} from reads
    where municipality_id = app_municipality() and reader_id = ${readerId}
      ${before ? sql`and id < ${before}::uuid` : sql``}
    order by id desc limit ${limit}`.execute(trx);
  return rows;
}
