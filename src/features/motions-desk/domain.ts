// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';

/** What stands of a motion in the list, as far as it says what is to be done next. */
export type Standing = {
  readonly state: 'open' | 'in_progress' | 'settled' | 'lapsed';
  readonly dueOn: string | null;
  readonly responsibleId: string | null;
  readonly updatedOn: string | null;
  /** Of the parts that go on, and of those what is done. */
  readonly parts: number;
  readonly partsDone: number;
};

export const nextSteps = [
  'give_to_somebody',
  'bring_to_council',
  'tell_why_late',
  'set_deadline',
  'tell_first',
  'tell_again',
] as const;
export type NextStep = (typeof nextSteps)[number];

/** After so many days without a word those who asked begin to wonder. */
export const quietDays = 90;

/** The one thing that is to be done next; nothing while it runs as it should, or when it is over. */
export function nextStep(one: Standing, today: Temporal.PlainDate): NextStep | undefined {
  if (one.state === 'settled' || one.state === 'lapsed') return undefined;
  if (one.responsibleId === null) return 'give_to_somebody';
  if (one.parts > 0 && one.partsDone === one.parts) return 'bring_to_council';
  if (one.dueOn !== null && one.dueOn < today.toString() && !isToldSince(one, one.dueOn))
    return 'tell_why_late';
  if (one.dueOn === null) return 'set_deadline';
  if (one.updatedOn === null) return 'tell_first';
  return isToldSince(one, today.subtract({ days: quietDays }).toString()) ? undefined : 'tell_again';
}

function isToldSince({ updatedOn }: Standing, day: string): boolean {
  return updatedOn !== null && updatedOn >= day;
}
