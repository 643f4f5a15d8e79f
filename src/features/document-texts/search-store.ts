// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { type Reader, marks } from './domain.ts';
import { type DocumentRead, recordDocumentReads } from './reads-store.ts';
import { type Question, asksForWords, patternOf } from '../../kernel/question.ts';

/** A document that was found, and where in it. */
export type Hit = {
  readonly id: Id;
  readonly number: string;
  readonly title: string;
  readonly kind: string;
  readonly datedOn: string;
  readonly access: 'public' | 'internal' | 'confidential';
  /** Of which dossier it is, as far as this reader may see that. */
  readonly dossierNumber: string | null;
  readonly dossierTitle: string | null;
  readonly rank: number;
  /** What stands around the words, each of them between the two `marks`; nothing when the text was not read. */
  readonly excerpt: string | null;
  readonly page: number | null;
};

const longestExcerptText = 6_000;

/** So many documents of one question can be gone through; who looks further chooses a year. */
export const mostGoneThrough = 600;

export type Sought = {
  readonly question: Question;
  /** Of one kind, or of all. */
  readonly kind?: string | undefined;
  readonly year?: number | undefined;
  readonly limit: number;
  /** So many of the best come before. */
  readonly skipped?: number;
};

/**
 * The documents with these words (Dutch stems, or a number) that this reader may see, best first: those with the words in their title
 * before those with them in their text. All words have to be in it. Always in the same order. See search_documents.
 */
export async function searchDocuments(
  trx: Trx,
  reader: Reader,
  { question, kind, year, limit, skipped = 0 }: Sought,
): Promise<readonly Hit[]> {
  if (!asksForWords(question)) return [];
  const [seesInternal, seesAll, concerns] = sightOf(reader);
  const looks = `StartSel=${marks.start}, StopSel=${marks.stop}, MaxFragments=1, MinWords=18, MaxWords=34`;
  const [since, until] = year === undefined ? ['-infinity', 'infinity'] : [`${year}-01-01`, `${year}-12-31`];
  const { rows } = await sql<Hit>`
    with asked as materialized (select wide, ${exactly(question)} as exact, ${withoutOf(question)} as without,
        replace(wide::text, '&', '|')::tsquery as any_word
      from (select ${wideOf(question)} as wide) one),
    hit as materialized (
      select document_id, rank, row_number() over () as place from asked, search_documents(asked.wide, asked.exact, asked.without,
        ${seesInternal}, ${seesAll}, ${sql.val([...concerns])}::uuid[], ${kind ?? null}, ${since}::date, ${until}::date,
        ${skipped}, ${limit})
    )
    select d.id, d.number, d.title, d.kind, d.dated_on as "datedOn", d.access, hit.rank,
      o.number as "dossierNumber", o.title as "dossierTitle", p.page,
      ts_headline('dutch', left(p.body, ${longestExcerptText}), asked.wide, ${looks}) as excerpt
    from asked cross join hit
    join documents d on d.municipality_id = app_municipality() and d.id = hit.document_id
    left join dossiers o on o.municipality_id = app_municipality() and o.id = d.dossier_id
      and (${seesInternal} or o.published_at is not null)
    left join lateral (
      ${phrasePage(question)}
      (select page, body from document_pages
        where municipality_id = app_municipality() and document_id = hit.document_id and place < 1000 and search @@ asked.wide
        order by place limit 1)
      union all
      (select page, body from document_pages
        where municipality_id = app_municipality() and document_id = hit.document_id and place < 1000 and search @@ asked.any_word
        order by place limit 1)
      union all
      (select page, body from document_pages
        where municipality_id = app_municipality() and document_id = hit.document_id and place = 0)
      limit 1
    ) p on true
    order by hit.place`.execute(trx);
  if (reader.kind === 'staff') await recordDocumentReads(trx, reader, wordsShown(rows));
  return rows;
}

/** Where words of something confidential are shown, it was read. */
function wordsShown(hits: readonly Hit[]): readonly DocumentRead[] {
  return hits
    .filter(({ access, excerpt }) => access === 'confidential' && excerpt !== null)
    .map(({ id }) => ({ documentId: id, part: 'words', version: 0 }));
}

/** The first page on which a phrase stands as it was typed. */
function phrasePage({ phrases: [phrase] }: Question): RawBuilder<unknown> {
  if (phrase === undefined) return sql``;
  return sql`(select page, body from document_pages
      where municipality_id = app_municipality() and document_id = hit.document_id and place < 1000 and search @@ asked.wide
        and body ~* ${patternOf(phrase)}
      order by place limit 1)
    union all`;
}

function sightOf(reader: Reader): readonly [boolean, boolean, readonly Id[]] {
  if (reader.kind === 'public') return [false, false, []];
  const { seesConfidentialOf } = reader;
  return seesConfidentialOf === 'all' ? [true, true, []] : [true, false, seesConfidentialOf];
}

/** Words as one types them: as Dutch stems, or as they are (a number, a name). Any text will do. */
function stemsOf(words: string): RawBuilder<unknown> {
  return sql`(plainto_tsquery('dutch', ${words}) || plainto_tsquery('simple', ${words}))`;
}

function inARow(phrase: string): RawBuilder<unknown> {
  return sql`(phraseto_tsquery('dutch', ${phrase}) || phraseto_tsquery('simple', ${phrase}))`;
}

/** All words that have to be in it, wherever. */
function wideOf({ words, phrases }: Question): RawBuilder<unknown> {
  return sql.join([stemsOf(words), ...phrases.map(stemsOf)], sql` && `);
}

/** The same, with which of them follow each other, and which phrases are left out. */
function exactly({ words, phrases, withoutPhrases }: Question): RawBuilder<unknown> {
  const leftOut = withoutPhrases.map((phrase) => sql`!!${inARow(phrase)}`);
  return sql.join([stemsOf(words), ...phrases.map(inARow), ...leftOut], sql` && `);
}

/** The words of which none may be in it. */
function withoutOf({ withoutWords }: Question): RawBuilder<unknown> {
  return sql.join([sql`''::tsquery`, ...withoutWords.map(stemsOf)], sql` || `);
}

/** The year of the oldest document that this reader might find. */
export async function readOldestYear(trx: Trx, reader: Reader): Promise<number | undefined> {
  const seen = reader.kind === 'public' ? sql`published_at is not null` : sql`access <> 'confidential'`;
  const { rows } = await sql<{ year: number }>`
    select extract(year from dated_on)::integer as year from documents where municipality_id = app_municipality() and ${seen}
    order by dated_on limit 1`.execute(trx);
  return rows[0]?.year;
}

/** What is confidential and concerns this person: dossiers of which they are a holder, documents on which they are named. */
export async function readConcerning(trx: Trx, personId: Id): Promise<readonly Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select id from dossiers where municipality_id = app_municipality() and ${personId}::uuid = any (holder_ids)
    union all
    select id from documents
    where municipality_id = app_municipality() and access = 'confidential' and ${personId}::uuid = any (named_ids)`.execute(
    trx,
  );
  return rows.map(({ id }) => id);
}
