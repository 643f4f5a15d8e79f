// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readAskedDay } from './asked-day.ts';

const today = Temporal.PlainDate.from('2026-06-03');

describe('the day that a page is about', () => {
  it.each([
    [undefined, '2026-06-03', { isToday: true, isPast: false, isRefused: false }],
    ['', '2026-06-03', { isToday: true, isPast: false, isRefused: false }],
    ['2026-06-03', '2026-06-03', { isToday: true, isPast: false, isRefused: false }],
    ['2024-02-29', '2024-02-29', { isToday: false, isPast: true, isRefused: false }],
    ['2027-01-01', '2027-01-01', { isToday: false, isPast: false, isRefused: false }],
    ['2025-02-29', '2026-06-03', { isToday: true, isPast: false, isRefused: true }],
    ['0001-01-01', '2026-06-03', { isToday: true, isPast: false, isRefused: true }],
    ['gisteren', '2026-06-03', { isToday: true, isPast: false, isRefused: true }],
  ])('%s gives %s', (asked, day, flags) => {
    const read = readAskedDay(asked, today);
    expect({ ...read, day: read.day.toString() }).toEqual({ day, ...flags });
  });

  it('never throws, and is today when it refuses', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readAskedDay(text, today);
        return !read.isRefused || (read.isToday && read.day.equals(today));
      }),
    );
  });
});
