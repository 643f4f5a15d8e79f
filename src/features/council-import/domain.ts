// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import type { Mapping } from './mapping-domain.ts';

export const states = ['mapping', 'checking', 'preview', 'reading', 'stopped', 'done', 'dropped'] as const;
export type State = (typeof states)[number];

export const verdicts = ['new', 'changed', 'same', 'doubt', 'unreadable', 'left_out'] as const;
export const results = ['made', 'changed', 'same', 'waiting', 'unreadable', 'left_out'] as const;
export type RowResult = (typeof results)[number];

export type Column = { readonly name: string; readonly samples: readonly string[] };

/** What a file says beside its lines. */
export type Found = {
  /** What stands above the line that was taken for the heading. */
  readonly above?: string;
  /** Of a workbook with several sheets: which was read, and which were not. */
  readonly sheets?: { readonly read: string; readonly others: readonly string[] };
  /** Of party groups, by what is the same for all names of one. */
  readonly seats?: Readonly<Record<string, number>>;
};

/** A list that was uploaded, and how far it is. */
export type Import = {
  readonly id: Id;
  readonly source: string;
  readonly fileName: string;
  readonly format: 'csv' | 'xlsx' | 'json' | 'parties';
  readonly state: State;
  readonly columns: readonly Column[];
  readonly mapping: Mapping;
  readonly found: Found;
  /** What is new in it is put on the site at once. */
  readonly isPublic: boolean;
  readonly rowsTotal: number;
  readonly rowsDone: number;
  readonly startedBy: Id | null;
  readonly createdAt: Temporal.Instant;
  readonly updatedAt: Temporal.Instant;
  readonly finishedAt: Temporal.Instant | null;
};

export type Verb = 'map' | 'check' | 'begin' | 'stop' | 'resume' | 'drop';

const moves: Readonly<Record<Verb, { readonly from: readonly State[]; readonly to: State }>> = {
  map: { from: ['mapping', 'preview'], to: 'mapping' },
  check: { from: ['mapping', 'preview'], to: 'checking' },
  begin: { from: ['preview'], to: 'reading' },
  stop: { from: ['reading'], to: 'stopped' },
  resume: { from: ['stopped', 'reading', 'checking'], to: 'reading' },
  drop: { from: ['mapping', 'checking', 'preview'], to: 'dropped' },
};

/** The state that a verb leads to; what runs already and is asked to go on, goes on with what it did. */
export function decide(state: State, verb: Verb): Result<State, 'not_now'> {
  const move = moves[verb];
  if (!move.from.includes(state)) return no('not_now');
  return ok(verb === 'resume' && state === 'checking' ? 'checking' : move.to);
}

export function isBusy({ state }: Pick<Import, 'state'>): boolean {
  return state === 'checking' || state === 'reading';
}

/** Nothing was heard of it for so long that the server must have been away. */
export function isQuiet(one: Pick<Import, 'state' | 'updatedAt'>, now: Temporal.Instant): boolean {
  return isBusy(one) && now.epochMilliseconds - one.updatedAt.epochMilliseconds > 60_000;
}
