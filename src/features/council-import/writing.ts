// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { system } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { fullDay } from '../../platform/html/index.ts';
import { type NewEntry, recordAll } from '../journal/index.ts';
import {
  type ReadMotion,
  type UpdateOfList,
  insertReadMotions,
  insertReadUpdates,
  replaceSubmitters,
  replaceVotes,
  updateReadMotions,
} from '../motions/index.ts';
import type { Import, RowResult } from './domain.ts';
import { type Judged, isOfOther, pick, valuesOf } from './judge.ts';
import { type JudgedRow, rowChange } from './judging.ts';
import { plain } from './line.ts';
import { type RowChange, keep } from './rows-store.ts';
import { proofOf } from './list-words.messages.ts';

type Writing = JudgedRow & { readonly id: Id; readonly motion: ReadMotion };

/** Writes what is certain of a part of a list, in a handful of statements whatever its length; what is in doubt waits. */
export async function writePart(
  trx: Trx,
  one: Import,
  rows: readonly JudgedRow[],
  at: Temporal.Instant,
): Promise<RowChange[]> {
  const writing = rows
    .filter(({ judged }) => ['new', 'changed', 'same'].includes(judged.verdict))
    .map((row): Writing => {
      const id = row.judged.motion?.id ?? newId(at.epochMilliseconds);
      return { ...row, id, motion: motionOf(one, row.judged, id) };
    });
  const fresh = writing.filter(({ judged }) => judged.verdict === 'new');
  const changed = writing.filter(({ judged }) => judged.verdict === 'changed');
  const made = await insertReadMotions(
    trx,
    fresh.map(({ motion }) => motion),
    { at, isPublic: one.isPublic },
  );
  await updateReadMotions(
    trx,
    changed.map(({ motion }) => motion),
    at,
  );
  const written = writing.filter(({ id, judged }) => judged.motion || made.has(id));
  await replaceSubmitters(
    trx,
    written
      .filter(({ judged }) => judged.changes.parties)
      .map(({ id, judged }) => ({ motionId: id, partyIds: judged.changes.parties ?? [] })),
  );
  await replaceVotes(
    trx,
    written
      .filter(({ judged }) => judged.changes.votes?.length)
      .map(({ id, judged }) => ({ motionId: id, votes: judged.changes.votes ?? [] })),
  );
  await insertReadUpdates(trx, written.flatMap(updatesOf), at);
  await keep(
    trx,
    written.map(({ id, judged, decisions }) => ({
      motionId: id,
      written: isOfOther(one.source, judged.motion) ? null : pick(judged.line.values, judged.line.told),
      decisions,
    })),
    at,
  );
  await recordAll(trx, entriesOf(one, written, at));
  return rows.map((row) => outcomeOf(row, written));
}

/** How a motion stands after this line. */
function motionOf(one: Import, judged: Judged, id: Id): ReadMotion {
  const { motion, line, changes, updates } = judged;
  const values = { ...(motion ? valuesOf(motion) : line.values), ...changes };
  const told = changes.state ?? (motion ? undefined : line.values.state);
  // Where the list says nothing of how it stands, something that is told of it means that it was begun.
  const state = told ?? (motion?.state && motion.state !== 'open' ? motion.state : undefined);
  const settled = told === 'settled' ? line.settledOn : undefined;
  return {
    ...values,
    id,
    number: motion?.number ?? line.number,
    state: state ?? (updates.length > 0 ? 'in_progress' : (motion?.state ?? 'open')),
    proof: settled ? proofOf(one.source, line.status, fullDay('nl', settled)) : (motion?.proof ?? null),
    settledOn: settled ?? motion?.settledOn ?? null,
    updatedOn: [motion?.updatedOn ?? '', ...updates.map(({ day }) => day)].toSorted().at(-1) || null,
    ...sourceOf(one, judged),
  };
}

/** Of two sources the first keeps it, so that each finds again what it said. */
function sourceOf(one: Import, { motion, line }: Judged): Pick<ReadMotion, 'source' | 'sourceKey'> {
  const { source, sourceKey } = motion ?? {};
  if (isOfOther(one.source, motion) && source && sourceKey) return { source, sourceKey };
  return { source: one.source, sourceKey: line.key };
}

function updatesOf({ id, judged }: Writing): UpdateOfList[] {
  // The oldest first: of one day the latest written comes first on the page.
  return judged.updates.toReversed().map(({ day, text, correctsId }) => ({
    id: newId(),
    motionId: id,
    onDay: day,
    body: text,
    correctsId,
    submissionKey: keyOf(id, day, plain(text)),
  }));
}

/** The same for the same texts, in the shape of an id. */
function keyOf(...texts: readonly string[]): Id {
  const hex = createHash('sha256').update(JSON.stringify(texts)).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

function entriesOf(one: Import, written: readonly Writing[], at: Temporal.Instant): NewEntry[] {
  const inPart = {
    actor: system,
    at,
    topic: 'council_imports',
    subjectId: one.id,
    verb: 'part_read',
    details: { lines: written.length },
    isInward: true,
  };
  const motions = written
    .filter(({ judged }) => judged.verdict !== 'same')
    .map(({ id, judged }) => ({
      actor: system,
      at,
      topic: 'motions',
      subjectId: id,
      verb: judged.motion ? 'read_again' : 'read_in',
      details: { import: one.id, fields: Object.keys(judged.changes), updates: judged.updates.length },
      isInward: judged.motion ? judged.motion.publishedAt === null : !one.isPublic,
    }));
  return [inPart, ...motions];
}

function outcomeOf(row: JudgedRow, written: readonly Writing[]): RowChange {
  const { verdict, line } = row.judged;
  const done = written.find((one) => one.row.place === row.row.place);
  if (verdict === 'new' && !done) {
    // Another line of this part has its number.
    const judged = { ...row.judged, line: { ...line, faults: ['number_taken' as const] } };
    return rowChange({ ...row, judged }, 'unreadable', 'unreadable');
  }
  const result: Readonly<Record<Judged['verdict'], RowResult>> = {
    new: 'made',
    changed: 'changed',
    same: 'same',
    doubt: 'waiting',
    unreadable: 'unreadable',
    left_out: 'left_out',
  };
  return rowChange(row, verdict, result[verdict], done?.id);
}
