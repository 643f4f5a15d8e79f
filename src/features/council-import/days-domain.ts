// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';

/** A day as it was written down: read with certainty, or why not. */
export type ReadDay =
  | { readonly kind: 'day'; readonly day: string }
  /** Written as a day that is not in the calendar: 31-02-2021. */
  | { readonly kind: 'no_such_day' }
  /** A time, but no day: "medio 2022", "Q3 2022", "voorjaar 2022". */
  | { readonly kind: 'no_day' };

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const shortMonths: Readonly<Record<string, number>> = { mrt: 3, sept: 9 };

const numbers = String.raw`\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:\d{4}|\d{2})(?!\d)`;
const words = String.raw`\d{1,2}e?\s+[a-z]{3,9}\.?\s+\d{4}`;
const iso = String.raw`\d{4}-\d{2}-\d{2}(?!\d)`;

/** Anything that looks like a day, as part of a larger pattern; without groups of its own. */
export const dayPattern = `(?:${iso}|${numbers}|${words})`;

/** Anything that looks like a time without a day. */
export const vaguePattern = String.raw`(?:(?:begin|eind|medio|half|voorjaar|zomer|najaar|winter|[1-4]e\s+kwartaal|q[1-4])(?:\s+van)?(?:\s+[a-z]{3,9})?\s+\d{4}|[a-z]{3,9}\s+\d{4}|\d{4})`;

/** Reads a day in any of the spellings of lists of councils. Years of two digits are of this century. */
export function readDay(text: string): ReadDay {
  const written = text.trim().toLowerCase();
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? [];
  if (isoYear && isoMonth && isoDay) return dayOf(Number(isoYear), Number(isoMonth), Number(isoDay));
  const [, day, month, year] = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})$/.exec(written) ?? [];
  if (day && month && year) return dayOf(yearOf(year), Number(month), Number(day));
  const [, named, name = '', its] = /^(\d{1,2})e?\s+([a-z]{3,9})\.?\s+(\d{4})$/.exec(written) ?? [];
  const found = monthOf(name);
  if (named && its && found) return dayOf(Number(its), found, Number(named));
  return { kind: 'no_day' };
}

function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function monthOf(name: string): number | undefined {
  if (name in shortMonths) return shortMonths[name];
  const place = name.length < 3 ? -1 : months.findIndex((month) => month.startsWith(name));
  return place === -1 ? undefined : place + 1;
}

function dayOf(year: number, month: number, day: number): ReadDay {
  try {
    return {
      kind: 'day',
      day: Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString(),
    };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'no_such_day' };
    throw error;
  }
}
