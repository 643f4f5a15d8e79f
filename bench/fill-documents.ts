// SPDX-License-Identifier: EUPL-1.2
import type { PoolClient } from 'pg';
import { commonWords, syllables } from './words.ts';

/** The most frequent words of Dutch, most of which no search takes along, and then what documents of a council are about. */
const stopWords =
  `de het een van en in op is dat te die voor met zijn niet aan er om ook als dan maar bij of uit nog naar heeft ze
  wordt door over wel was kan meer tot worden geen`.split(/\s+/);
const councilWords =
  `gemeente wijk raad college inwoners dorp bestuur wethouder voorstel jaar beleid besluit gebied project
  begroting kosten plan overleg samenwerking regio`.split(/\s+/);
const vocabularySize = 60_000;
const distinctPages = 20_000;
const wordsPerPage = 400;
export const pagesPerDocument = 20;

/**
 * Fills a municipality with documents in the database itself. Words follow the law of Zipf: the n-th most frequent one is there n
 * times as little as the first. Pages come from a pool of 20,000, each with its own words; each document is another twenty of them.
 */
export async function fillDocuments(
  client: PoolClient,
  municipalityId: string,
  count: number,
): Promise<void> {
  const ask = (text: string, values: unknown[] = []) => client.query(text, values);
  await ask(`set statement_timeout = 0`);
  await ask(`set maintenance_work_mem = '512MB'`);
  await ask(`set work_mem = '64MB'`);
  await ask(`select setseed(0.42)`);
  await fillPages(ask);
  await ask(`drop index document_texts_search`);
  await ask(
    `insert into documents (municipality_id, id, number, title, kind, dated_on, access, published_at, submission_key, created_at, updated_at)
     select $1, gen_random_uuid(), 'BENCH-' || n, 'Nota over ' || w.word || ' in de wijk', 'memo', date '2016-01-01' + (n % 3600),
       case when n % 20 = 0 then 'confidential' when n % 7 = 0 then 'internal' else 'public' end,
       case when n % 20 <> 0 and n % 7 <> 0 then now() end, gen_random_uuid(), now(), now()
     from generate_series(1, $2::integer) n join bench_words w on w.rank = 40 + n % 5000`,
    [municipalityId, count],
  );
  await ask(
    `create temp table bench_places as
     select d.id as document_id, place, 1 + (n * 7919 + place * 104729 + n * place) % ${distinctPages} as pool
     from (select id, substr(number, 7)::bigint as n from documents where municipality_id = $1 and number like 'BENCH-%') d,
       generate_series(0, ${pagesPerDocument - 1}) place`,
    [municipalityId],
  );
  await ask(
    `insert into document_pages (municipality_id, document_id, place, page, chunk, body, search)
     select $1, b.document_id, b.place, b.place + 1, 0, p.body, strip(p.words)
     from bench_places b join bench_pages p on p.n = b.pool`,
    [municipalityId],
  );
  await ask(`create aggregate pg_temp.all_words (tsvector) (sfunc = tsvector_concat, stype = tsvector)`);
  await ask(
    `update document_texts t set version = 1, search = t.title_search || made.words
     from (select b.document_id, pg_temp.all_words(p.words order by b.place) as words
       from bench_places b join bench_pages p on p.n = b.pool group by b.document_id) made
     where t.municipality_id = $1 and t.document_id = made.document_id`,
    [municipalityId],
  );
  await ask(
    `create index document_texts_search on document_texts using gin ((array[municipality_id]), search) with (fastupdate = off)`,
  );
  await ask(`drop table bench_places, bench_pages, bench_words`);
  for (const table of ['documents', 'document_texts', 'document_pages']) await ask(`vacuum analyze ${table}`);
  await ask('reset all');
}

async function fillPages(ask: (text: string, values?: unknown[]) => Promise<unknown>): Promise<void> {
  const known = [...stopWords, ...councilWords, ...commonWords];
  await ask(
    `create temp table bench_words as
     select rank::integer, case when rank = 1500 then 'bestemmingsplan' else coalesce(($1::text[])[rank],
       (select string_agg(($2::text[])[1 + (rank / (29 ^ place)::bigint + place * rank) % ${syllables.length}], '')
         from generate_series(0, 2 + (rank % 3)::integer) place)) end as word
     from generate_series(1::bigint, ${vocabularySize}) rank`,
    [known, syllables],
  );
  await ask(`create index on bench_words (rank)`);
  await ask(`analyze bench_words`);
  await ask(
    `create temp table bench_pages as
     select n::integer, body, to_tsvector('dutch', body) as words from (
       select drawn.n, string_agg(w.word, ' ') || case when drawn.n % 4000 = 7 then ' appelvink' else '' end as body
       from (select n, floor(exp(random() * ln(${vocabularySize})))::integer as rank
         from generate_series(1, ${distinctPages}) n, generate_series(1, ${wordsPerPage})) drawn
       join bench_words w on w.rank = drawn.rank group by drawn.n) made`,
  );
  await ask(`create index on bench_pages (n)`);
  await ask(`analyze bench_pages`);
}
