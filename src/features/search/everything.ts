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
import { findDocument } from '../dossiers/index.ts';
import { type Organisation, findOrganisations } from '../organisations/index.ts';
import {
  type FoundRecord,
  type StaffReader,
  type ThreadRecord,
  findByNumber,
  looksLikeNumber,
  queryOf,
  searchRecords,
} from '../thread/index.ts';
import { type Plan, searchPlans, seenBy } from '../council-agenda/index.ts';
import type { SearchQuery } from './forms.ts';

/** The first of some, and whether there are more. */
export type First<T> = { readonly items: readonly T[]; readonly hasMore: boolean };

export type Everything = {
  /** What the council keeps, by all the words in it. */
  readonly council: First<FoundRecord>;
  /** What comes to the council, and what came. */
  readonly plans: First<Plan>;
  /** Initiatives, projects and all else that has a title. */
  readonly records: First<FoundRecord>;
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
  const query = queryOf(text);
  const [plans, records, contributions, people, answers, documents] = await Promise.all([
    query === undefined ? [] : searchPlans(trx, query, { limit: shown + 1, onlyPublic: false }),
    searchRecords(trx, readerOf(actor), { text, limit: mostRecords + 1 }),
    searchNewest(trx, text, page),
    findPersons(trx, actor, { text, limit: shown + 1 }),
    searchAnswers(trx, text, page),
    searchDocuments(trx, reader, { question: questionOf(text), limit: shown + 1 }),
  ]);
  return {
    // A contribution with this number stands among the contributions, a document among the documents.
    council: first(
      records.council.filter(({ id }) => !documents.some((one) => one.id === id)),
      mostRecords,
    ),
    plans: first(plans.map((one) => seenBy(one, false))),
    records: first(
      records.others.filter(({ kind }) => kind !== 'contribution'),
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

type Numbered = Pick<ThreadRecord, 'kind' | 'number'>;

/** What is meant by a number that was typed, when that is one thing alone and this person may read it. */
export async function findOne(
  trx: Trx,
  { actor, text }: { readonly actor: StaffActor; readonly text: string },
): Promise<Numbered | undefined> {
  if (!looksLikeNumber(text)) return undefined;
  const found = await findByNumber(trx, readerOf(actor), text);
  if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  // What is confidential hangs on no thread: who may read it finds it by its number all the same.
  const paper = await findDocument(trx, actor, text.trim());
  return paper && { kind: 'document', number: paper.number };
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
