// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { isWorkingDay } from '../../src/kernel/calendar.ts';
import { systemClock, timeZone, today } from '../../src/kernel/clock.ts';
import type { Settings } from './product.ts';

/** A working day, some days from now. */
export function workingDayAfter(days: number): Temporal.PlainDate {
  const day = today(systemClock()).add({ days });
  return isWorkingDay(day) ? day : workingDayAfter(days + 1);
}

/** Settings with which the product lives on another day: the clock of its process runs ahead, from nine in the morning there. */
export function livingOn(day: Temporal.PlainDate): Settings {
  const { epochMilliseconds: there } = day.toZonedDateTime({ timeZone, plainTime: '09:00' });
  return livingAhead(there - systemClock().now().epochMilliseconds);
}

/** Settings with which what is done every minute has its next turn as soon as the product starts. */
export function livingMinutesLater(minutes: number): Settings {
  return livingAhead(minutes * 60_000);
}

function livingAhead(millis: number): Settings {
  const ahead = `const now = Date.now; const ahead = ${millis};
    Date.now = () => now() + ahead;
    globalThis.Date = new Proxy(Date, { construct: (Real, given, as) => Reflect.construct(Real, given.length ? given : [Date.now()], as) });`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(ahead)}` };
}
