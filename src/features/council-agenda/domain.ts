// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';

export const precisions = ['day', 'month'] as const;
export type Precision = (typeof precisions)[number];

/** A day, or a month by its first day. */
export type When = { readonly on: string; readonly precision: Precision };

export const states = ['planned', 'held', 'dropped'] as const;
export type State = (typeof states)[number];

export const aboutKinds = ['dossier', 'motion'] as const;
export type AboutKind = (typeof aboutKinds)[number];

/** The session in which it comes. */
export type PlannedSession = {
  readonly id: Id;
  readonly number: string;
  readonly day: string;
  readonly state: 'planned' | 'live' | 'held' | 'cancelled';
  readonly isPublic: boolean;
};

/** Something that comes to the council. */
export type Plan = {
  readonly id: Id;
  readonly title: string;
  readonly note: string | null;
  readonly when: When;
  /** The portfolio holder who brings it, or in words who does. */
  readonly holderId: Id | null;
  readonly broughtBy: string | null;
  readonly about: { readonly kind: AboutKind; readonly id: Id } | null;
  readonly session: PlannedSession | null;
  readonly state: State;
  readonly publishedAt: Temporal.Instant | null;
  readonly version: number;
};

/** That it went to another day or month; only added to. */
export type Move = {
  readonly id: Id;
  readonly planId: Id;
  readonly from: When;
  readonly to: When;
  /** Null when a session was planned on another day than was said here, without more. */
  readonly reason: string | null;
  readonly movedAt: Temporal.Instant;
  readonly movedBy: Id | null;
};

export type Refusal =
  | 'changed_meanwhile'
  | 'same_moment'
  | 'no_reason'
  | 'not_now'
  | 'no_such_record'
  | 'no_such_session'
  /** Its day is that of its session: that is moved there. */
  | 'has_session';

/** A day or month as it was chosen: a month is kept by its first day. */
export function whenOf(day: string | undefined, month: string | undefined): When | undefined {
  if (day !== undefined) return { on: day, precision: 'day' };
  return month === undefined ? undefined : { on: `${month}-01`, precision: 'month' };
}

export function isSame(one: When, other: When): boolean {
  return one.on === other.on && one.precision === other.precision;
}

/** A plan as this reader may see it: once its session is known, the day and how it went are those of the session. */
export function seenBy(plan: Plan, onlyPublic: boolean): Plan {
  const { session } = plan;
  if (!session) return plan;
  if (onlyPublic && !session.isPublic) return { ...plan, session: null };
  const state = session.state === 'held' && plan.state === 'planned' ? 'held' : plan.state;
  return session.state === 'cancelled'
    ? plan
    : { ...plan, state, when: { on: session.day, precision: 'day' } };
}

/** Whether it can still become a session: it has none, or one that is off. */
export function canBecomeSession({ state, session }: Plan): boolean {
  return state === 'planned' && (session === null || session.state === 'cancelled');
}

/** Where its session is and it does not stand yet; undefined when it needs no move. */
export function followed({ state, session, when }: Plan): When | undefined {
  if (state !== 'planned' || !session || session.state === 'cancelled') return undefined;
  const to: When = { on: session.day, precision: 'day' };
  return isSame(when, to) ? undefined : to;
}

/** That the day within the month became known: nobody was told anything else before. */
export function isRefined(from: When, to: When): boolean {
  return from.precision === 'month' && from.on.slice(0, 7) === to.on.slice(0, 7);
}

/** '2026-2': the second quarter. */
export function quarterOf(on: string): string {
  const { year, month } = Temporal.PlainDate.from(on);
  return `${String(year)}-${String(Math.ceil(month / 3))}`;
}

export type Entry =
  | { readonly kind: 'plan'; readonly plan: Plan; readonly moves: readonly Move[] }
  /** Where it stood before: so that who looked for it there sees where it went. */
  | { readonly kind: 'gone'; readonly plan: Plan; readonly move: Move };

export type Quarter = { readonly quarter: string; readonly entries: readonly Entry[] };

/**
 * The agenda by quarter, the first first. What was moved to another quarter is shown in the one that it left as well, as long as
 * that one is on the page.
 */
export function agendaOf(plans: readonly Plan[], moves: readonly Move[], from: string): Quarter[] {
  const movesOf = Map.groupBy(moves, ({ planId }) => planId);
  const entries = plans.flatMap((plan): Entry[] => {
    const own = (movesOf.get(plan.id) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const left = own.filter((move) => quarterOf(move.from.on) !== quarterOf(plan.when.on));
    const last = new Map(left.map((move) => [quarterOf(move.from.on), move]));
    return [
      { kind: 'plan', plan, moves: own },
      ...[...last.values()].map((move): Entry => ({ kind: 'gone', plan, move })),
    ];
  });
  const shown = entries.filter((entry) => quarterOf(placeOf(entry).on) >= quarterOf(from));
  const inTime = shown.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const byQuarter = Map.groupBy(inTime, (entry) => quarterOf(placeOf(entry).on));
  return [...byQuarter].map(([quarter, of]) => ({ quarter, entries: of }));
}

export function placeOf(entry: Entry): When {
  return entry.kind === 'plan' ? entry.plan.when : entry.move.from;
}

/** Within a month, what has a day comes first; what left comes after what is there. */
function orderOf(entry: Entry): string {
  const { on, precision } = placeOf(entry);
  const day = precision === 'month' ? `${on.slice(0, 7)}-99` : on;
  return `${day} ${entry.kind === 'plan' ? '0' : '1'} ${entry.plan.title} ${entry.plan.id}`;
}
