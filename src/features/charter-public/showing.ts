// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Locale } from '../../kernel/locale.ts';
import { fullDay } from '../../platform/html/index.ts';
import { NotFound } from '../../platform/http/errors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type Version, charterMessages, followedOn } from '../charter/index.ts';
import { messages } from './messages.ts';

/** Everyone may read what was adopted, and what was put before them. */
export function isPublic(version: Version): boolean {
  return version.state === 'adopted' || version.consultedFrom !== null;
}

/** A version that everyone may read, by the number in the address. */
export function publicVersion(versions: readonly Version[], visit: Pick<Visit, 'params'>): Version {
  const found = versions.find((one) => one.number === visit.params.nummer && isPublic(one));
  if (!found) throw new NotFound('There is no such version of the charter.');
  return found;
}

export type AskedDay = {
  readonly day: Temporal.PlainDate;
  readonly isToday: boolean;
  readonly isRefused: boolean;
};

/** The day that a page is about (R12): the one in `?op=`, else today. */
export function askedDay(asked: string | undefined, today: Temporal.PlainDate): AskedDay {
  if (asked === undefined || asked === '') return { day: today, isToday: true, isRefused: false };
  const read = z.iso.date().safeParse(asked.trim());
  if (!read.success) return { day: today, isToday: true, isRefused: true };
  const day = Temporal.PlainDate.from(read.data);
  const isToday = day.equals(today);
  return day.year < 1900 || day.year > 2100
    ? { day: today, isToday: true, isRefused: true }
    : { day, isToday, isRefused: false };
}

/** The day of which the teams are shown with a version: its last one, or today. */
export function lastDayOf(
  versions: readonly Version[],
  version: Version,
  today: Temporal.PlainDate,
): Temporal.PlainDate {
  const followed = followedOn(versions, version);
  if (followed === undefined || followed > today.toString()) return today;
  return Temporal.PlainDate.from(followed).subtract({ days: 1 });
}

/** What a version is and since when it holds, each a line: on the page and on the picture. */
export function aboutLines(
  { locale, today }: { readonly locale: Locale; readonly today: Temporal.PlainDate },
  versions: readonly Version[],
  version: Version,
): string[] {
  const m = messages[locale];
  const lines = [m.version(version.number)];
  const { adoptedBy, adoptedOn, inForceFrom, consultedUntil } = version;
  if (adoptedBy !== null && adoptedOn !== null && inForceFrom !== null) {
    lines.push(m.adopted(charterMessages[locale].adopters[adoptedBy], fullDay(locale, adoptedOn)));
    const from = fullDay(locale, inForceFrom);
    const followed = followedOn(versions, version);
    if (followed !== undefined && followed <= today.toString())
      lines.push(m.between(from, fullDay(locale, followed)));
    else lines.push(inForceFrom <= today.toString() ? m.since(from) : m.from(from));
  } else if (version.state === 'withdrawn') lines.push(m.state.withdrawn);
  else if (consultedUntil !== null) lines.push(m.consultedUntil(fullDay(locale, consultedUntil)));
  return lines;
}
