// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { timeZone } from '../../kernel/clock.ts';

const written = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

/** A day, and a time by the clock of the Netherlands when that is told. */
export type Told = { readonly day: string | null; readonly time: string | null; readonly isWrong: boolean };

const nothing: Told = { day: null, time: null, isWrong: false };

/** Reads a moment as files write it; a day that is not on the calendar is wrong. Midnight means that no time was filled in. */
export function momentIn(text: string): Told {
  if (text === '') return nothing;
  const [, day = '', time = '', zone = ''] = written.exec(text) ?? [];
  try {
    Temporal.PlainDate.from(day, { overflow: 'reject' });
    if (time === '' || time === '00:00') return { day, time: null, isWrong: false };
    if (zone === '') {
      Temporal.PlainTime.from(time, { overflow: 'reject' });
      return { day, time, isWrong: false };
    }
    const offset = zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
    const here = Temporal.Instant.from(`${day}T${time}${offset}`).toZonedDateTimeISO(timeZone);
    return {
      day: here.toPlainDate().toString(),
      time: here.toPlainTime().toString({ smallestUnit: 'minute' }),
      isWrong: false,
    };
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return { ...nothing, isWrong: true };
    throw error;
  }
}

/** Minutes since midnight. */
export function minutesOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

export type Span = { readonly startsAt: string; readonly endsAt: string };

/** From when to when by the calendar; what ends no later than it begins, ends after midnight. */
export function spanOf(day: string, from: string, to: string): Span {
  const date = Temporal.PlainDate.from(day);
  const end = minutesOfDay(to) > minutesOfDay(from) ? date : date.add({ days: 1 });
  return { startsAt: momentOf(date, from), endsAt: momentOf(end, to) };
}

function momentOf(day: Temporal.PlainDate, time: string): string {
  const plainTime = Temporal.PlainTime.from(time);
  return day.toZonedDateTime({ timeZone, plainTime }).toInstant().toString();
}

/** The day, the beginning by the clock, and how many minutes it takes. */
export function clockOf({ startsAt, endsAt }: Span) {
  const start = Temporal.Instant.from(startsAt);
  const here = start.toZonedDateTimeISO(timeZone);
  return {
    day: here.toPlainDate().toString(),
    from: here.toPlainTime().toString({ smallestUnit: 'minute' }),
    length: Math.round(start.until(endsAt).total('minutes')),
  };
}

export function laterClock(from: string, minutes: number): string {
  const at = (minutesOfDay(from) + minutes) % (24 * 60);
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}
