// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';

export const states = ['idea', 'supported', 'under_way', 'done', 'stopped'] as const;
export type State = (typeof states)[number];

/** Something that a team sets up to raise liveability (project). */
export type Project = {
  readonly id: Id;
  readonly number: string;
  readonly state: State;
  readonly title: string;
  /** What is to be reached. For who works here, as are `why` and `budget`. */
  readonly aim: string;
  /** What was signalled. */
  readonly why: string | null;
  /** The team of the first leads it. */
  readonly areaIds: readonly [Id, ...Id[]];
  readonly themeIds: readonly Id[];
  /** The departments and partners that take part. */
  readonly organisationIds: readonly Id[];
  /** Who leads it, usually an area manager; and the community worker beside. */
  readonly leadId: Id | null;
  readonly workerId: Id | null;
  readonly budget: string | null;
  /** What everyone reads of it (R7); kept when it is internal again. */
  readonly publicSummary: string | null;
  readonly publishedAt: Temporal.Instant | null;
  readonly result: string | null;
  readonly doneOn: string | null;
  readonly stopReason: string | null;
  readonly version: number;
  readonly createdAt: Temporal.Instant;
  readonly updatedAt: Temporal.Instant;
};

/** What whoever signalled something that led to it hears. */
export type UpstreamNews = 'published' | 'under_way' | 'done' | 'stopped';

/** What there is to tell in this state; the same when everyone sees it first. */
export const upstreamNewsIn: Readonly<Record<State, UpstreamNews>> = {
  idea: 'published',
  supported: 'published',
  under_way: 'under_way',
  done: 'done',
  stopped: 'stopped',
};

export const verbs = ['support', 'begin', 'finish', 'stop', 'resume'] as const;
export type Verb = (typeof verbs)[number];

/** What is asked before a move; each has a sentence that says so. */
export const asked = ['theme', 'lead', 'coordinated', 'action', 'all_closed', 'result', 'reason'] as const;
export type Asked = (typeof asked)[number];

export type Move = {
  readonly verb: Verb;
  readonly from: readonly State[];
  readonly to: State;
  readonly asks: readonly Asked[];
};

/** Every move there is. What is not in this table cannot happen. */
export const moves: readonly Move[] = [
  { verb: 'support', from: ['idea'], to: 'supported', asks: ['theme', 'lead', 'coordinated'] },
  { verb: 'begin', from: ['supported'], to: 'under_way', asks: ['lead', 'action'] },
  { verb: 'finish', from: ['under_way'], to: 'done', asks: ['all_closed', 'result'] },
  { verb: 'stop', from: ['idea', 'supported', 'under_way'], to: 'stopped', asks: ['reason'] },
  { verb: 'resume', from: ['stopped'], to: 'idea', asks: ['reason'] },
];

/** Why something is refused. Each has a sentence in every language. */
export type Refusal =
  | 'not_now'
  | 'changed_meanwhile'
  | 'no_area'
  | 'no_summary'
  | 'person_gone'
  | 'signal_unknown'
  | 'closed'
  | Asked;

/** What stands with the project itself; what is said with the move (a result, a reason) comes beside it. */
export type Facts = { readonly state: State } & Readonly<
  Record<Exclude<Asked, 'result' | 'reason'>, boolean>
>;
export type Said = { readonly result?: string; readonly reason?: string };

type Point = { readonly outcome: string | null };

export function factsOf(
  project: Pick<Project, 'state' | 'themeIds' | 'leadId'>,
  { actions, isCoordinated }: { readonly actions: readonly Point[]; readonly isCoordinated: boolean },
): Facts {
  return {
    state: project.state,
    theme: project.themeIds.length > 0,
    lead: project.leadId !== null,
    coordinated: isCoordinated,
    action: actions.length > 0,
    all_closed: actions.every(({ outcome }) => outcome !== null),
  };
}

/** The moves that lead on from a state, in the order of the table. */
export function movesFrom(state: State): Move[] {
  return moves.filter(({ from }) => from.includes(state));
}

/** What is still asked before this move may be made, in the order of the table. */
export function missingFor(facts: Facts, move: Move, said: Said = {}): Asked[] {
  return move.asks.filter((one) => {
    if (one === 'reason' || one === 'result') return !said[one];
    return !facts[one];
  });
}

/** What is to be settled before the form of a move makes sense: a reason or a result is given in that form. */
export function missingBefore(facts: Facts, move: Move): Asked[] {
  return missingFor(facts, move, { result: '-', reason: '-' });
}

/** The state that a verb leads to, or why it does not. */
export function decide(facts: Facts, verb: Verb, said: Said): Result<State, Refusal> {
  const move = moves.find((one) => one.verb === verb && one.from.includes(facts.state));
  if (!move) return no('not_now');
  const [missing] = missingFor(facts, move, said);
  return missing ? no(missing) : ok(move.to);
}

export function isOpen({ state }: Pick<Project, 'state'>): boolean {
  return state !== 'done' && state !== 'stopped';
}

const numberPattern = /^P-\d{4}-\d{4,}$/;

export function isProjectNumber(text: string): boolean {
  return numberPattern.test(text);
}
