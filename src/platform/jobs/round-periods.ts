// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { isWorkingDay } from '../../kernel/calendar.ts';
import { timeZone } from '../../kernel/clock.ts';

/**
 * Which turn is due at a moment, as a text that is the same for all moments of that turn; nothing when none is. The same text
 * twice is the same turn: it is done once.
 */
export type Periods = (now: Temporal.Instant) => string | undefined;

/** Every hour of the day by its number since 1970: the hour that comes twice in autumn is two hours. */
export function hourly(now: Temporal.Instant): string {
  return `hour ${Math.floor(now.epochMilliseconds / 3_600_000)}`;
}

/** Once a day, from a time of day in the Netherlands on ('07:00'); a server that was out then does it later that day. */
export function daily(from: string, on: { readonly workingDaysOnly?: boolean } = {}): Periods {
  return (now) => {
    const here = now.toZonedDateTimeISO(timeZone);
    const day = here.toPlainDate();
    if (on.workingDaysOnly && !isWorkingDay(day)) return undefined;
    return here.toPlainTime().toString({ smallestUnit: 'minute' }) >= from ? day.toString() : undefined;
  };
}
