// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { isWorkingDay } from '../../kernel/calendar.ts';
import { earlierDay, faultOfDay, missedBefore, outcomeOf, reminderOn, workingDaysFor } from './domain.ts';

function day(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text);
}
const anyDay = fc.integer({ min: 0, max: 2000 }).map((days) => day('2026-01-01').add({ days }));

test.each([
  ['2026-03-20', 'kept'],
  ['2026-03-23', 'late'],
])('done on %s it is %s', (doneOn, outcome) => {
  expect(outcomeOf('2026-03-20', day(doneOn))).toBe(outcome);
});

test.each([
  ['2026-03-21', 'no_working_day'],
  ['2026-04-06', 'no_working_day'],
  ['2026-03-10', 'day_passed'],
  ['2026-03-11', undefined],
])('%s as a day to promise: %s', (text, fault) => {
  expect(faultOfDay(day(text), day('2026-03-11'))).toBe(fault);
});

describe('reminders', () => {
  test.each([
    ['2026-03-11', undefined],
    ['2026-03-12', 'before'],
    ['2026-03-13', 'before'],
    ['2026-03-16', 'on_day'],
    ['2026-03-17', undefined],
  ])('for a promise of Monday 16 March, on %s: %s', (today, step) => {
    expect(reminderOn(day(today), '2026-03-16')).toBe(step);
  });

  test('never after the day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (today, due) => {
        if (today.toString() > due.toString()) expect(reminderOn(today, due.toString())).toBeUndefined();
      }),
    );
  });
});

test('a missed promise is told of from the next working day on', () => {
  expect(missedBefore(day('2026-03-20'))).toBe('2026-03-20');
  expect(missedBefore(day('2026-03-22'))).toBe('2026-03-20');
  expect(missedBefore(day('2026-03-23'))).toBe('2026-03-23');
});

describe('norms', () => {
  const byKind = { question: 5, idea: 10, concern: 5, compliment: 10 };
  const norms = [{ themeId: 'groen', kind: 'idea', workingDays: 3 }] as const;
  test('of the theme and kind, else of the kind', () => {
    expect(workingDaysFor(norms, byKind, { kind: 'idea', themeId: 'groen' })).toBe(3);
    expect(workingDaysFor(norms, byKind, { kind: 'idea', themeId: 'sport' })).toBe(10);
    expect(workingDaysFor(norms, byKind, { kind: 'question', themeId: 'groen' })).toBe(5);
  });

  test('R4: what was told never becomes later by itself, and never a day that has gone by', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.nat(40),
        fc.nat(40),
        fc.integer({ min: 1, max: 65 }),
        (madeOn, ahead, later, workingDays) => {
          const dueOn = madeOn.add({ days: ahead }).toString();
          const today = madeOn.add({ days: later });
          const found = earlierDay(dueOn, { madeOn, workingDays, today });
          if (!found) return;
          expect(found.toString() < dueOn).toBe(true);
          expect(found.toString() >= today.toString()).toBe(true);
          expect(isWorkingDay(found)).toBe(true);
        },
      ),
    );
  });
});
