// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import type { RecordKind } from './domain.ts';
import { type Picked, type Seen, type Side, type Tie, pick, shortTies, sidesOf } from './graph.ts';
import { type ListPage, pageOf } from './paging.ts';
import {
  type Met,
  type Reader,
  type ThreadRecord,
  readOwnTies,
  readRecords,
  readSeen,
  readTies,
} from './reading-store.ts';

/** All that led to a record, or all that came of it, as far as its reader may see. */
export type ThreadSide = {
  /** The newest first. */
  readonly all: readonly Seen[];
  readonly picked: Picked;
  /** Among those that were picked, and the record itself. */
  readonly ties: readonly Tie[];
  /** The part of all that is listed. */
  readonly part: ListPage;
};

export type Thread = Readonly<Record<Side, ThreadSide>> & {
  /** The aims that it helps to reach: no cause of it, and not what came of it. */
  readonly serves: readonly ThreadRecord[];
  /** Those that were picked, and those of the page that was asked for, in words. */
  readonly records: ReadonlyMap<string, ThreadRecord>;
};

export type Of = {
  readonly record: Pick<ThreadRecord, 'id' | 'happenedAt'>;
  readonly reader: Reader;
};

export type Wanted = {
  /** So many of each side are told apart, the rest only counted. */
  readonly few: number;
  /** Of the lists beneath, which page; without it none is read. */
  readonly list?: Readonly<Record<Side, string | undefined>>;
};

/** Everything upstream and downstream of a record. The caller knows that the reader may see the record itself. */
export async function readThread(trx: Trx, { record, reader }: Of, wanted: Wanted): Promise<Thread> {
  const [up, down] = await Promise.all([
    readTies(trx, record.id, 'upstream'),
    readTies(trx, record.id, 'downstream'),
  ]);
  const ties = [...up.ties, ...down.ties];
  const seen = new Map((await readSeen(trx, reader, together(up.met, down.met))).map((one) => [one.id, one]));
  const root = { id: record.id, at: record.happenedAt.epochMilliseconds };
  const { upstream: before, downstream: after } = sidesOf({ root, ties, seen });
  const aims = after.filter(isAim);
  const sides = { upstream: before, downstream: after.filter((one) => !isAim(one)) };
  const side = (which: Side): ThreadSide => {
    const picked = pick(sides[which], wanted.few);
    const part = pageOf(wanted.list?.[which], sides[which].length);
    return { all: sides[which], picked, ties: shortTies({ root, ties }, which, picked.few), part };
  };
  const [upstream, downstream] = [side('upstream'), side('downstream')];
  const listed = wanted.list
    ? [upstream, downstream].flatMap(({ all, part }) => all.slice(part.from, part.to))
    : [];
  const told = [...aims, ...upstream.picked.few, ...downstream.picked.few, ...listed];
  const records = await readRecords(trx, reader, [...new Map(told.map((one) => [one.id, one])).values()]);
  const byId = new Map(records.map((one) => [one.id, one]));
  return { upstream, downstream, serves: aims.flatMap(({ id }) => byId.get(id) ?? []), records: byId };
}

function isAim({ kind }: Seen): boolean {
  return kind === 'programme';
}

export function isEmptyThread({ upstream, downstream, serves }: Thread): boolean {
  return upstream.all.length + downstream.all.length + serves.length === 0;
}

/** What a record only points to, or is pointed to from: shown, never followed. */
export async function readAside(trx: Trx, { record, reader }: Of): Promise<ThreadRecord[]> {
  const ties = await readOwnTies(trx, record.id, 'aside');
  return readRecords(
    trx,
    reader,
    ties.map(({ other }) => other),
  );
}

function together(one: Met, other: Met): Met {
  const kinds = new Set<RecordKind>([...one.keys(), ...other.keys()]);
  return new Map(
    [...kinds].map((kind) => [kind, [...new Set([...(one.get(kind) ?? []), ...(other.get(kind) ?? [])])]]),
  );
}

const fewInPart = 3;

/** For the part on the record's own page: the nearest few of both sides. */
export function readThreadPart(trx: Trx, of: Of): Promise<Thread> {
  return readThread(trx, of, { few: fewInPart });
}
