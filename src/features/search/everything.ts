// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { StaffActor } from '../../kernel/actor.ts';
import { questionOf } from '../../kernel/question.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type Found, findPersons } from '../contacts/index.ts';
import {
  type AnswerHit,
  type Names,
  type WorkItem,
  scopeOf,
  searchAnswers,
  searchNewest,
} from '../contributions/index.ts';
import {
  type FoundDocuments,
  type Hit,
  findDocuments,
  readerOf as documentReaderOf,
  searchDocuments,
} from '../document-texts/index.ts';
import { type Organisation, findOrganisations } from '../organisations/index.ts';
import {
  type StaffReader,
  type ThreadRecord,
  findByNumber,
  looksLikeNumber,
  searchRecords,
} from '../thread/index.ts';
import type { SearchQuery } from './forms.ts';

/** The first of some, and whether there are more. */
export type First<T> = { readonly items: readonly T[]; readonly hasMore: boolean };

export type Everything = {
  /** Initiatives, projects, what the council line keeps, and all else that has a title. */
  readonly records: First<ThreadRecord>;
  readonly contributions: First<WorkItem>;
  readonly people: First<Found>;
  readonly organisations: First<Organisation>;
  readonly answers: First<AnswerHit>;
  readonly documents: First<Hit>;
};

const shown = 6;
const mostRecords = 12;

/** What has these words, of every kind, as far as this person may read it (R9). The newest first. */
export async function findEverything(
  deps: Pick<Deps, 'fresh'>,
  trx: Trx,
  asked: { readonly actor: StaffActor; readonly text: string; readonly at: Temporal.Instant },
): Promise<Everything> {
  const { actor, text, at } = asked;
  const page = { scope: scopeOf(actor), filters: {}, limit: shown + 1 };
  const organisations = await findOrganisations(deps, trx, text);
  const reader = await documentReaderOf(trx, actor, at);
  const [records, contributions, people, answers, documents] = await Promise.all([
    searchRecords(trx, readerOf(actor), { text, limit: mostRecords + 1 }),
    searchNewest(trx, text, page),
    findPersons(trx, actor, { text, limit: shown + 1 }),
    searchAnswers(trx, text, page),
    searchDocuments(trx, reader, { question: questionOf(text), limit: shown + 1 }),
  ]);
  return {
    // A contribution with this number stands among the contributions, a document among the documents.
    records: first(
      records.filter(({ kind }) => kind !== 'contribution' && kind !== 'document'),
      mostRecords,
    ),
    contributions: first(contributions),
    people: first(people),
    organisations: { items: organisations, hasMore: false },
    answers: first(answers),
    documents: first(documents),
  };
}

function first<T>(found: readonly T[], most = shown): First<T> {
  return { items: found.slice(0, most), hasMore: found.length > most };
}

function readerOf(actor: StaffActor): StaffReader {
  return { kind: 'staff', ...scopeOf(actor) };
}

/** What is meant by a number that was typed, when that is one thing alone and this person may read it. */
export async function findOne(
  trx: Trx,
  { actor, text }: { readonly actor: StaffActor; readonly text: string },
): Promise<ThreadRecord | undefined> {
  if (!looksLikeNumber(text)) return undefined;
  const found = await findByNumber(trx, readerOf(actor), text);
  return found.length === 1 ? found[0] : undefined;
}

/** One page of documents with these words, as far as this person may read them. */
export async function findPapers(
  trx: Trx,
  { actor, visit }: { readonly actor: StaffActor; readonly visit: Visit },
): Promise<FoundDocuments> {
  return findDocuments(trx, await documentReaderOf(trx, actor, visit.now), visit.query);
}

const pageLength = 20;

/** One page of earlier answers with these words, and where the next begins. */
export async function findAnswers(
  trx: Trx,
  names: Names,
  asked: { readonly actor: StaffActor; readonly text: string; readonly query: SearchQuery },
): Promise<{ readonly answers: readonly AnswerHit[]; readonly next?: string }> {
  const { soort, gebied, thema, na } = asked.query;
  const found = await searchAnswers(trx, asked.text, {
    scope: scopeOf(asked.actor),
    filters: {
      ...(soort ? { kind: soort } : {}),
      ...(thema ? { themeId: thema } : {}),
      ...(gebied && names.tree.byId(gebied) ? { areaIds: names.tree.idsBelow(gebied) } : {}),
    },
    ...(na ? { before: na } : {}),
    limit: pageLength + 1,
  });
  const answers = found.slice(0, pageLength);
  const last = found.length > pageLength ? answers.at(-1) : undefined;
  return { answers, ...(last ? { next: last.id } : {}) };
}
