// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { decideStep, isReminderDue, stepVerbs, timingOf } from './domain.ts';

const wednesday = Temporal.PlainDate.from('2026-03-11');
const open = { outcome: null, dueOn: '2026-03-13' };

test('an action is done without a word, and dropped or moved with a reason', () => {
  expect(decideStep(open, { verb: 'done' }, wednesday)).toEqual({
    ok: true,
    value: { outcome: 'done', note: null },
  });
  expect(decideStep(open, { verb: 'dropped' }, wednesday)).toEqual({ ok: false, reason: 'reason_missing' });
  const moved = decideStep(open, { verb: 'move', day: '2026-03-20', reason: 'Ziek' }, wednesday);
  expect(moved).toEqual({ ok: true, value: { dueOn: '2026-03-20', reason: 'Ziek' } });
});

test('a day in the past, the same day or no day is no new day', () => {
  const move = (day?: string) =>
    decideStep(open, { verb: 'move', reason: 'x', ...(day ? { day } : {}) }, wednesday);
  expect(move('2026-03-10')).toEqual({ ok: false, reason: 'day_past' });
  expect(move('2026-03-13')).toEqual({ ok: false, reason: 'same_day' });
  expect(move()).toEqual({ ok: false, reason: 'day_missing' });
});

test('never: something happens to an action that is over', () => {
  fc.assert(
    fc.property(fc.constantFrom(...stepVerbs), fc.constantFrom('done', 'dropped'), (verb, outcome) => {
      const step = { verb, day: '2026-03-20', reason: 'x' };
      return !decideStep({ ...open, outcome: outcome === 'done' ? 'done' : 'dropped' }, step, wednesday).ok;
    }),
  );
});

test('it is late from the day after', () => {
  expect(timingOf({ dueOn: '2026-03-10' }, wednesday)).toBe('late');
  expect(timingOf({ dueOn: '2026-03-11' }, wednesday)).toBe('today');
});

test('the owner hears once ahead, once when it is late, and then every week', () => {
  const dueOn = '2026-03-16'; // A Monday: the working day before is the Friday.
  const days = Array.from({ length: 30 }, (_, index) =>
    Temporal.PlainDate.from('2026-03-09').add({ days: index }),
  ).filter(({ dayOfWeek }) => dayOfWeek <= 5);
  const heard: string[] = [];
  let remindedOn: string | null = null;
  for (const day of days) {
    if (!isReminderDue({ dueOn, remindedOn }, day)) continue;
    remindedOn = day.toString();
    heard.push(remindedOn);
  }
  // Good Friday (3 April) and Easter Monday (6 April) are no working days, but nobody works here on a holiday either.
  expect(heard.slice(0, 3)).toEqual(['2026-03-13', '2026-03-17', '2026-03-24']);
});
