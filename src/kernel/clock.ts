// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';

/** What time it is, as a dependency: nothing asks the machine itself. */
export type Clock = { now(): Temporal.Instant };

/** The Netherlands in Europe; municipalities in the Caribbean are public bodies with rules of their own. */
export const timeZone = 'Europe/Amsterdam';

export function systemClock(): Clock {
  return { now: () => Temporal.Now.instant() };
}

/** A clock that stands still until it is set; for tests and for the demo's history. */
export function standingClock(start: Temporal.Instant): Clock & { set(to: Temporal.Instant): void } {
  let at = start;
  return {
    now: () => at,
    set: (to) => {
      at = to;
    },
  };
}

let lastQuarter: { readonly number: number; readonly day: Temporal.PlainDate } | undefined;
const quarterMillis = 15 * 60 * 1000;

/**
 * The calendar day on which an instant falls, in the Netherlands. Asked many times for the same moment: every instant of a
 * quarter of an hour falls on one day, since days begin on a whole quarter everywhere.
 */
export function dayOf(instant: Temporal.Instant): Temporal.PlainDate {
  const number = Math.floor(instant.epochMilliseconds / quarterMillis);
  if (lastQuarter?.number === number) return lastQuarter.day;
  const day = instant.toZonedDateTimeISO(timeZone).toPlainDate();
  lastQuarter = { number, day };
  return day;
}

export function today(clock: Clock): Temporal.PlainDate {
  return dayOf(clock.now());
}
