// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';

/** A party group in the council (fractie). */
export type Party = {
  readonly id: Id;
  readonly name: string;
  readonly seats: number | null;
  readonly endedAt: Temporal.Instant | null;
};

/** By what one sees whether area-oriented working succeeds (indicator). */
export type Indicator = {
  readonly id: Id;
  readonly title: string;
  /** Where the figure comes from. */
  readonly source: string;
  readonly aim: string | null;
  /** The aim as a number, for a line in the chart. */
  readonly aimNumber: number | null;
  /** What is counted: residents, percent, days. */
  readonly unit: string | null;
  readonly sessionId: Id | null;
  /** The party group that named it. */
  readonly namedBy: string | null;
  /** The programme or item of the accord of which it shows how far it is. */
  readonly programmeId: Id | null;
  readonly publishedAt: Temporal.Instant | null;
  readonly endedAt: Temporal.Instant | null;
};

/** What an indicator showed on a day. */
export type IndicatorValue = {
  readonly id: Id;
  readonly indicatorId: Id;
  readonly onDay: string;
  readonly amount: number | null;
  readonly words: string | null;
  readonly source: string | null;
  /** The value that was wrong and that this one puts right. */
  readonly correctsId: Id | null;
};

/** Why a change is not made; each belongs to one field of its form. */
export const refusalFields = {
  name_taken: 'naam',
  nothing_measured: 'getal',
  day_ahead: 'dag',
  corrected_already: 'verbetert',
} as const;
export type Refusal = keyof typeof refusalFields;

/** How a name is found again however it is written: "P.v.d.A." is "PvdA", "Groen Links" is "GroenLinks". */
export function partyKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The party group that is meant with this name. */
export function partyNamed<P extends Pick<Party, 'name'>>(
  parties: readonly P[],
  name: string,
): P | undefined {
  const key = partyKey(name);
  return key === '' ? undefined : parties.find((party) => partyKey(party.name) === key);
}

/** Those that hold: without what was put right. The newest day first, of one day what was written last. */
export function holding(values: readonly IndicatorValue[]): IndicatorValue[] {
  const wrong = new Set(values.map(({ correctsId }) => correctsId));
  return newestFirst(values.filter(({ id }) => !wrong.has(id)));
}

/** Everything that was ever given, with whether it was put right. */
export function everGiven(
  values: readonly IndicatorValue[],
): (IndicatorValue & { readonly isWrong: boolean })[] {
  const wrong = new Set(values.map(({ correctsId }) => correctsId));
  return newestFirst(values).map((one) => ({ ...one, isWrong: wrong.has(one.id) }));
}

function newestFirst(values: readonly IndicatorValue[]): IndicatorValue[] {
  return [...values].sort((one, other) => compare(other.onDay, one.onDay) || compare(other.id, one.id));
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

export type Point = { readonly day: string; readonly amount: number };

/** What a chart draws: one point a day, the oldest first. */
export function pointsOf(values: readonly IndicatorValue[]): Point[] {
  const days = new Map<string, number>();
  for (const { onDay, amount } of holding(values))
    if (amount !== null && !days.has(onDay)) days.set(onDay, amount);
  return [...days].map(([day, amount]) => ({ day, amount })).reverse();
}
