// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { addWorkingDays } from '../../kernel/calendar.ts';

export const moments = ['before', 'due', 'late'] as const;
export type Moment = (typeof moments)[number];

/** So many working days before a deadline whoever does it hears of it; see docs/operations.md. */
export const workingDaysBefore = 10;

/** How far ahead of today a round looks. */
export function lastDay(today: Temporal.PlainDate): string {
  return addWorkingDays(today, workingDaysBefore).toString();
}

/**
 * What a round on a working day says of a deadline: ahead of it; on the day itself, or on the last working day before one in a
 * weekend or on a holiday; or when it is past. Of each at most once.
 */
export function momentOf(
  { dueOn, told }: { readonly dueOn: string; readonly told: readonly Moment[] },
  today: Temporal.PlainDate,
): Moment | undefined {
  if (dueOn > lastDay(today)) return undefined;
  const next = addWorkingDays(today, 1).toString();
  const moment: Moment = dueOn < today.toString() ? 'late' : dueOn < next ? 'due' : 'before';
  return told.includes(moment) ? undefined : moment;
}
