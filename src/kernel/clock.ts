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

/** The calendar day on which an instant falls, in the Netherlands. */
export function dayOf(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(timeZone).toPlainDate();
}

export function today(clock: Clock): Temporal.PlainDate {
  return dayOf(clock.now());
}
