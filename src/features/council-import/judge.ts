// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { SourcedMotion, Update } from '../motions/index.ts';
import { type Decisions, type Doubt, type Line, type Told, type Values, markOf, plain } from './line.ts';
import type { DatedUpdate } from './updates-domain.ts';
import { signOf } from './votes.ts';

export type Verdict = 'new' | 'changed' | 'same' | 'doubt' | 'unreadable' | 'left_out';

/** What stands here already that a line may be about. */
export type Standing = {
  /** The source of this list. */
  readonly source: string;
  /** Read from this line of this source before. */
  readonly motion: SourcedMotion | undefined;
  /** Another one of the same number. */
  readonly namesake: SourcedMotion | undefined;
  /** What the list last said of it. */
  readonly written: Written | undefined;
  readonly updates: readonly Update[];
  /** An earlier line of this list has this key or number. */
  readonly isDouble: boolean;
};
export type Written = Partial<Values>;

export type NewUpdate = DatedUpdate & { readonly correctsId: Id | null };

export type Judged = {
  readonly verdict: Verdict;
  readonly line: Line;
  readonly doubts: readonly Doubt[];
  /** The motion that it is about; nothing for a new one. */
  readonly motion: SourcedMotion | undefined;
  /** What is to stand here of what the list tells. */
  readonly changes: Partial<Values>;
  readonly updates: readonly NewUpdate[];
};

/** What is to be done with a line: what is new in it, and what only a person can decide. Reads nothing and changes nothing. */
export function judge(line: Line, standing: Standing, decisions: Decisions): Judged {
  const done = { line, doubts: [], motion: standing.motion, changes: {}, updates: [] } as const;
  if (line.isLeftOut) return { ...done, verdict: 'left_out' };
  const faults = [...line.faults, ...(standing.isDouble ? (['double'] as const) : [])];
  if (faults.length > 0) return { ...done, line: { ...line, faults }, verdict: 'unreadable' };
  const found = standing.motion ?? ofOther(line, standing, decisions);
  if (found === 'taken')
    return { ...done, line: { ...line, faults: ['number_taken'] }, verdict: 'unreadable' };
  if (found === 'skip') return { ...done, verdict: 'left_out' };
  if (found && 'why' in found) return { ...done, doubts: [...line.doubts, found], verdict: 'doubt' };
  const compared = found ? compare(line, found, { written: standing.written, decisions }) : fresh(line);
  const updates = newUpdates(line, standing.updates, decisions);
  const doubts = [...line.doubts, ...compared.doubts, ...updates.doubts];
  return {
    verdict: verdictOf(doubts, found, Object.keys(compared.changes).length + updates.updates.length, {
      line,
      isOfOther: isOfOther(standing.source, found),
    }),
    line,
    doubts,
    motion: found,
    changes: compared.changes,
    updates: updates.updates,
  };
}

function verdictOf(
  doubts: readonly Doubt[],
  motion: SourcedMotion | undefined,
  changes: number,
  { line, isOfOther }: { readonly line: Line; readonly isOfOther: boolean },
): Verdict {
  if (doubts.length > 0) return 'doubt';
  if (!motion) return 'new';
  return changes > 0 || (!isOfOther && motion.sourceKey !== line.key) ? 'changed' : 'same';
}

/** It was read from a list of another source, which goes on keeping it: this one only fills in what is empty and adds updates. */
export function isOfOther(source: string, motion: SourcedMotion | undefined): boolean {
  return motion !== undefined && motion.source !== null && motion.source !== source;
}

/** One of this number that somebody took in by hand, or that came from another list, may be the same: a person says so. */
function ofOther(
  line: Line,
  { namesake, source }: Standing,
  decisions: Decisions,
): SourcedMotion | Doubt | 'taken' | 'skip' | undefined {
  if (!namesake) return undefined;
  if (namesake.source === source) return 'taken';
  const id = `number-${markOf(line.number, source)}`;
  const decision = decisions[id];
  if (decision?.do === 'same') return namesake;
  if (decision) return 'skip';
  return {
    id,
    why: 'same_number',
    text: `${line.number} ${line.values.title}`,
    now: `${namesake.number} ${namesake.title}`,
    choices: ['same', 'skip'],
  };
}

type Compared = { readonly changes: Partial<Values>; readonly doubts: readonly Doubt[] };

function fresh({ values }: Line): Compared {
  return { changes: values, doubts: [] };
}

/** What stands here of a motion, in the shape of what a list says. */
export function valuesOf(motion: SourcedMotion): Values {
  return { ...motion, parties: motion.submitterIds };
}

/**
 * Of each field that the list tells: what it says now, what it said last, and what stands here. What only the list changed is
 * taken over; what only a person changed here stays; what both changed is a doubt.
 */
function compare(
  line: Line,
  motion: SourcedMotion,
  { written, decisions }: { readonly written: Written | undefined; readonly decisions: Decisions },
): Compared {
  const here = valuesOf(motion);
  const doubts: Doubt[] = [];
  const taken: Told[] = [];
  for (const field of line.told) {
    const theirs = textOf(line.values, field);
    const ours = textOf(here, field);
    const before = written && field in written ? textOf(written, field) : undefined;
    if (theirs === ours || theirs === before) continue;
    // Of one that was taken in by hand only what is empty is filled in.
    if (before === undefined ? ours === '' : before === ours) taken.push(field);
    else if (before !== undefined) {
      const id = `conflict-${field}-${markOf(theirs)}`;
      const decision = decisions[id];
      if (decision?.do === 'list') taken.push(field);
      else if (!decision)
        doubts.push({ id, why: 'changed_here', field, text: theirs, now: ours, choices: ['list', 'keep'] });
    }
  }
  return { changes: pick(line.values, taken), doubts };
}

/** As a text to compare and to show: nothing is ''. */
export function textOf(values: Partial<Values>, field: Told): string {
  const value = values[field];
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return plain(value);
  return value
    .map((one) => (typeof one === 'string' ? one : signOf(one)))
    .toSorted()
    .join(', ');
}

export function pick(values: Values, told: readonly Told[]): Partial<Values> {
  return Object.fromEntries(told.map((field) => [field, values[field]]));
}

/** Those that are not here yet. One of a day that the list now tells in other words is a doubt: what was told stays (R6). */
function newUpdates(
  line: Line,
  here: readonly Update[],
  decisions: Decisions,
): { readonly updates: readonly NewUpdate[]; readonly doubts: readonly Doubt[] } {
  const sign = (day: string, text: string): string => `${day} ${plain(text)}`;
  const known = new Set(here.map(({ onDay, body }) => sign(onDay, body)));
  const listed = new Set(line.updates.map(({ day, text }) => sign(day, text)));
  const corrected = new Set(here.map(({ correctsId }) => correctsId));
  const gone = here.filter(
    ({ id, authorId, onDay, body }) =>
      authorId === null && !corrected.has(id) && !listed.has(sign(onDay, body)),
  );
  const updates: NewUpdate[] = [];
  const doubts: Doubt[] = [];
  const added = new Set<string>();
  for (const { day, text } of line.updates) {
    if (known.has(sign(day, text)) || added.has(sign(day, text))) continue;
    added.add(sign(day, text));
    const old = gone.find(({ onDay }) => onDay === day);
    const id = `rewritten-${markOf(sign(day, text))}`;
    const decision = decisions[id];
    if (!old || decision?.do === 'list') updates.push({ day, text, correctsId: old?.id ?? null });
    else if (!decision)
      doubts.push({ id, why: 'rewritten', heading: day, text, now: old.body, choices: ['list', 'keep'] });
  }
  return { updates, doubts };
}
