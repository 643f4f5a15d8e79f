// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';

/** When a boundary holds: both days included, `validTo` null as long as it is open. Days are 'YYYY-MM-DD'. */
export type Period = {
  readonly id: Id;
  readonly areaId: Id;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
  readonly fingerprint: string;
};

export function holdsOn(period: Pick<Period, 'validFrom' | 'validTo'>, day: string): boolean {
  return period.validFrom <= day && (period.validTo === null || day <= period.validTo);
}

export function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}

export function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

/** The days on which something begins to hold, or has just ceased to; in order, each once. */
export function turningDays(periods: readonly Pick<Period, 'validFrom' | 'validTo'>[]): readonly string[] {
  const begins = new Set(periods.map((period) => period.validFrom));
  const ends = new Set(periods.map((period) => period.validTo).filter((day) => day !== null));
  return [...new Set([...begins, ...[...ends].map(dayAfter)])].sort();
}

/** The turning day since which the same boundaries hold as on `day`; '' before the first. */
export function sameSince(turning: readonly string[], day: string): string {
  return turning.findLast((one) => one <= day) ?? '';
}

/** Days between the first and the last boundary of one area on which it had none, in order. */
export function holesBetween(
  periods: readonly Pick<Period, 'validFrom' | 'validTo'>[],
): { from: string; to: string }[] {
  const inOrder = [...periods].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const holes: { from: string; to: string }[] = [];
  for (const [index, { validTo }] of inOrder.entries()) {
    const next = inOrder[index + 1];
    if (!next || validTo === null) continue;
    const from = dayAfter(validTo);
    if (from < next.validFrom) holes.push({ from, to: dayBefore(next.validFrom) });
  }
  return holes;
}
