// SPDX-License-Identifier: EUPL-1.2
import { type Question, asksForWords, questionOf } from '../../kernel/question.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { Reader } from './domain.ts';
import { messages } from './messages.ts';
import { type Hit, mostGoneThrough, readOldestYear, searchDocuments } from './search-store.ts';

const pageLength = 20;
const lastPage = mostGoneThrough / pageLength;
const longest = 200;

/** What is sought, as it stands in an address; what cannot be read there counts as not given. */
export type DocumentQuery = {
  readonly text: string;
  readonly question: Question;
  readonly kind?: string | undefined;
  readonly year?: number | undefined;
  readonly page: number;
};

export function documentQueryOf({ zoek, stuk, jaar, blad }: Visit['query']): DocumentQuery {
  const text = (zoek ?? '').trim().slice(0, longest);
  return {
    text,
    question: questionOf(text),
    kind: stuk !== undefined && Object.hasOwn(messages.nl.kinds, stuk) ? stuk : undefined,
    year: /^(19|20)\d\d$/.test(jaar ?? '') ? Number(jaar) : undefined,
    page: /^[1-9]\d?$/.test(blad ?? '') ? Math.min(Number(blad), lastPage) : 1,
  };
}

/** Are the words all that is asked: no kind, no year, and the first page? */
export function isBare({ kind, year, page }: DocumentQuery): boolean {
  return kind === undefined && year === undefined && page === 1;
}

/** The address of a query, without language prefix. */
export function queryAddress(
  path: string,
  { text, kind, year, page }: Omit<DocumentQuery, 'question'>,
): string {
  const parameters = new URLSearchParams({
    zoek: text,
    ...(kind === undefined ? {} : { stuk: kind }),
    ...(year === undefined ? {} : { jaar: String(year) }),
    ...(page > 1 ? { blad: String(page) } : {}),
  });
  return `${path}?${parameters.toString()}`;
}

export type FoundDocuments = {
  readonly query: DocumentQuery;
  readonly hits: readonly Hit[];
  /** Whether a page follows that can be gone to. */
  readonly hasNext: boolean;
  /** It was the last page that can be gone to, and there is more. */
  readonly isCut: boolean;
  /** Of what can be chosen from. */
  readonly oldestYear: number | undefined;
};

/** One page of the documents that are asked for in an address, as far as this reader may read them. */
export async function findDocuments(
  trx: Trx,
  reader: Reader,
  asked: Visit['query'],
): Promise<FoundDocuments> {
  const query = documentQueryOf(asked);
  const { question, kind, year, page } = query;
  const skipped = (page - 1) * pageLength;
  if (!asksForWords(question))
    return { query, hits: [], hasNext: false, isCut: false, oldestYear: undefined };
  const [found, oldestYear] = await Promise.all([
    searchDocuments(trx, reader, { question, kind, year, skipped, limit: pageLength + 1 }),
    readOldestYear(trx, reader),
  ]);
  const hasMore = found.length > pageLength;
  const isLast = page >= lastPage;
  return {
    query,
    hits: found.slice(0, pageLength),
    hasNext: hasMore && !isLast,
    isCut: isLast && found.length >= pageLength,
    oldestYear,
  };
}
