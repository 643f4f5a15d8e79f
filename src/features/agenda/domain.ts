// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { timeZone } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';

export const momentKinds = ['office_hour', 'coffee_cart', 'walk', 'evening', 'other'] as const;
export type MomentKind = (typeof momentKinds)[number];

/** How many weeks lie between two; 0: it is once. */
export const rhythms = { once: 0, weekly: 1, fortnightly: 2, four_weekly: 4 } as const;
export type Rhythm = keyof typeof rhythms;

/** When and where everyone can meet the team of an area (spreekuur, koffiekar …); once, or every so many weeks. */
export type Moment = {
  readonly id: Id;
  readonly areaId: Id;
  readonly kind: MomentKind;
  readonly place: string;
  /** The first day, and the last on which it can be; the same when it is once. */
  readonly firstOn: string;
  readonly lastOn: string;
  readonly rhythm: Rhythm;
  /** On the clock of the Netherlands, as 'HH:MM'. */
  readonly fromTime: string;
  readonly toTime: string;
  readonly createdAt: Temporal.Instant;
  /** From then on it is off. */
  readonly stoppedAt: Temporal.Instant | null;
};

/** One time that it is. */
export type Occurrence = {
  readonly moment: Moment;
  readonly day: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** It was announced, and called off. */
  readonly isOff: boolean;
};

/** Why a moment cannot be announced, and the field that it belongs to. */
export const refusalFields = {
  in_the_past: 'dag',
  ends_before_begin: 'tot',
  last_before_first: 'laatste',
  too_far: 'laatste',
} as const;
export type Refusal = keyof typeof refusalFields;

const longestYears = 1;

export type MomentDetails = Omit<Moment, 'createdAt' | 'stoppedAt' | 'lastOn'> & { readonly lastOn?: string };

/** The last day is that of one year on when none is given: what nobody renews comes to an end. */
export function momentFrom(
  details: MomentDetails,
  today: Temporal.PlainDate,
): Result<Omit<Moment, 'createdAt' | 'stoppedAt'>, Refusal> {
  const { firstOn, fromTime, toTime, rhythm } = details;
  if (firstOn < today.toString()) return no('in_the_past');
  if (toTime <= fromTime) return no('ends_before_begin');
  if (rhythm === 'once') return ok({ ...details, lastOn: firstOn });
  const farthest = Temporal.PlainDate.from(firstOn).add({ years: longestYears }).toString();
  const lastOn = details.lastOn ?? farthest;
  if (lastOn < firstOn) return no('last_before_first');
  if (lastOn > farthest) return no('too_far');
  return ok({ ...details, lastOn });
}

/** First and last day, both included. */
export type Days = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };

/** Every time that a moment is on some days: always at the same hour on the clock, in summer and in winter. */
export function occurrencesOf(moment: Moment, { from, to }: Days): Occurrence[] {
  const weeks = rhythms[moment.rhythm];
  const found: Occurrence[] = [];
  let day = Temporal.PlainDate.from(moment.firstOn);
  while (day.toString() <= moment.lastOn && Temporal.PlainDate.compare(day, to) <= 0) {
    if (Temporal.PlainDate.compare(day, from) >= 0) found.push(occurrenceOn(moment, day));
    if (weeks === 0) break;
    day = day.add({ weeks });
  }
  return found;
}

function occurrenceOn(moment: Moment, day: Temporal.PlainDate): Occurrence {
  const at = (plainTime: string): Temporal.Instant =>
    day.toZonedDateTime({ timeZone, plainTime }).toInstant();
  const startsAt = at(moment.fromTime);
  const { stoppedAt } = moment;
  const isOff = stoppedAt !== null && Temporal.Instant.compare(startsAt, stoppedAt) > 0;
  return { moment, day: day.toString(), startsAt, endsAt: at(moment.toTime), isOff };
}

/** Of several moments, the first first. */
export function occurrencesOfAll(moments: readonly Moment[], days: Days): Occurrence[] {
  return moments
    .flatMap((moment) => occurrencesOf(moment, days))
    .sort((one, other) => Temporal.Instant.compare(one.startsAt, other.startsAt));
}
