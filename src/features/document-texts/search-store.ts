// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { type Reader, marks } from './domain.ts';

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

/**
 * The documents with these words (Dutch stems, or a number) that this reader may see, best first: those with the words in their title
 * before those with them in their text. All words have to be in it. See search_documents.
 */
export async function searchDocuments(
  trx: Trx,
  reader: Reader,
  words: string,
  limit: number,
): Promise<readonly Hit[]> {
  const query = queryOf(words);
  const [seesInternal, seesAll, concerns] = sightOf(reader);
  const looks = `StartSel=${marks.start}, StopSel=${marks.stop}, MaxFragments=1, MinWords=18, MaxWords=34`;
  const { rows } = await sql<Hit>`
    with asked as materialized (select ${query} as query, replace((${query})::text, '&', '|')::tsquery as any_word),
    hit as materialized (
      select document_id, rank from asked, search_documents(asked.query, ${seesInternal}, ${seesAll}, ${sql.val([...concerns])}::uuid[], ${limit})
    )
    select d.id, d.number, d.title, d.kind, d.dated_on as "datedOn", d.access, hit.rank,
      o.number as "dossierNumber", o.title as "dossierTitle", p.page,
      ts_headline('dutch', left(p.body, ${longestExcerptText}), asked.query, ${looks}) as excerpt
    from asked cross join hit
    join documents d on d.municipality_id = app_municipality() and d.id = hit.document_id
    left join dossiers o on o.municipality_id = app_municipality() and o.id = d.dossier_id
      and (${seesInternal} or o.published_at is not null)
    left join lateral (
      (select page, body from document_pages
        where municipality_id = app_municipality() and document_id = hit.document_id and place < 1000 and search @@ asked.query
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
    order by hit.rank desc, d.dated_on desc, d.id desc`.execute(trx);
  return rows;
}

function sightOf(reader: Reader): readonly [boolean, boolean, readonly Id[]] {
  if (reader.kind === 'public') return [false, false, []];
  const { seesConfidentialOf } = reader;
  return seesConfidentialOf === 'all' ? [true, true, []] : [true, false, seesConfidentialOf];
}

/** Words as one types them: as Dutch stems, or as they are (a number, a name). Any text will do. */
function queryOf(words: string): RawBuilder<unknown> {
  return sql`(plainto_tsquery('dutch', ${words}) || plainto_tsquery('simple', ${words}))`;
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
