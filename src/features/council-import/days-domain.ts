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

const monthNames = String.raw`(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const weekday = String.raw`(?:(?:ma|di|wo|do|vr|za|zo)\.?|(?:maan|dins|woens|donder|vrij|zater|zon)dag)\s+`;
const year = String.raw`(?:\d{4}|['’]?\d{2})(?!\d)`;
const numbers = String.raw`\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?${year}`;
const words = String.raw`\d{1,2}e?\s+[a-z]{3,9}\.?\s+(?:\d{4}|['’]\d{2}(?!\d))`;
const short = String.raw`\d{1,2}-[a-z]{3,9}\.?-${year}`;
const iso = String.raw`\d{4}-\d{2}-\d{2}(?!\d)`;

/** Anything that looks like a day in figures, as part of a larger pattern; without groups of its own. */
export const numericDayPattern = `(?:${iso}|${numbers})`;
/** Anything that looks like a day. */
export const dayPattern = `(?:${weekday})?(?:${iso}|${numbers}|${words}|${short})`;

const partOfYear = String.raw`(?:begin|eind|medio|half|voorjaar|lente|zomer|najaar|herfst|winter)`;
const quarter = String.raw`(?:(?:kwartaal|kw\.?|q)\s?[1-4]|[1-4]e\s+(?:kwartaal|kw\.?)|week\s+\d{1,2},?)`;
const ofYear = String.raw`(?:\s+van)?\s+(?:\d{4}|['’]\d{2}(?!\d))`;
/** A time without a day that is surely meant as one: "medio 2022", "Q3 2022", "jan. 2022", "18 januari" without a year. */
export const surelyVaguePattern = `(?:${partOfYear}(?:\\s+${monthNames})?${ofYear}|${quarter}${ofYear}|${monthNames}${ofYear}|\\d{1,2}e?\\s+${monthNames}|\\d{1,2}[-/]\\d{1,2})`;
/** Anything that looks like a time without a day. */
export const vaguePattern = String.raw`(?:${surelyVaguePattern}|${partOfYear}(?:\s+van)?(?:\s+[a-z]{3,9})?\s+\d{4}|[a-z]{3,9}\s+\d{4}|\d{4})`;

/** Reads a day in any of the spellings of lists of councils. Years of two digits are of this century. */
export function readDay(text: string): ReadDay {
  const written = text
    .trim()
    .toLowerCase()
    .replace(new RegExp(`^${weekday}`), '');
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? [];
  if (isoYear && isoMonth && isoDay) return dayOf(Number(isoYear), Number(isoMonth), Number(isoDay));
  const [, day, month, year] =
    /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?['’]?(\d{4}|\d{2})$/.exec(written) ?? [];
  if (day && month && year) return dayOf(yearOf(year), Number(month), Number(day));
  const [, named, name = '', its] =
    /^(\d{1,2})e?(?:\s+|-)([a-z]{3,9})\.?(?:\s+|-)['’]?(\d{4}|\d{2})$/.exec(written) ?? [];
  const found = monthOf(name);
  if (named && its && found) return dayOf(yearOf(its), found, Number(named));
  return { kind: 'no_day' };
}

/** The day that a spreadsheet keeps as a number of days, from 1990 to 2060; undefined when it is another number. */
export function dayOfSerial(text: string): string | undefined {
  const days = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (days < firstSerial || days > lastSerial) return undefined;
  return Temporal.PlainDate.from('1899-12-30').add({ days }).toString();
}

const firstSerial = 32_874;
const lastSerial = 58_807;

/** A day that no council spoke of: systems write one for none. */
export function isFarDay(day: string): boolean {
  return day < '1950' || day >= '2100';
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
