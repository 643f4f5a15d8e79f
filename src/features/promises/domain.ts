// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { addWorkingDays } from '../../kernel/calendar.ts';

export type Outcome = 'kept' | 'late' | 'withdrawn';

/** The last day for an answer that is promised on `madeOn` within so many working days (R4). */
export function dueDay(madeOn: Temporal.PlainDate, workingDays: number): Temporal.PlainDate {
  return addWorkingDays(madeOn, workingDays);
}

/** Kept when it was done on the day promised or before. */
export function outcomeOf(dueOn: string, doneOn: Temporal.PlainDate): 'kept' | 'late' {
  return Temporal.PlainDate.compare(doneOn, Temporal.PlainDate.from(dueOn)) <= 0 ? 'kept' : 'late';
}
