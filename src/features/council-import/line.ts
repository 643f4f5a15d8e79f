// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Id } from '../../kernel/ids.ts';
import type { Kind, Outcome, State } from '../motions/index.ts';
import type { Cells } from './table-domain.ts';
import type { DatedUpdate, UnsureUpdate } from './updates-domain.ts';
import type { NamedVote, Vote } from './votes.ts';

/** What a person can decide about something in doubt. */
export const choices = ['day', 'text', 'skip', 'list', 'keep', 'same', 'sign'] as const;
export type Choice = (typeof choices)[number];
export type Decision = { readonly do: Choice; readonly day?: string };
export type Decisions = Readonly<Record<string, Decision>>;

export type DoubtReason =
  | UnsureUpdate['why']
  /** A day so long ago or so far on that it stands for something else, such as 01-01-1900. */
  | 'far_day'
  /** An update of a day that is still to come. */
  | 'future'
  /** Done, and no day on which. */
  | 'no_settled_day'
  /** A person changed it here, and the list has something new as well. */
  | 'changed_here'
  /** There is one of this number that was not read from this list. */
  | 'same_number'
  /** An update of this day is there already with other words. */
  | 'rewritten'
  /** Its number or title says that it is of another kind than the list says. */
  | 'other_kind'
  /** It has more or fewer cells than the heading: its columns may have shifted. */
  | 'uneven';

export type Told =
  | 'kind'
  | 'title'
  | 'request'
  | 'explanation'
  | 'agendaItem'
  | 'submitters'
  | 'decidedOn'
  | 'agreedOn'
  | 'result'
  | 'holderId'
  | 'dueOn'
  | 'state'
  | 'parties'
  | 'votes';

export type Doubt = {
  /** The same for the same doubt of the same line, also in a newer list. */
  readonly id: string;
  readonly why: DoubtReason;
  /** The column that it stands in; of a change the field. */
  readonly column?: string;
  readonly field?: Told;
  /** The text as it stands in the list. */
  readonly text: string;
  readonly heading?: string;
  /** What stands here now. */
  readonly now?: string;
  readonly choices: readonly Choice[];
  /** How many cells the line has, and how many the heading names. */
  readonly cells?: Cells;
};

export type LineFault = 'no_title' | 'no_key' | 'no_number' | 'too_long' | 'double' | 'number_taken';
export type Note =
  | { readonly why: 'unknown_holder' | 'unknown_party'; readonly text: string }
  | { readonly why: 'shortened' | 'votes_unsure'; readonly text: string }
  /** A day that a spreadsheet left as a number. */
  | { readonly why: 'serial_day'; readonly text: string; readonly number: string; readonly day: string };

/** What a list says of a motion; null is nothing. Party groups as ids, or `new:` with a name while they are still to be made. */
export type Values = {
  readonly kind: Kind;
  readonly title: string;
  readonly request: string;
  readonly explanation: string | null;
  readonly agendaItem: string | null;
  readonly submitters: string | null;
  readonly decidedOn: string | null;
  /** Only where a column says so: what is done is not yet agreed. */
  readonly agreedOn: string | null;
  readonly result: Outcome | null;
  readonly holderId: Id | null;
  readonly dueOn: string | null;
  readonly state: State | null;
  readonly parties: readonly string[];
  readonly votes: readonly Vote[];
};

/** A line as it was understood. */
export type Line = {
  readonly key: string;
  readonly number: string;
  readonly values: Values;
  /** What the list has something to say about; of the rest it knows nothing. */
  readonly told: readonly Told[];
  readonly settledOn: string | null;
  readonly status: string;
  readonly updates: readonly DatedUpdate[];
  /** Those of the values, with the names that stand in the list. */
  readonly votes: readonly NamedVote[];
  readonly doubts: readonly Doubt[];
  readonly faults: readonly LineFault[];
  readonly notes: readonly Note[];
  readonly isLeftOut: boolean;
};

/** A few characters that tell texts apart. */
export function markOf(...texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 12);
}

/** Texts are the same when only spaces differ. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
