// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import { type Result, no, ok } from '../../kernel/result.ts';

/** How somebody from the town hall can get to know an area. */
export const visitForms = [
  'district_meeting',
  'event',
  'cycling_tour',
  'walk',
  'coffee_table',
  'working_visit',
] as const;
export type VisitForm = (typeof visitForms)[number];

export const visitStates = ['planned', 'done', 'cancelled'] as const;
export type VisitState = (typeof visitStates)[number];

/** What can be done with a visit, from which states, and where it leads. */
export const moves = {
  change: { from: ['planned'], to: 'planned' },
  cancel: { from: ['planned'], to: 'cancelled' },
  /** Telling what was heard; it may be said better later. */
  tell: { from: ['planned', 'done'], to: 'done' },
} as const satisfies Record<string, { from: readonly VisitState[]; to: VisitState }>;
export type Move = keyof typeof moves;

export type VisitRecord = {
  readonly id: Id;
  readonly number: string;
  readonly areaId: Id;
  readonly form: VisitForm;
  readonly state: VisitState;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly place: string;
  readonly isPublic: boolean;
  readonly publicText: string;
  /** Why it was moved, or is off. */
  readonly reason: string;
  /** The public word back: what we heard. */
  readonly heard: string | null;
  readonly heardAt: Temporal.Instant | null;
  /** How often what stands in an agenda changed. */
  readonly sequence: number;
  readonly version: number;
  readonly updatedAt: Temporal.Instant;
  /** Who of the municipality goes. */
  readonly personIds: readonly Id[];
};

export type Planning = Pick<
  VisitRecord,
  'areaId' | 'form' | 'startsAt' | 'endsAt' | 'place' | 'isPublic' | 'publicText' | 'personIds'
>;

/** Why something is not done, and the field of the form that it belongs to. */
export const refusalFields = {
  in_the_past: 'dag',
  ends_before_begin: 'tot',
  nobody: 'wie',
  role_ends: 'toch',
  no_reason: 'reden',
  changed: 'dag',
  not_now: 'dag',
  not_yet: 'gehoord',
  nobody_to_invite: 'aan',
  ended: 'aan',
} as const;
export type Refusal = keyof typeof refusalFields;

export function canMove(visit: Pick<VisitRecord, 'state'>, move: Move): boolean {
  return moves[move].from.some((state) => state === visit.state);
}

/** What is planned lies ahead, has an end after its beginning, and somebody goes. */
export function faultOfPlanning(planning: Planning, now: Temporal.Instant): Refusal | undefined {
  if (Temporal.Instant.compare(planning.startsAt, now) <= 0) return 'in_the_past';
  if (Temporal.Instant.compare(planning.endsAt, planning.startsAt) <= 0) return 'ends_before_begin';
  return planning.personIds.length === 0 ? 'nobody' : undefined;
}

/** Telling what was heard comes after the beginning. */
export function canTell(
  visit: Pick<VisitRecord, 'state' | 'startsAt'>,
  now: Temporal.Instant,
): Result<undefined, Refusal> {
  if (!canMove(visit, 'tell')) return no('not_now');
  return Temporal.Instant.compare(visit.startsAt, now) > 0 ? no('not_yet') : ok(undefined);
}

/** Whether when or where changed: what who is invited must know. */
export function isMoved(before: Planning, after: Planning): boolean {
  return (
    !before.startsAt.equals(after.startsAt) ||
    !before.endsAt.equals(after.endsAt) ||
    before.place !== after.place
  );
}

/** What brings somebody to an area; a portfolio may go on after it. */
const teamRoles: readonly string[] = ['area_alderman', 'area_manager', 'community_worker'];

type Held = {
  readonly personId: Id;
  readonly role: string;
  readonly areaId: Id | null;
  readonly to: string | null;
};

/** Of those who go: whose last role that brings them here ends before the visit, with their last day. */
export function endedBefore(
  roles: readonly Held[],
  personIds: readonly Id[],
  startsAt: Temporal.Instant,
): { readonly personId: Id; readonly lastDay: string }[] {
  const day = dayOf(startsAt).toString();
  return personIds.flatMap((personId) => {
    const held = roles.filter((one) => one.personId === personId && teamRoles.includes(one.role));
    const lastDay = held.reduce<string | null>(
      (last, { to }) => (last === null || to === null ? null : to > last ? to : last),
      '',
    );
    return lastDay !== null && lastDay !== '' && lastDay < day ? [{ personId, lastDay }] : [];
  });
}

/** What a resident wishes. */
export type Wish = {
  readonly id: Id;
  readonly areaId: Id;
  readonly forms: readonly VisitForm[];
  readonly whenWhere: string;
  readonly why: string;
  readonly contactId: Id | null;
  readonly locale: Locale;
  readonly createdAt: Temporal.Instant;
};

export type FormCount = { readonly areaId: Id; readonly form: VisitForm; readonly count: number };

/** Counts below this are not shown to everyone (R10). */
const smallest = 5;

/** How often each form was wished, over some areas, the most wished first. */
export function totalsOf(
  counts: readonly FormCount[],
  areaIds: readonly Id[],
): { readonly form: VisitForm; readonly count: number }[] {
  const within = new Set(areaIds);
  return visitForms
    .map((form) => ({
      form,
      count: counts
        .filter((one) => one.form === form && within.has(one.areaId))
        .reduce((sum, one) => sum + one.count, 0),
    }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}

/** The same as everyone may see it: small ones are left out. */
export function publicTotals(
  totals: readonly { readonly form: VisitForm; readonly count: number }[],
): readonly { readonly form: VisitForm; readonly count: number }[] {
  return totals.filter(({ count }) => count >= smallest);
}

export type Answer = 'yes' | 'no';

/** A partner who is asked along. */
export type Invitation = {
  readonly id: Id;
  readonly visitId: Id;
  readonly organisationId: Id;
  readonly toName: string;
  readonly toAddress: string;
  readonly answer: Answer | null;
  readonly note: string;
  readonly invitedAt: Temporal.Instant;
  readonly answeredAt: Temporal.Instant | null;
};

/** A link works until the day after the visit is over, so that who was there can still look. */
export function linkEnds(visit: Pick<VisitRecord, 'endsAt'>): Temporal.Instant {
  return visit.endsAt.add({ hours: 48 });
}

export type Impression = {
  readonly id: Id;
  readonly visitId: Id;
  readonly personId: Id;
  readonly body: string;
  readonly themeId: Id | null;
  readonly mood: string | null;
  readonly contributionNumber: string | null;
  readonly notedAt: Temporal.Instant;
};

/** After so long a wish no longer says whose it was, nor in which words. */
export const wishKeptDays = 365;

const longestSubject = 100;

/** The first sentence, as the subject of what comes of an impression. */
export function subjectOf(body: string): string {
  const [sentence = body] = body.split(/(?<=[.!?])\s|\n/);
  const text = sentence.trim();
  return text.length <= longestSubject ? text : `${text.slice(0, longestSubject - 1).trimEnd()}…`;
}

/** What there is to tell about a visit. */
export type News = 'planned' | 'moved' | 'cancelled' | 'heard';
