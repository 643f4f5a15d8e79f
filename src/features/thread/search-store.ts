// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../../platform/db/opener.ts';
import type { RecordKind, RecordRef } from './domain.ts';
import { type Reader, type ThreadRecord, readRecords } from './reading-store.ts';
import { looksLikeNumber, questionOf, writingsOf } from './search-domain.ts';

export { looksLikeNumber };

const byOwnNumber = [
  ['contribution', 'contributions'],
  ['initiative', 'initiatives'],
  ['project', 'projects'],
  ['programme', 'programmes'],
  ['visit', 'visits'],
  ['evaluation', 'evaluations'],
  ['charter', 'charter_versions'],
  ['grant', 'grant_requests'],
  ['session', 'council_sessions'],
] as const;
const byTownHallsNumber = [
  ['motion', 'motions'],
  ['dossier', 'dossiers'],
  ['document', 'documents'],
] as const;

/** What has this number, however it was typed, as far as this reader may see it. */
export async function findByNumber(trx: Trx, reader: Reader, text: string): Promise<ThreadRecord[]> {
  const written = writingsOf(text);
  const branch = (
    kind: string,
    table: string,
    column: string,
    values: readonly string[],
  ): RawBuilder<unknown> =>
    sql`select ${sql.lit(kind)} as kind, id from ${sql.table(table)}
      where municipality_id = app_municipality() and ${sql.ref(column)} = any (${sql.val([...values])}::text[])`;
  const { rows } = await sql<RecordRef>`${sql.join(
    [
      ...byOwnNumber.map(([kind, table]) => branch(kind, table, 'number', written.map(upper))),
      ...byTownHallsNumber.map(([kind, table]) => branch(kind, table, 'number_key', written)),
    ],
    sql` union all `,
  )}`.execute(trx);
  return readRecords(trx, reader, rows);
}

function upper(text: string): string {
  return text.toUpperCase();
}

/**
 * The newest with these words in their title, and before them what has this number, as far as this reader may see it. Contributions
 * are found by their own search.
 */
export async function searchRecords(
  trx: Trx,
  reader: Reader,
  {
    text,
    limit,
    kind,
  }: { readonly text: string; readonly limit: number; readonly kind?: RecordKind | undefined },
): Promise<ThreadRecord[]> {
  const question = questionOf(text);
  if (question === undefined) return [];
  const [numbered, titled] = await Promise.all([
    looksLikeNumber(text) ? findByNumber(trx, reader, text) : [],
    sql<RecordRef>`select kind, id from search_records(
      to_tsquery('dutch'::regconfig, ${question}), ${reader.kind === 'public'}, ${limit})`.execute(trx),
  ]);
  const isAsked = (one: RecordRef) => kind === undefined || one.kind === kind;
  const found = await readRecords(trx, reader, titled.rows.filter(isAsked));
  const first = new Set(numbered.map(({ id }) => id));
  return [...numbered.filter(isAsked), ...found.filter(({ id }) => !first.has(id))].slice(0, limit);
}
