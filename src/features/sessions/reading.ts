// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import { isStaff } from '../../kernel/actor.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type AreaTree, readAreaTree } from '../areas/index.ts';
import { type Contact, readContacts, scopeOf } from '../contributions/index.ts';
import { type CouncilDocument, readDocumentsPartOf } from '../dossiers/index.ts';
import { type Person, type Staffing, readStaffing } from '../teams/index.ts';
import { type Reader, type ThreadRecord, readRecords, readTies } from '../thread/index.ts';
import { type Item, type Question, type Session, type Speaker, tiable } from './domain.ts';
import { type Turn, shownAs, turnsOf } from './programme.ts';
import { type Paper, readPapers } from './papers-store.ts';
import { readSpeakers } from './speakers-store.ts';
import { readItems, readQuestions } from './store.ts';

export type Around = { readonly tree: AreaTree; readonly staffing: Staffing };

export async function readAround(deps: Pick<Deps, 'fresh'>, trx: Trx): Promise<Around> {
  return { tree: await readAreaTree(deps, trx), staffing: await readStaffing(deps, trx) };
}

/** Who may be chosen as portfolio holder: everyone who holds a portfolio or is alderman of an area. */
export function holdersIn({ people, portfolios, roles }: Staffing): Person[] {
  const aldermen = roles.filter(({ role }) => role === 'area_alderman' || role === 'portfolio_holder');
  const ids = new Set([...portfolios, ...aldermen].map(({ personId }) => personId));
  const found = [...ids].flatMap((id) => people.get(id) ?? []);
  return found.sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}

/** A dossier or motion that lies with a session. */
export type Tied = ThreadRecord;

/** A session as its reader may see it. */
export type Whole = {
  readonly session: Session;
  readonly items: readonly Item[];
  readonly questions: readonly Question[];
  /** What is to be read for it, the first first. */
  readonly documents: readonly CouncilDocument[];
  /** What is to be read and lies elsewhere, where its source keeps it. */
  readonly papers: readonly Paper[];
  readonly tied: readonly Tied[];
};

export async function readWhole(trx: Trx, visit: Visit, session: Session): Promise<Whole> {
  const reader: Reader = isStaff(visit.actor)
    ? { kind: 'staff', ...scopeOf(visit.actor) }
    : { kind: 'public' };
  const [items, questions, documents, papers, tied] = await Promise.all([
    readItems(trx, session.id),
    readQuestions(trx, session.id),
    readDocumentsPartOf(trx, visit.actor, { kind: 'session', id: session.id }),
    readPapers(trx, session.id),
    readTied(trx, reader, session.id),
  ]);
  return { session, items, questions, documents, papers, tied };
}

/** What else lies right with it, as far as this reader may see it. */
async function readTied(trx: Trx, reader: Reader, sessionId: Id): Promise<Tied[]> {
  const { ties, met } = await readTies(trx, sessionId, 'upstream');
  const near = new Set(ties.filter(({ to }) => to === sessionId).map(({ from }) => from));
  const refs = tiable
    .filter((kind) => kind !== 'document')
    .flatMap((kind) => (met.get(kind) ?? []).filter((id) => near.has(id)).map((id) => ({ kind, id })));
  const found = await readRecords(trx, reader, refs);
  return [...found].sort((one, other) => Temporal.Instant.compare(one.createdAt, other.createdAt));
}

/** Who speaks, as everyone reads it; without words for who wants no name there. */
export type ShownTurn = Omit<Turn, 'speaker'> & {
  readonly itemId: Id | null;
  readonly as: string | undefined;
};

export async function readShownTurns(
  trx: Trx,
  { session, items }: Pick<Whole, 'session' | 'items'>,
): Promise<ShownTurn[]> {
  const turns = turnsOf(session, items, await readSpeakers(trx, session.id));
  // Of others than those who agreed, no name is even read.
  const agreed = turns.filter(({ speaker }) => speaker.isNamePublic);
  const contacts = await readContacts(
    trx,
    agreed.map(({ speaker }) => speaker.contactId),
  );
  return turns.map(({ speaker, speaksAt, minutes }) => ({
    itemId: speaker.itemId,
    as: shownAs(speaker, nameOf(speaker, contacts)),
    speaksAt,
    minutes,
  }));
}

export function nameOf({ contactId }: Speaker, contacts: ReadonlyMap<Id, Contact>): string | undefined {
  return (contactId !== null && contacts.get(contactId)?.name) || undefined;
}
