// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { isWorkingDay } from '../../kernel/calendar.ts';
import { timeZone } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';

export type Holder = { readonly kind: 'team' | 'person' | 'organisation'; readonly id: Id };

/** A contribution that waits for somebody. */
export type Work = {
  readonly id: Id;
  readonly number: string;
  readonly subject: string;
  readonly state: string;
  readonly dueOn: string | null;
  readonly createdAt: Temporal.Instant;
  readonly holder: Holder;
};

/** In the order in which they stand in the mail. */
export const parts = ['unhappy', 'late', 'today', 'soon', 'asked', 'replies', 'fresh'] as const;
export type Part = (typeof parts)[number];

/** One line of the mail. `deed` when it is not the answer that was promised. */
export type Line = {
  readonly key: string;
  readonly number: string;
  readonly subject: string;
  readonly deed: string | null;
  readonly dueOn: string | null;
  /** What is asked or answered by whom, and where one goes for it. */
  readonly asked?: { readonly text: string; readonly path: string };
};

/** What waits for one person; an empty one is never sent. */
export type Morning = ReadonlyMap<Part, readonly Line[]>;

/** The mail of a day tells what is new since seven o'clock of the working day before: nothing falls between two mails. */
export function newsSince(day: Temporal.PlainDate): Temporal.Instant {
  let before = day.subtract({ days: 1 });
  while (!isWorkingDay(before)) before = before.subtract({ days: 1 });
  return before.toZonedDateTime({ timeZone, plainTime: '07:00' }).toInstant();
}

/** Where a promise belongs by its day; nowhere when it can still wait. */
export function partOfDay(
  dueOn: string,
  today: string,
  lastDay: string,
): 'late' | 'today' | 'soon' | undefined {
  if (dueOn < today) return 'late';
  if (dueOn === today) return 'today';
  return dueOn <= lastDay ? 'soon' : undefined;
}

/** Collects lines per person and part; each thing once per person, in the first part that it fell in. */
export function openMornings() {
  const people = new Map<Id, Map<Part, Line[]>>();
  const seen = new Set<string>();
  return {
    add(personId: Id, part: Part, line: Line): void {
      if (seen.has(`${personId} ${line.key}`)) return;
      seen.add(`${personId} ${line.key}`);
      const own = people.get(personId) ?? new Map<Part, Line[]>();
      own.set(part, [...(own.get(part) ?? []), line]);
      people.set(personId, own);
    },
    all: (): ReadonlyMap<Id, Morning> => people,
  };
}
