// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import { type ContributionKind, contributionKinds } from '../../kernel/municipality.ts';
import { type Result, no, ok } from '../../kernel/result.ts';

export { type ContributionKind, contributionKinds };

export const states = ['received', 'in_progress', 'asked', 'answered', 'closed'] as const;
export type State = (typeof states)[number];

/** What everyone may hear of a contribution that is public (nieuws). */
export const newsKinds = ['published', 'answered', 'closed'] as const;
export type NewsKind = (typeof newsKinds)[number];

export const channels = [
  'web',
  'email',
  'phone',
  'counter',
  'street_talk',
  'meeting',
  'survey',
  'partner',
  'api',
] as const;
export type Channel = (typeof channels)[number];

export const verbs = [
  'triage',
  'hand_over',
  'note',
  'ask',
  'reply',
  'answer',
  'close',
  'reopen',
  'publish',
  'unpublish',
  'move_promise',
  'refer',
  'hear_back',
  'rate',
  'leave_closed',
  'merge',
  'unmerge',
  'split',
] as const;
export type Verb = (typeof verbs)[number];

/** What the journal tells of promises beside the answer; told by the feature that keeps them. */
export const promiseVerbs = [
  'promise_missed',
  'deed_promised',
  'deed_moved',
  'deed_given',
  'deed_done',
  'deed_failed',
] as const;
export type PromiseVerb = (typeof promiseVerbs)[number];

/** R2: exactly one of a team, a person, a department or partner. */
export type Holder = { readonly kind: 'team' | 'person' | 'organisation'; readonly id: Id };

/** Anything a resident brings (bijdrage). */
export type Contribution = {
  readonly id: Id;
  readonly number: string;
  readonly kind: ContributionKind;
  readonly state: State;
  readonly channel: Channel;
  readonly subject: string;
  readonly body: string;
  /** What everyone reads instead, where the resident's own words hold personal data. */
  readonly publicSubject: string | null;
  readonly publicBody: string | null;
  readonly locale: Locale;
  readonly areaId: Id;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly themeId: Id | null;
  readonly contactId: Id | null;
  readonly holder: Holder;
  readonly publicConsent: boolean;
  readonly publishedAt: Temporal.Instant | null;
  readonly dueOn: string | null;
  readonly answeredAt: Temporal.Instant | null;
  readonly closedAt: Temporal.Instant | null;
  readonly closeReason: string | null;
  /** Handled as part of this one, which has the ball. */
  readonly mergedIntoId: Id | null;
  /** It was a second matter in this one. */
  readonly splitFromId: Id | null;
  /** Since when nothing of the person is in it any more. */
  readonly anonymisedAt: Temporal.Instant | null;
  readonly version: number;
  readonly createdAt: Temporal.Instant;
};

/** The submitter, apart from what was brought (R8). */
export type Contact = {
  readonly id: Id;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly prefers: 'email' | 'phone' | null;
};

export const messageKinds = ['note', 'question', 'reply', 'answer'] as const;
export type MessageKind = (typeof messageKinds)[number];
export type Message = {
  readonly id: Id;
  readonly kind: MessageKind;
  /** None: the resident wrote it. */
  readonly authorPersonId: Id | null;
  /** A reply of somebody who joined: for the team only (R7). */
  readonly joinerId?: Id | null;
  readonly joinerName?: string | null;
  readonly body: string;
  /** What everyone reads of it instead, where it names the resident. */
  readonly publicBody: string | null;
  /** An answer that may be shown where its contribution is public; chosen when it is written (R7). */
  readonly isPublic: boolean;
  readonly createdAt: Temporal.Instant;
};

/** Why a move is refused. Each has a sentence in every language. */
export type Refusal =
  | 'not_now'
  | 'no_contact'
  | 'no_answer_and_no_reason'
  | 'no_consent'
  | 'no_promise'
  | 'no_working_day'
  | 'day_passed'
  | 'nothing_changes'
  | 'is_merged'
  | 'not_merged'
  | 'changed_meanwhile'
  | 'no_agreement'
  | 'no_address';

type Need = 'contact' | 'answer_or_reason' | 'consent' | 'promise' | 'apart' | 'merged';
export type Move = {
  readonly verb: Verb;
  readonly by: 'staff' | 'resident';
  readonly from: readonly State[];
  readonly to: State | 'same';
  readonly needs?: Need;
};

const open = ['received', 'in_progress', 'asked', 'answered'] as const;

/** Every move there is. What is not in this table cannot happen. */
export const moves: readonly Move[] = [
  { verb: 'triage', by: 'staff', from: ['received'], to: 'in_progress' },
  { verb: 'triage', by: 'staff', from: ['in_progress', 'asked', 'answered'], to: 'same' },
  { verb: 'hand_over', by: 'staff', from: ['received'], to: 'in_progress' },
  { verb: 'hand_over', by: 'staff', from: ['in_progress', 'asked', 'answered'], to: 'same' },
  { verb: 'note', by: 'staff', from: states, to: 'same' },
  { verb: 'ask', by: 'staff', from: open, to: 'asked', needs: 'contact' },
  { verb: 'reply', by: 'resident', from: ['received', 'in_progress'], to: 'same' },
  { verb: 'reply', by: 'resident', from: ['asked', 'answered', 'closed'], to: 'in_progress', needs: 'apart' },
  { verb: 'answer', by: 'staff', from: open, to: 'answered' },
  { verb: 'close', by: 'staff', from: open, to: 'closed', needs: 'answer_or_reason' },
  { verb: 'reopen', by: 'staff', from: ['closed'], to: 'in_progress', needs: 'apart' },
  { verb: 'publish', by: 'staff', from: states, to: 'same', needs: 'consent' },
  { verb: 'unpublish', by: 'staff', from: states, to: 'same' },
  { verb: 'move_promise', by: 'staff', from: open, to: 'same', needs: 'promise' },
  // An answer only when the resident was told of it; else the action leaves the state as it is, and the promise runs on.
  { verb: 'refer', by: 'staff', from: open, to: 'answered' },
  { verb: 'hear_back', by: 'staff', from: states, to: 'same' },
  { verb: 'rate', by: 'resident', from: ['closed'], to: 'same', needs: 'apart' },
  { verb: 'leave_closed', by: 'staff', from: ['closed'], to: 'same' },
  { verb: 'merge', by: 'staff', from: open, to: 'closed', needs: 'answer_or_reason' },
  // To how it stood before: the action knows.
  { verb: 'unmerge', by: 'staff', from: ['closed'], to: 'in_progress', needs: 'merged' },
  { verb: 'split', by: 'staff', from: open, to: 'same' },
];

export type Facts = {
  readonly state: State;
  readonly canBeReached: boolean;
  readonly hasAnswer: boolean;
  readonly hasConsent: boolean;
  readonly hasPromise: boolean;
  readonly isMerged: boolean;
};

export function canBeReached(contact: Contact | undefined): boolean {
  return Boolean(contact && (contact.email ?? contact.phone));
}

export function factsOf(contribution: Contribution, contact: Contact | undefined): Facts {
  return {
    state: contribution.state,
    canBeReached: canBeReached(contact),
    hasAnswer: contribution.answeredAt !== null,
    hasConsent: contribution.publicConsent,
    hasPromise: contribution.dueOn !== null,
    isMerged: contribution.mergedIntoId !== null,
  };
}

/**
 * The state after a move, or why it cannot be made. R3 is in here: who can be reached gets an answer, or a reason that is shown.
 * @param reason what is given as the reason for closing; only looked at there.
 */
export function decide(facts: Facts, verb: Verb, reason?: string): Result<State, Refusal> {
  const move = moves.find((one) => one.verb === verb && one.from.includes(facts.state));
  if (!move) return no('not_now');
  if (move.needs === 'apart' && facts.isMerged) return no('is_merged');
  if (move.needs === 'merged' && !facts.isMerged) return no('not_merged');
  const hasReason = (reason ?? '').trim() !== '';
  if (move.needs === 'contact' && !facts.canBeReached) return no('no_contact');
  if (move.needs === 'consent' && !facts.hasConsent) return no('no_consent');
  if (move.needs === 'promise' && !facts.hasPromise) return no('no_promise');
  if (move.needs === 'answer_or_reason' && !facts.hasAnswer && !hasReason)
    return no('no_answer_and_no_reason');
  return ok(move.to === 'same' ? facts.state : move.to);
}

/** Which moves the staff can make now; views show no others. */
export function possibleMoves(facts: Facts): ReadonlySet<Verb> {
  const possible = moves.filter((move) => move.by === 'staff' && decide(facts, move.verb, 'reason').ok);
  return new Set(possible.map((move) => move.verb));
}

/** What deciding about the ball at triage looks at. */
export type TriageBall = {
  readonly state: State;
  readonly now: Holder;
  /** Whom the rules gave it by what it was before, and by what it is now. */
  readonly before: Holder;
  readonly after: Holder;
  /** A rule gives it to `after`; else that is the team of the area. */
  readonly isByRule: boolean;
  /** Kind, theme or area changed, or only the area. */
  readonly isChanged: boolean;
  readonly isOtherArea: boolean;
};

/**
 * Who has the ball after triage, when nobody takes it or keeps it where it is. It is handed on by the rules as long as it lies where
 * they put it; what somebody took up, or gave to a department or partner on purpose, stays there.
 */
export function ballAfterTriage(ball: TriageBall): Holder {
  const { now, before, after, isByRule, isChanged, isOtherArea, state } = ball;
  if (!isChanged) return now;
  const isWherePut = isSameHolder(now, before);
  if (now.kind === 'team') return isOtherArea || isByRule || isWherePut ? after : now;
  if (now.kind === 'person') return isWherePut && state === 'received' ? after : now;
  return isWherePut ? after : now;
}

export function isSameHolder(one: Holder, other: Holder): boolean {
  return one.kind === other.kind && one.id === other.id;
}

/** How an area came to a contribution: from its point, chosen by its submitter, by nobody (the whole municipality), or by a worker. */
export type AreaFrom = 'point' | 'choice' | 'none' | 'worker';

/**
 * R1: with a location the smallest area with a team whose boundary of that day holds the point; else the area chosen; else the
 * whole municipality.
 * @param holding the areas that hold the point, smallest first and on a shared edge the lowest code first; empty without a point.
 */
export function areaOf<A>(
  holding: readonly A[],
  chosen: A | undefined,
  root: A,
  hasTeam: (area: A) => boolean,
): { area: A; from: AreaFrom } {
  const own = holding.find(hasTeam);
  if (own !== undefined) return { area: own, from: 'point' };
  if (chosen !== undefined) return { area: chosen, from: 'choice' };
  return { area: root, from: 'none' };
}

/** B-2026-00042: letter, year and at least five digits, given by the database (next_number). */
const numberPattern = /^B-\d{4}-\d{5,}$/;

export function isContributionNumber(text: string): boolean {
  return numberPattern.test(text);
}
