// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { dayOf, timeZone } from '../../kernel/clock.ts';
import type { Locale } from '../../kernel/locale.ts';
import { htmlMessages } from './messages.ts';

/** A calendar day: a PlainDate or 'YYYY-MM-DD'. */
export type Day = Temporal.PlainDate | string;

const languageTags = { nl: 'nl-NL', en: 'en-GB' } as const;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs fifty times more than using it, so each is made once. */
function formatter(locale: Locale, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${name}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(languageTags[locale], options);
  formatters.set(key, made);
  return made;
}

function plain(day: Day): Temporal.PlainDate {
  return typeof day === 'string' ? Temporal.PlainDate.from(day) : day;
}

function formatDay(locale: Locale, day: Day, options: Intl.DateTimeFormatOptions): string {
  const { year, month, day: dayOfMonth } = plain(day);
  const name = Object.values(options).join(' ');
  return formatter(locale, name, { ...options, timeZone: 'UTC' })
    .format(Date.UTC(year, month - 1, dayOfMonth))
    .replaceAll(',', '');
}

/** "donderdag 3 juni"; with the year when that is not the year of `today`. */
export function dayInWords(locale: Locale, day: Day, today: Day): string {
  const words = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return formatDay(locale, day, isSameYear(day, today) ? words : { ...words, year: 'numeric' });
}

/** "do 4 jun" for tight lists; "4 jun 2025" in another year. */
export function shortDay(locale: Locale, day: Day, today: Day): string {
  const words = { day: 'numeric', month: 'short' } as const;
  const text = formatDay(
    locale,
    day,
    isSameYear(day, today) ? { ...words, weekday: 'short' } : { ...words, year: 'numeric' },
  );
  return text.replaceAll('.', '');
}

/** "vandaag", "morgen" or "gisteren", else the short day. */
export function nearDay(locale: Locale, day: Day, today: Day): string {
  const words = htmlMessages({ locale });
  const distance = plain(today).until(plain(day)).days;
  if (distance === 0) return words.today;
  if (distance === 1) return words.tomorrow;
  if (distance === -1) return words.yesterday;
  return shortDay(locale, day, today);
}

/** "3 juni 2026", whatever today is: for titles and for lasting texts. */
export function fullDay(locale: Locale, day: Day): string {
  return formatDay(locale, day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "maart 2026", or "mrt" where room is tight. */
export function monthInWords(locale: Locale, month: Day, style: 'long' | 'short' = 'long'): string {
  if (style === 'long') return formatDay(locale, month, { month: 'long', year: 'numeric' });
  return formatDay(locale, month, { month: 'short' }).replaceAll('.', '');
}

/** "14.05" in Dutch, "14:05" in English; on the clock of the Netherlands. */
export function timeOfDay(locale: Locale, moment: Temporal.Instant): string {
  const text = formatter(locale, 'time', { hour: '2-digit', minute: '2-digit', timeZone }).format(
    moment.epochMilliseconds,
  );
  return locale === 'nl' ? text.replace(':', '.') : text;
}

/** "donderdag 3 juni om 14.05 uur". */
export function momentInWords(locale: Locale, moment: Temporal.Instant, today: Day): string {
  return htmlMessages({ locale }).at(dayInWords(locale, dayOf(moment), today), timeOfDay(locale, moment));
}

/** "3 juni 2026 om 14.05 uur", for the title of a moment that is shown shorter. */
export function exactMoment(locale: Locale, moment: Temporal.Instant): string {
  return htmlMessages({ locale }).at(fullDay(locale, dayOf(moment)), timeOfDay(locale, moment));
}

function isSameYear(one: Day, other: Day): boolean {
  return plain(one).year === plain(other).year;
}
