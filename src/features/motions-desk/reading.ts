// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { type StaffActor, isStaff } from '../../kernel/actor.ts';
import { isId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type Area, type AreaTree, readAreaTree } from '../areas/index.ts';
import { scopeOf } from '../contributions/index.ts';
import { type Party, readParties } from '../council/index.ts';
import { type JournalEntry, readEntries } from '../journal/index.ts';
import {
  type Action,
  type Cited,
  type Motion,
  type PartyPart,
  type ReadUpdate,
  findMotion,
  inOrder,
  readActions,
  readPartyParts,
  readUpdates,
} from '../motions/index.ts';
import { type Organisation, readOrganisations } from '../organisations/index.ts';
import { type Staffing, readStaffing } from '../teams/index.ts';
import {
  type Reader,
  type ThreadRecord,
  findRecordsByTitle,
  knownRefs,
  readRecords,
} from '../thread/index.ts';

/** All that pages of motions name and choose from. */
export type Around = {
  readonly tree: AreaTree;
  readonly staffing: Staffing;
  readonly organisations: readonly Organisation[];
  readonly parties: readonly Party[];
};

export async function readAround(deps: Deps, trx: Trx): Promise<Around> {
  return {
    tree: await readAreaTree(deps, trx),
    staffing: await readStaffing(deps, trx),
    organisations: await readOrganisations(deps, trx),
    parties: await readParties(trx),
  };
}

/** A district or village: what "the 12 districts and villages" are. */
export function isPlace({ kind }: Pick<Area, 'kind'>): boolean {
  return kind === 'district' || kind === 'village';
}

/** The motion of the address. */
export async function find(visit: Visit, trx: Trx): Promise<Motion> {
  const motion = await findMotion(trx, visit.params.number ?? '');
  if (!motion) throw new NotFound('There is no such motion.');
  return motion;
}

export function staffOf({ actor }: Pick<Visit, 'actor'>): StaffActor {
  if (!isStaff(actor)) throw new Forbidden('Only for who works here.');
  return actor;
}

/** What somebody who works here may read of other records. */
export function readerOf(visit: Pick<Visit, 'actor'>): Reader {
  return { kind: 'staff', ...scopeOf(staffOf(visit)) };
}

export type Whole = {
  readonly motion: Motion;
  readonly parties: readonly PartyPart[];
  readonly updates: readonly ReadUpdate[];
  readonly parts: readonly Action[];
  readonly entries: readonly JournalEntry[];
  /** What updates point to, as far as this person may see it. */
  readonly cited: ReadonlyMap<string, ThreadRecord>;
};

export async function readWhole(trx: Trx, visit: Visit, motion: Motion): Promise<Whole> {
  const [parties, updates, parts, entries] = await Promise.all([
    readPartyParts(trx, [motion.id]),
    readUpdates(trx, motion.id),
    readActions(trx, motion.id),
    readEntries(trx, motion.id),
  ]);
  const cited = await readCited(trx, visit, [
    ...motion.proofCites,
    ...updates.flatMap(({ cites }) => cites),
    ...entries.flatMap(citesIn),
  ]);
  return {
    motion,
    parties: parties.get(motion.id) ?? [],
    updates: inOrder(updates),
    parts,
    entries,
    cited: new Map(cited.map((one) => [one.id, one])),
  };
}

const settledDetails = z.object({ cites: z.array(z.object({ kind: z.string(), id: z.string() })) });

/** What showed that it was done, as it was written down when it was settled: it stays readable when it is taken up again. */
export function citesIn({ details }: Pick<JournalEntry, 'details'>): Cited[] {
  const read = settledDetails.safeParse(details);
  return read.success ? read.data.cites.filter(({ id }) => isId(id)) : [];
}

/** These records as far as this person may see them. */
export function readCited(trx: Trx, visit: Visit, cites: readonly Cited[]): Promise<ThreadRecord[]> {
  return readRecords(trx, readerOf(visit), knownRefs(cites));
}

const mostFound = 12;
const mostPieces = 5;

export type Found = {
  readonly records: readonly ThreadRecord[];
  /** Of which a number was written in full: there is nothing to choose. */
  readonly exact: readonly ThreadRecord[];
  /** What was written and not found. */
  readonly missing: readonly string[];
};

/** What may be meant by numbers or words, with commas between: as far as this person may see it. */
export async function findCited(trx: Trx, visit: Visit, text: string): Promise<Found> {
  const pieces = text
    .split(/[,;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .slice(0, mostPieces);
  const found = await Promise.all(
    pieces.map(async (piece) => {
      const refs = await findRecordsByTitle(trx, piece, mostFound);
      const records = await readRecords(trx, readerOf(visit), refs);
      const same = records.filter(({ number }) => number.toLowerCase() === piece.toLowerCase());
      return { piece, records: same.length > 0 ? same : records, exact: same.length === 1 ? same : [] };
    }),
  );
  return {
    records: found.flatMap(({ records }) => records),
    exact: found.flatMap(({ exact }) => exact),
    missing: found.flatMap(({ piece, records }) => (records.length === 0 ? [piece] : [])),
  };
}
