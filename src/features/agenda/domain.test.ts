// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { timeZone } from '../../kernel/clock.ts';
import { type Moment, momentFrom, occurrencesOf, rhythms } from './domain.ts';

const today = Temporal.PlainDate.from('2026-03-11');
const moment: Moment = {
  id: 'een',
  areaId: 'noord',
  kind: 'coffee_cart',
  place: 'Sluiskade',
  firstOn: '2026-03-12',
  lastOn: '2027-03-12',
  rhythm: 'weekly',
  fromTime: '10:00',
  toTime: '12:00',
  createdAt: Temporal.Instant.from('2026-03-11T09:00:00Z'),
  stoppedAt: null,
};

describe('when it is', () => {
  test('always at the same hour on the clock, every so many weeks, and on no other day', () => {
    const rhythm = fc.constantFrom('once', 'weekly', 'fortnightly', 'four_weekly');
    fc.assert(
      fc.property(rhythm, fc.nat(300), fc.nat(300), (chosen, skipped, length) => {
        const days = { from: today.add({ days: skipped }), to: today.add({ days: skipped + length }) };
        const found = occurrencesOf({ ...moment, rhythm: chosen }, days);
        for (const { startsAt, endsAt, day } of found) {
          const local = startsAt.toZonedDateTimeISO(timeZone);
          expect([local.toPlainDate().toString(), local.hour, local.minute]).toEqual([day, 10, 0]);
          expect(startsAt.until(endsAt).total('hours')).toBe(2);
          const since = Temporal.PlainDate.from(moment.firstOn).until(day).days;
          expect(chosen === 'once' ? since : since % (7 * rhythms[chosen])).toBe(0);
        }
        const all = occurrencesOf(
          { ...moment, rhythm: chosen },
          { from: today, to: today.add({ days: 700 }) },
        );
        const inside = all.filter(({ day }) => day >= days.from.toString() && day <= days.to.toString());
        expect(found.map(({ day }) => day)).toEqual(inside.map(({ day }) => day));
      }),
    );
  });

  test('what comes after it was stopped is off, what came before was there', () => {
    const stoppedAt = Temporal.Instant.from('2026-03-13T09:00:00Z');
    const found = occurrencesOf({ ...moment, stoppedAt }, { from: today, to: today.add({ days: 14 }) });
    expect(found.map(({ day, isOff }) => [day, isOff])).toEqual([
      ['2026-03-12', false],
      ['2026-03-19', true],
    ]);
  });
});

describe('announcing', () => {
  const refusal = (more: object) => {
    const outcome = momentFrom({ ...moment, ...more }, today);
    return outcome.ok ? outcome.value.lastOn : outcome.reason;
  };

  test('goes on for a year at most', () => {
    const { lastOn: _, ...open } = moment;
    const outcome = momentFrom(open, today);
    expect(outcome.ok && outcome.value.lastOn).toBe('2027-03-12');
    expect(refusal({ lastOn: '2027-03-13' })).toBe('too_far');
    expect(refusal({ rhythm: 'once' })).toBe('2026-03-12');
  });

  test('says what is not right', () => {
    expect(refusal({ firstOn: '2026-03-10' })).toBe('in_the_past');
    expect(refusal({ toTime: '10:00' })).toBe('ends_before_begin');
    expect(refusal({ lastOn: '2026-03-11' })).toBe('last_before_first');
  });
});
