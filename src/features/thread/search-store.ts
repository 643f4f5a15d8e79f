// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../../platform/db/opener.ts';
import type { Id } from '../../kernel/ids.ts';
import type { RecordKind, RecordRef } from './domain.ts';
import { type Reader, type ThreadRecord, readRecords } from './reading-store.ts';
import { anyOf, councilNumbersOf, looksLikeNumber, queryOf, writingsOf } from './search-domain.ts';

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
export function findByNumber(trx: Trx, reader: Reader, text: string): Promise<ThreadRecord[]> {
  return findNumbered(trx, reader, writingsOf(text));
}

async function findNumbered(trx: Trx, reader: Reader, written: readonly string[]): Promise<ThreadRecord[]> {
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
      // One letter may be registered twice.
      sql`select 'document' as kind, document_id as id from document_numbers
        where municipality_id = app_municipality() and number_key = any (${sql.val([...written])}::text[])`,
    ],
    sql` union all `,
  )}`.execute(trx);
  return readRecords(trx, reader, rows);
}

function upper(text: string): string {
  return text.toUpperCase();
}

/** Around a word that was sought; both are taken out of the text before it is put between them. */
export const marks = { start: '⟦', stop: '⟧' } as const;

/** A record that was found, and where in it. */
export type FoundRecord = ThreadRecord & {
  /** What stands around the words, each of them between the two `marks`; null where the title says it. */
  readonly excerpt: string | null;
  /** That stands in an update that another corrects. */
  readonly isExcerptWrong: boolean;
};

/** What the council keeps, and all else: each what has this number, and then the newest. */
export type FoundRecords = {
  readonly council: readonly FoundRecord[];
  readonly others: readonly FoundRecord[];
};

const councilKinds: readonly RecordKind[] = ['motion', 'dossier', 'document', 'session'];

/**
 * The newest with these words, anywhere in what the council keeps and in the title of other records, and before them what has this
 * number, as far as this reader may see it: at most so many of each. Contributions are found by their own search.
 */
export async function searchRecords(
  trx: Trx,
  reader: Reader,
  {
    text,
    limit,
    kind,
  }: { readonly text: string; readonly limit: number; readonly kind?: RecordKind | undefined },
): Promise<FoundRecords> {
  const [query, any] = [queryOf(text), anyOf(text)];
  if (query === undefined || any === undefined) return { council: [], others: [] };
  const numbers = [...writingsOf(text), ...councilNumbersOf(text)];
  const [numbered, worded] = await Promise.all([
    looksLikeNumber(text) ? findNumbered(trx, reader, numbers) : [],
    sql<RecordRef>`select kind, id from search_records(
      to_tsquery('dutch'::regconfig, ${query}), ${reader.kind === 'public'}, ${limit})`.execute(trx),
  ]);
  const isAsked = (one: RecordRef) => kind === undefined || one.kind === kind;
  const first = new Set(numbered.map(({ id }) => id));
  const newest = await readRecords(trx, reader, worded.rows.filter(isAsked));
  const found = [...numbered.filter(isAsked), ...newest.filter(({ id }) => !first.has(id))];
  const council = found.filter((one) => councilKinds.includes(one.kind)).slice(0, limit);
  const others = found.filter((one) => !councilKinds.includes(one.kind)).slice(0, limit);
  const excerpts = await readExcerpts(trx, council, { query, any });
  const withExcerpt = (one: ThreadRecord): FoundRecord => {
    const excerpt = excerpts.get(one.id);
    return { ...one, excerpt: excerpt?.excerpt ?? null, isExcerptWrong: excerpt?.isWrong ?? false };
  };
  return { council: council.map(withExcerpt), others: others.map(withExcerpt) };
}

/** What stands around the words in one record, each of them between the two `marks`. */
export type Excerpt = { readonly id: Id; readonly excerpt: string; readonly isWrong: boolean };

/** Where these words stand in records that their reader may see; nothing of a title, or of what was found by its number. */
export async function findExcerpts(
  trx: Trx,
  records: readonly RecordRef[],
  text: string,
): Promise<ReadonlyMap<Id, Excerpt>> {
  const [query, any] = [queryOf(text), anyOf(text)];
  if (query === undefined || any === undefined || looksLikeNumber(text)) return new Map();
  return readExcerpts(trx, records, { query, any });
}

const longestPiece = 6_000;
/** Pieces from this place on come after all others, and are many: the updates of a motion. */
const firstLate = 1_000;

/** These pieces with their words; of what stands in many of them, such as the part of twelve villages, these are found once. */
function worded(which: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select record_id, place, is_wrong, body, words from raw join (
      select body, to_tsvector('dutch'::regconfig, body) as words from (select distinct body from raw where ${which}) as different) as known
    using (body) where ${which}`;
}

/**
 * Of each of these records, which their reader may see, the first piece with all the words, otherwise with one of them. Nothing where
 * all the words are in the title.
 */
async function readExcerpts(
  trx: Trx,
  records: readonly RecordRef[],
  { query, any }: { readonly query: string; readonly any: string },
): Promise<Map<Id, Excerpt>> {
  const kinds = Map.groupBy(records, ({ kind }) => kind);
  const branches = [...kinds].map(
    ([
      kind,
      of,
    ]) => sql`select record_id, place, is_wrong, left(body, ${longestPiece}) as body from record_pieces
      where municipality_id = app_municipality() and kind = ${sql.lit(kind)}
        and record_id = any (${sql.val(of.map(({ id }) => id))}::uuid[])`,
  );
  if (branches.length === 0) return new Map();
  const looks = `StartSel=${marks.start}, StopSel=${marks.stop}, MaxFragments=1, MinWords=14, MaxWords=30`;
  const { rows } = await sql<Excerpt & { place: number }>`
    with asked as materialized (
      select to_tsquery('dutch'::regconfig, ${query}) as query, to_tsquery('dutch'::regconfig, ${any}) as any_word),
    raw as materialized (${sql.join(branches, sql` union all `)}),
    early as materialized (${worded(sql`place < ${firstLate}`)}),
    said as materialized (select distinct record_id from early, asked where words @@ query and not is_wrong),
    late as materialized (${worded(sql`place >= ${firstLate} and record_id not in (select record_id from said)`)}),
    piece as (select * from early union all select * from late),
    best as (
      select distinct on (record_id) record_id, place, is_wrong, body from piece, asked
      where words @@ any_word order by record_id, words @@ query desc, is_wrong, place)
    select record_id as id, place, is_wrong as "isWrong",
      ts_headline('dutch'::regconfig, translate(body, ${marks.start + marks.stop}, '[]'), any_word, ${looks}) as excerpt
    from best, asked where place > 0`.execute(trx);
  return new Map(rows.map((one) => [one.id, one]));
}
