// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import { type Result, no, ok } from '../../kernel/result.ts';

export const states = ['proposed', 'explored', 'supported', 'under_way', 'realised', 'stopped'] as const;
export type State = (typeof states)[number];

/** What residents may need of others for it (wat er nodig is). */
export const needs = ['contact', 'place', 'voucher', 'permit', 'money', 'publicity', 'hands'] as const;
export type Need = (typeof needs)[number];

/** Something that residents organise themselves (initiatief). */
export type Initiative = {
  readonly id: Id;
  readonly number: string;
  readonly state: State;
  readonly title: string;
  readonly body: string;
  readonly locale: Locale;
  /** The areas it is in; the team of the first has it. */
  readonly areaIds: readonly [Id, ...Id[]];
  readonly themeIds: readonly Id[];
  readonly lon: number | null;
  readonly lat: number | null;
  readonly needs: readonly Need[];
  readonly needsNote: string | null;
  readonly plan: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly result: string | null;
  readonly realisedOn: string | null;
  readonly stopReason: string | null;
  /** The initiators want it on the site. */
  readonly wantsPublic: boolean;
  readonly publishedAt: Temporal.Instant | null;
  readonly version: number;
  readonly createdAt: Temporal.Instant;
  readonly updatedAt: Temporal.Instant;
};

/** Who started it or leads it (initiatiefnemer); the person stands with the contacts (R8). */
export type Initiator = {
  readonly id: Id;
  readonly initiativeId: Id;
  readonly contactId: Id;
  /** The group that the person speaks for. */
  readonly groupName: string | null;
  /** The name of the person may be public (R7). */
  readonly isNamedPublicly: boolean;
  readonly createdAt: Temporal.Instant;
  readonly endedAt: Temporal.Instant | null;
};

export const verbs = ['explore', 'support', 'begin', 'realise', 'stop', 'resume'] as const;
export type Verb = (typeof verbs)[number];

/** What is asked before a move; each has a sentence that says so. */
export const asked = ['initiator', 'theme', 'plan', 'result', 'reason'] as const;
export type Asked = (typeof asked)[number];

export type Move = {
  readonly verb: Verb;
  readonly from: readonly State[];
  readonly to: State;
  readonly asks: readonly Asked[];
};

/** Every move there is. What is not in this table cannot happen. */
export const moves: readonly Move[] = [
  { verb: 'explore', from: ['proposed'], to: 'explored', asks: ['initiator'] },
  { verb: 'support', from: ['explored'], to: 'supported', asks: ['initiator', 'theme'] },
  { verb: 'begin', from: ['supported'], to: 'under_way', asks: ['initiator', 'plan'] },
  { verb: 'realise', from: ['under_way'], to: 'realised', asks: ['result'] },
  { verb: 'stop', from: ['proposed', 'explored', 'supported', 'under_way'], to: 'stopped', asks: ['reason'] },
  { verb: 'resume', from: ['stopped'], to: 'explored', asks: ['reason'] },
];

/** Why a move is refused. Each has a sentence in every language. */
export type Refusal = 'not_now' | 'changed_meanwhile' | Asked;

export type Facts = { readonly state: State } & Readonly<Record<Exclude<Asked, 'reason'>, boolean>>;

export function factsOf(initiative: Initiative, initiators: readonly Initiator[]): Facts {
  return {
    state: initiative.state,
    initiator: initiators.some(({ endedAt }) => endedAt === null),
    theme: initiative.themeIds.length > 0,
    plan: initiative.plan !== null,
    result: initiative.result !== null,
  };
}

/** The move that a verb makes from where it is now, if there is one. */
export function moveOf(state: State, verb: Verb): Move | undefined {
  return moves.find((move) => move.verb === verb && move.from.includes(state));
}

/** What is still asked before this move may be made, in the order of the table. */
export function missingFor(facts: Facts, move: Move, reason?: string): Asked[] {
  return move.asks.filter((one) => (one === 'reason' ? !reason : !facts[one]));
}

/** The state that a verb leads to, or why it does not. */
export function decide(facts: Facts, verb: Verb, reason?: string): Result<State, Refusal> {
  const move = moveOf(facts.state, verb);
  if (!move) return no('not_now');
  const [missing] = missingFor(facts, move, reason);
  return missing ? no(missing) : ok(move.to);
}

const numberPattern = /^I-\d{4}-\d{4,}$/;

export function isInitiativeNumber(text: string): boolean {
  return numberPattern.test(text);
}
