// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { addWorkingDays, isWorkingDay } from '../../kernel/calendar.ts';
import type { Id } from '../../kernel/ids.ts';
import type { ContributionKind } from '../../kernel/municipality.ts';

/** failed: it cannot be done, and the resident was told why. withdrawn: it no longer had to be. */
export type Outcome = 'kept' | 'late' | 'withdrawn' | 'failed';

/** Something that a resident was told would be done by a day, in the words that the resident reads ("u krijgt een nieuwe afvalbak"). */
export type Deed = {
  readonly id: Id;
  readonly contributionId: Id;
  readonly deed: string;
  readonly ownerId: Id;
  readonly madeAt: Temporal.Instant;
  readonly dueOn: string;
  /** Of the last move; the resident reads why (R4). */
  readonly movedFrom: string | null;
  readonly movedReason: string | null;
  readonly settledAt: Temporal.Instant | null;
  readonly outcome: Outcome | null;
  /** What the resident was told when it was done, or why it could not be. */
  readonly settledNote: string | null;
  readonly version: number;
};

export type Refusal =
  'no_working_day' | 'day_passed' | 'nothing_changes' | 'changed_meanwhile' | 'already_settled';

/** What is done about a promise that runs, each once for the day that was promised. */
export type StepName = 'before' | 'on_day' | 'missed';

/** So many working days before the day, its owner is reminded. */
export const reminderWorkingDays = 2;

/** The last day for an answer that is promised on `madeOn` within so many working days (R4). */
export function dueDay(madeOn: Temporal.PlainDate, workingDays: number): Temporal.PlainDate {
  return addWorkingDays(madeOn, workingDays);
}

/** Kept when it was done on the day promised or before. */
export function outcomeOf(dueOn: string, doneOn: Temporal.PlainDate): 'kept' | 'late' {
  return Temporal.PlainDate.compare(doneOn, Temporal.PlainDate.from(dueOn)) <= 0 ? 'kept' : 'late';
}

/** Whether a day can be promised: a working day that has not gone by (R4). */
export function faultOfDay(day: Temporal.PlainDate, today: Temporal.PlainDate): Refusal | undefined {
  if (!isWorkingDay(day)) return 'no_working_day';
  return Temporal.PlainDate.compare(day, today) < 0 ? 'day_passed' : undefined;
}

/** The reminder that fits a promise today, if any. */
export function reminderOn(today: Temporal.PlainDate, dueOn: string): 'before' | 'on_day' | undefined {
  const day = today.toString();
  if (dueOn === day) return 'on_day';
  return dueOn > day && dueOn <= lastRemindedDay(today) ? 'before' : undefined;
}

/** Promises for this day or earlier are reminded of today. */
export function lastRemindedDay(today: Temporal.PlainDate): string {
  return addWorkingDays(today, reminderWorkingDays).toString();
}

/** What was promised for a day before this one has been missed, and a working day has begun since: it goes to somebody else. */
export function missedBefore(today: Temporal.PlainDate): string {
  let day = today;
  while (!isWorkingDay(day)) day = day.subtract({ days: 1 });
  return day.toString();
}

/** Within how many working days an answer is promised, for a theme and kind where that differs from the norm of the kind. */
export type Norm = { readonly themeId: Id; readonly kind: ContributionKind; readonly workingDays: number };

export function workingDaysFor(
  norms: readonly Norm[],
  byKind: Readonly<Record<ContributionKind, number>>,
  asked: { readonly kind: ContributionKind; readonly themeId?: Id | null | undefined },
): number {
  const own = norms.find((norm) => norm.themeId === asked.themeId && norm.kind === asked.kind);
  return own?.workingDays ?? byKind[asked.kind];
}

/**
 * The day that a norm found out later gives to an answer that was promised already: only ever earlier than what the resident was
 * told, and never a day that has gone by. Nothing when the promise stays as it is.
 */
export function earlierDay(
  dueOn: string,
  found: {
    readonly madeOn: Temporal.PlainDate;
    readonly workingDays: number;
    readonly today: Temporal.PlainDate;
  },
): Temporal.PlainDate | undefined {
  const normal = dueDay(found.madeOn, found.workingDays);
  const tomorrow = addWorkingDays(found.today, 1);
  const day = Temporal.PlainDate.compare(normal, found.today) < 0 ? tomorrow : normal;
  return day.toString() < dueOn ? day : undefined;
}
