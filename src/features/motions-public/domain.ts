// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';

/** Views of the list, by how things stand. */
export const views = ['all', 'open', 'late', 'settled', 'lapsed'] as const;
export type View = (typeof views)[number];

export type LateBy = { readonly unit: 'days' | 'weeks' | 'months' | 'years'; readonly count: number };

const weeksFrom = 14;
const monthsFrom = 61;
const yearsFrom = 24;

/** How late something is, in the unit in which people would say it. */
export function lateBy(dueOn: string, today: Temporal.PlainDate): LateBy {
  const due = Temporal.PlainDate.from(dueOn);
  const { days } = due.until(today, { largestUnit: 'days' });
  if (days < weeksFrom) return { unit: 'days', count: days };
  if (days < monthsFrom) return { unit: 'weeks', count: Math.floor(days / 7) };
  const { months } = due.until(today, { largestUnit: 'months' });
  if (months < yearsFrom) return { unit: 'months', count: months };
  return { unit: 'years', count: Math.floor(months / 12) };
}

const excerptLength = 160;

/** The beginning of a text in one line. */
export function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= excerptLength) return line;
  const end = line.lastIndexOf(' ', excerptLength);
  return `${line.slice(0, end > 0 ? end : excerptLength)} …`;
}

/** Names as they were written in one text, with commas or a word between them; what stands in brackets stays with its name. */
export function namesIn(text: string): string[] {
  return text
    .split(/[,;\n](?![^(]*\))/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

const mostNamed = 3;

/** The first few by name, and how many more there are. */
export function firstFew(names: readonly string[]): {
  readonly named: readonly string[];
  readonly more: number;
} {
  if (names.length <= mostNamed) return { named: names, more: 0 };
  return { named: names.slice(0, 1), more: names.length - 1 };
}

export type Votes = { readonly inFavour: number; readonly against: number };

/** All votes together; nothing when it is not known how anybody voted. */
export function allVotes(
  parts: readonly { readonly inFavour: number | null; readonly against: number | null }[],
): Votes | undefined {
  const known = parts.filter(({ inFavour }) => inFavour !== null);
  const votes = {
    inFavour: known.reduce((sum, one) => sum + (one.inFavour ?? 0), 0),
    against: known.reduce((sum, one) => sum + (one.against ?? 0), 0),
  };
  return votes.inFavour + votes.against === 0 ? undefined : votes;
}
