// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { readSourcedMotions, readUpdatesOfMany } from '../motions/index.ts';
import type { Import, RowResult } from './domain.ts';
import { type Judged, type Verdict, judge } from './judge.ts';
import type { Decisions } from './line.ts';
import { placesOf } from './mapping-domain.ts';
import { readLine } from './read-line.ts';
import { unevenOf, unread } from './uneven.ts';
import {
  type Kept,
  type Row,
  type RowChange,
  type StoredLine,
  findSameList,
  readDoubles,
  readKept,
} from './rows-store.ts';

export type JudgedRow = {
  readonly row: Row;
  readonly judged: Judged;
  /** What was decided, now and with earlier lists. */
  readonly decisions: Decisions;
};

/** Holds lines of a list against what stands here, some hundreds at once. What stands here is held for the transaction when it is to be changed. */
export async function judgeRows(
  trx: Trx,
  one: Import,
  rows: readonly Row[],
  today: string,
): Promise<JudgedRow[]> {
  const columns = one.columns.map(({ name }) => name);
  const places = placesOf(one.mapping, columns);
  const reading = { mapping: one.mapping, columns, places, today };
  const lines = rows.map((row) => readLine(row.cells, reading, row.decisions));
  const found = await readSourcedMotions(trx, {
    source: one.source,
    isHeld: one.state === 'reading',
    keys: lines.map(({ key }) => key),
    numbers: lines.map(({ number }) => number.toLowerCase()),
  });
  const ids = found.map(({ id }) => id);
  const [updates, kept, doubles] = await Promise.all([
    readUpdatesOfMany(trx, ids),
    readKept(trx, ids),
    readDoubles(trx, one.id, places.get('key') ?? places.get('number') ?? -1),
  ]);
  const updatesOf = Map.groupBy(updates, ({ motionId }) => motionId);
  const bySource = new Map(
    found.filter(({ source }) => source === one.source).map((motion) => [motion.sourceKey, motion]),
  );
  const byNumber = new Map(found.map((motion) => [motion.number.toLowerCase(), motion]));
  return rows.flatMap((row, at) => {
    const first = lines[at];
    if (!first) return [];
    const motion = bySource.get(first.key);
    const namesake = byNumber.get(first.number.toLowerCase());
    const id = (motion ?? namesake)?.id;
    const before: Kept | undefined = id ? kept.get(id) : undefined;
    const decisions = { ...before?.decisions, ...row.decisions };
    const isDecided = before && Object.keys(before.decisions).length > 0;
    const line = isDecided ? readLine(row.cells, reading, decisions) : first;
    const uneven = unevenOf(row, decisions);
    if (uneven) return [{ row, decisions, judged: unread(first, uneven) }];
    const standing = {
      source: one.source,
      motion,
      namesake,
      // What another source last said, is no measure for this one.
      written: motion && before?.written,
      updates: (id && updatesOf.get(id)) || [],
      isDouble: doubles.has(row.place),
    };
    return [{ row, decisions, judged: judge(line, standing, decisions) }];
  });
}

/** The list that this one is a newer version of, when most of its lines are known from it. */
export async function sameListAs(trx: Trx, one: Import): Promise<string | undefined> {
  if (one.format === 'parties') return undefined;
  const places = placesOf(
    one.mapping,
    one.columns.map(({ name }) => name),
  );
  return findSameList(trx, one, places.get('key') ?? places.get('number') ?? -1);
}

export function checked(rows: readonly JudgedRow[]): RowChange[] {
  return rows.map((one) => rowChange(one, one.judged.verdict, null));
}

export function rowChange(
  { row, judged, decisions }: JudgedRow,
  verdict: Verdict,
  result: RowResult | null,
  motionId: Id | null = judged.motion?.id ?? null,
): RowChange {
  return { place: row.place, verdict, line: storedLine(judged), decisions, motionId, result };
}

function storedLine({ line, doubts, motion, changes, updates }: JudgedRow['judged']): StoredLine {
  const { number, values, faults, notes } = line;
  const changed = motion ? line.told.filter((field) => field in changes) : [];
  const votes = changes.votes?.length ? line.votes : [];
  return { number, title: values.title, doubts, faults, notes, changed, updates: updates.length, votes };
}
