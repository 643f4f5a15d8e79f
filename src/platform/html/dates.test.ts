// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dayInWords, exactMoment, fullDay, momentInWords, nearDay, shortDay, timeOfDay } from './dates.ts';

const today = Temporal.PlainDate.from('2026-06-03');

describe('days in words', () => {
  test('as people say them, with the year only when it is another one', () => {
    expect(dayInWords('nl', '2026-06-04', today)).toBe('donderdag 4 juni');
    expect(dayInWords('en', '2026-06-04', today)).toBe('Thursday 4 June');
    expect(dayInWords('nl', '2025-11-10', today)).toBe('maandag 10 november 2025');
    expect(dayInWords('en', '2025-11-10', today)).toBe('Monday 10 November 2025');
  });

  test('short, for lists', () => {
    expect(shortDay('nl', '2026-06-04', today)).toBe('do 4 jun');
    expect(shortDay('en', '2026-06-04', today)).toBe('Thu 4 Jun');
    expect(shortDay('nl', '2025-03-01', today)).toBe('1 mrt 2025');
  });

  test('near days have a name', () => {
    expect(nearDay('nl', '2026-06-03', today)).toBe('vandaag');
    expect(nearDay('nl', '2026-06-04', today)).toBe('morgen');
    expect(nearDay('nl', '2026-06-02', today)).toBe('gisteren');
    expect(nearDay('en', '2026-06-04', today)).toBe('tomorrow');
    expect(nearDay('nl', '2026-06-05', today)).toBe('vr 5 jun');
    expect(nearDay('nl', '2026-07-04', today)).toBe('za 4 jul');
  });

  test('full, whatever today is', () => {
    expect(fullDay('nl', '2026-06-03')).toBe('3 juni 2026');
    expect(fullDay('en', '2026-06-03')).toBe('3 June 2026');
  });

  test('a day that does not exist is refused', () => {
    expect(() => fullDay('nl', '2026-02-30')).toThrow(RangeError);
  });
});

describe('moments in words', () => {
  test('on the clock of the Netherlands, in summer and in winter', () => {
    expect(timeOfDay('nl', Temporal.Instant.from('2026-06-03T12:05:00Z'))).toBe('14.05');
    expect(timeOfDay('en', Temporal.Instant.from('2026-01-03T12:05:00Z'))).toBe('13:05');
  });

  test('just before midnight UTC it is the next day here', () => {
    const moment = Temporal.Instant.from('2026-06-03T23:30:00Z');
    expect(momentInWords('nl', moment, today)).toBe('donderdag 4 juni om 01.30 uur');
    expect(momentInWords('en', moment, today)).toBe('Thursday 4 June at 01:30');
    expect(exactMoment('nl', moment)).toBe('4 juni 2026 om 01.30 uur');
  });
});
