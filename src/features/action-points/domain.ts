// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { addWorkingDays, workingDaysBetween } from '../../kernel/calendar.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';

/** Who does it: a person, or a department or partner. */
export type Owner = { readonly kind: 'person' | 'organisation'; readonly id: Id };

export const outcomes = ['done', 'dropped'] as const;
export type Outcome = (typeof outcomes)[number];

/** Who does what by when in a project (actie). */
export type ActionPoint = {
  readonly id: Id;
  readonly projectId: Id;
  readonly what: string;
  readonly owner: Owner;
  readonly dueOn: string;
  /** The day that was agreed at first: another than `dueOn` when it was moved. */
  readonly firstDueOn: string;
  /** Why it was moved the last time. */
  readonly moveReason: string | null;
  readonly outcome: Outcome | null;
  /** Why it is not done. */
  readonly outcomeNote: string | null;
  readonly closedAt: Temporal.Instant | null;
};

export const stepVerbs = ['done', 'dropped', 'move'] as const;
export type StepVerb = (typeof stepVerbs)[number];

/** Why something with an action is refused. Each has a sentence in every language. */
export const refusals = [
  'day_past',
  'owner_gone',
  'reason_missing',
  'day_missing',
  'same_day',
  'closed_already',
] as const;
export type Refusal = (typeof refusals)[number];

export type Step = { readonly verb: StepVerb; readonly day?: string; readonly reason?: string };
export type Changed =
  | { readonly outcome: Outcome; readonly note: string | null }
  | { readonly dueOn: string; readonly reason: string };

/** A day in the past is no agreement: an action is for today or later. */
export function isDayToCome(day: string, today: Temporal.PlainDate): boolean {
  return day >= today.toString();
}

/** Done; not done, with a reason; or moved to another day, with a reason. Nothing is done twice. */
export function decideStep(
  point: Pick<ActionPoint, 'outcome' | 'dueOn'>,
  { verb, day, reason }: Step,
  today: Temporal.PlainDate,
): Result<Changed, Refusal> {
  if (point.outcome !== null) return no('closed_already');
  if (verb === 'done') return ok({ outcome: 'done', note: null });
  if (verb === 'move' && day === undefined) return no('day_missing');
  if (verb === 'move' && day !== undefined && !isDayToCome(day, today)) return no('day_past');
  if (verb === 'move' && day === point.dueOn) return no('same_day');
  if (!reason) return no('reason_missing');
  return day !== undefined && verb === 'move'
    ? ok({ dueOn: day, reason })
    : ok({ outcome: 'dropped', note: reason });
}

export type Timing = 'late' | 'today' | 'ahead';

export function timingOf({ dueOn }: Pick<ActionPoint, 'dueOn'>, today: Temporal.PlainDate): Timing {
  const text = today.toString();
  if (dueOn < text) return 'late';
  return dueOn === text ? 'today' : 'ahead';
}

/** Late ones come back after so many working days, until they are done or moved. */
const lateEvery = 5;

/** How far ahead of today a round looks for what is due soon. */
export function lastRemindedDay(today: Temporal.PlainDate): Temporal.PlainDate {
  return addWorkingDays(today, 1);
}

/** Whether the owner hears of it today: once from the working day before on, once when it is late, and then every week. */
export function isReminderDue(
  { dueOn, remindedOn }: { readonly dueOn: string; readonly remindedOn: string | null },
  today: Temporal.PlainDate,
): boolean {
  if (dueOn > lastRemindedDay(today).toString()) return false;
  if (remindedOn === null) return true;
  if (dueOn >= today.toString()) return false;
  return remindedOn <= dueOn || workingDaysBetween(Temporal.PlainDate.from(remindedOn), today) >= lateEvery;
}

/** In the order in which one does them: open ones by day, then what is over, the latest first. */
export function inOrder(points: readonly ActionPoint[]): ActionPoint[] {
  const open = points.filter((one) => one.outcome === null);
  const closed = points.filter((one) => one.outcome !== null);
  const closedAt = (one: ActionPoint): number => one.closedAt?.epochMilliseconds ?? 0;
  return [
    ...open.sort((one, other) => one.dueOn.localeCompare(other.dueOn) || one.id.localeCompare(other.id)),
    ...closed.sort((one, other) => closedAt(other) - closedAt(one)),
  ];
}
