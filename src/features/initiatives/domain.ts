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
  /** Whom of the team the initiators turn to; null: the area manager of its first area. */
  readonly guideId: Id | null;
  /** Since when the initiators wait for the team. */
  readonly waitsSince: Temporal.Instant | null;
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
  /** Whom the team turns to first. */
  readonly isContact: boolean;
  /** In which language they are written to; null: that of the initiative. */
  readonly locale: Locale | null;
  readonly createdAt: Temporal.Instant;
  readonly endedAt: Temporal.Instant | null;
};

export const verbs = ['explore', 'support', 'begin', 'realise', 'stop', 'resume'] as const;
export type Verb = (typeof verbs)[number];

/** What is asked before a move; each has a sentence that says so. */
export const asked = ['initiator', 'theme', 'role', 'coordinated', 'plan', 'result', 'reason'] as const;
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
  {
    verb: 'support',
    from: ['explored'],
    to: 'supported',
    asks: ['initiator', 'theme', 'role', 'coordinated'],
  },
  { verb: 'begin', from: ['supported'], to: 'under_way', asks: ['initiator', 'plan'] },
  { verb: 'realise', from: ['under_way'], to: 'realised', asks: ['result'] },
  { verb: 'stop', from: ['proposed', 'explored', 'supported', 'under_way'], to: 'stopped', asks: ['reason'] },
  { verb: 'resume', from: ['stopped'], to: 'explored', asks: ['reason'] },
];

/** Why a move is refused. Each has a sentence in every language. */
export type Refusal = 'not_now' | 'changed_meanwhile' | Asked;

export type Facts = { readonly state: State } & Readonly<Record<Exclude<Asked, 'reason'>, boolean>>;

/** What is known of an initiative, as far as moves ask for it. */
export type Known = {
  readonly initiators: readonly Pick<Initiator, 'endedAt'>[];
  /** The government's role was weighed. */
  readonly isRoleWeighed: boolean;
  /** Each portfolio holder of a touched theme knows or has answered, or was passed over with a reason (R5). */
  readonly isCoordinated: boolean;
};

export function factsOf(initiative: Initiative, known: Known): Facts {
  return {
    state: initiative.state,
    initiator: known.initiators.some(({ endedAt }) => endedAt === null),
    theme: initiative.themeIds.length > 0,
    role: known.isRoleWeighed,
    coordinated: known.isCoordinated,
    plan: initiative.plan !== null,
    result: initiative.result !== null,
  };
}

/** The moves from here, in the order of the table: the way on first, stopping last. */
export function movesFrom(state: State): readonly Move[] {
  return moves.filter((move) => move.from.includes(state));
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

/** Not ended, in whatever way. */
export function isGoingOn({ state }: Pick<Initiative, 'state'>): boolean {
  return state !== 'realised' && state !== 'stopped';
}

/** Groups of states, as the list shows them. */
export const stateGroups = {
  open: ['proposed', 'explored', 'supported', 'under_way'],
  realised: ['realised'],
  stopped: ['stopped'],
} as const satisfies Record<string, readonly State[]>;

/** The steps of which everyone hears who follows the area, when the initiative is public. */
export const newsKinds = ['published', 'supported', 'realised', 'words_changed'] as const;
export type NewsKind = (typeof newsKinds)[number];

export const newsOf: Readonly<Partial<Record<Verb, NewsKind>>> = {
  support: 'supported',
  realise: 'realised',
};

/** What whoever contributed to what led to it hears. */
export type UpstreamNews =
  'published' | 'supported' | 'under_way' | 'realised' | 'stopped' | 'resumed' | 'result' | 'news';

export const upstreamNewsOf: Readonly<Partial<Record<Verb, UpstreamNews>>> = {
  support: 'supported',
  begin: 'under_way',
  realise: 'realised',
  stop: 'stopped',
  resume: 'resumed',
};

/** How it stands when everyone sees it first: what happened before that is told then. */
export const upstreamNewsIn: Readonly<Record<State, UpstreamNews>> = {
  proposed: 'published',
  explored: 'published',
  supported: 'supported',
  under_way: 'under_way',
  realised: 'realised',
  stopped: 'stopped',
};

/** What is said about an initiative (bericht); for whom was chosen at writing (R7). */
export const messageKinds = ['note', 'letter', 'news', 'message', 'plan_wish'] as const;
export type MessageKind = (typeof messageKinds)[number];
/** What who works here writes: among themselves, to the initiators, or to everyone. */
export const staffKinds = ['note', 'letter', 'news'] as const;
export type StaffKind = (typeof staffKinds)[number];

export type Message = {
  readonly id: Id;
  readonly initiativeId: Id;
  readonly kind: MessageKind;
  readonly body: string;
  readonly personId: Id | null;
  readonly initiatorId: Id | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** Of a wish for another planning: when the team decided, and whether it took it over. */
  readonly settledAt: Temporal.Instant | null;
  readonly isTaken: boolean | null;
  readonly createdAt: Temporal.Instant;
};

/** What initiators may read of what was said: all but what who works here wrote among themselves. */
export function isForInitiators({ kind }: Pick<Message, 'kind'>): boolean {
  return kind !== 'note';
}

/** A planning that ends before it begins is a mistake. */
export function isBackwards(startsOn: string | null, endsOn: string | null): boolean {
  return startsOn !== null && endsOn !== null && endsOn < startsOn;
}

/** Something that was needed, and from whom they got it. */
export type MetNeed = { readonly need: Need; readonly metBy: string; readonly metAt: Temporal.Instant };

/** A picture of what came of it. Everyone sees it when it is published and the initiative is. */
export type Picture = {
  readonly fileId: Id;
  readonly alt: string;
  readonly mayBePublic: boolean;
  readonly publishedAt: Temporal.Instant | null;
  /** From an initiator; null: from who works here. */
  readonly contactId: Id | null;
  readonly width: number;
  readonly height: number;
  readonly createdAt: Temporal.Instant;
};
