// SPDX-License-Identifier: EUPL-1.2
import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';

// Good Friday and 5 May are no official days off everywhere, but the law on terms counts them as such
// (Algemene termijnenwet, article 3). The library calls them school holidays; it is told by its own rule names.
const alsoFree = new Set(['easter -2', '05-05']);
const dutch = new Holidays('NL');
const freeDays = new Map<number, ReadonlySet<string>>();
const freeWeekdays = new Map<number, readonly string[]>();

/** The holidays of a year on which no term runs, as 'YYYY-MM-DD' (Algemene termijnenwet, articles 1 and 3). */
export function holidaysOf(year: number): ReadonlySet<string> {
  const known = freeDays.get(year);
  if (known) return known;
  const found = dutch.getHolidays(year).filter((day) => day.type === 'public' || alsoFree.has(day.rule));
  const days = new Set(found.map((day) => day.date.slice(0, 10)));
  freeDays.set(year, days);
  return days;
}

/** Monday to Friday and no holiday. */
export function isWorkingDay(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek <= 5 && !holidaysOf(day.year).has(day.toString());
}

/** The `count`-th working day after `start`; `start` itself does not count (R4). `count` is 0 or more; 0 gives `start`. */
export function addWorkingDays(start: Temporal.PlainDate, count: number): Temporal.PlainDate {
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError('A number of working days is a whole number of 0 or more.');
  let day = start;
  for (let left = count; left > 0;) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** How many working days lie after `from`, up to and including `to`; negative when `to` is earlier. Counts weeks, not days. */
export function workingDaysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  if (Temporal.PlainDate.compare(to, from) < 0) return -workingDaysBetween(to, from);
  const { days } = from.until(to, { largestUnit: 'day' });
  let count = Math.floor(days / 7) * 5;
  for (let ahead = 1; ahead <= days % 7; ahead += 1) {
    if ((from.dayOfWeek + ahead - 1) % 7 < 5) count += 1;
  }
  const [after, last] = [from.toString(), to.toString()];
  for (let { year } = from; year <= to.year; year += 1) {
    for (const day of freeWeekdaysOf(year)) if (day > after && day <= last) count -= 1;
  }
  return count;
}

function freeWeekdaysOf(year: number): readonly string[] {
  const known = freeWeekdays.get(year);
  if (known) return known;
  const found = [...holidaysOf(year)].filter((day) => Temporal.PlainDate.from(day).dayOfWeek <= 5);
  freeWeekdays.set(year, found);
  return found;
}
