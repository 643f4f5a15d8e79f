// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** The day that a page is about (R12): the one in `?op=`, else today. */
export type AskedDay = {
  readonly day: Temporal.PlainDate;
  readonly isToday: boolean;
  readonly isPast: boolean;
  /** A day was asked that does not exist or that no municipality can know of; the page is about today. */
  readonly isRefused: boolean;
};

const isoDay = z.iso.date();
const earliest = 1900;
const latest = 2100;

/** @param asked 'YYYY-MM-DD' as it stood in the address, or nothing. */
export function readAskedDay(asked: string | undefined, today: Temporal.PlainDate): AskedDay {
  const ofToday = { day: today, isToday: true, isPast: false, isRefused: false };
  const text = asked?.trim() ?? '';
  if (text === '') return ofToday;
  const read = isoDay.safeParse(text);
  if (!read.success) return { ...ofToday, isRefused: true };
  const day = Temporal.PlainDate.from(read.data);
  if (day.year < earliest || day.year > latest) return { ...ofToday, isRefused: true };
  const order = Temporal.PlainDate.compare(day, today);
  return { day, isToday: order === 0, isPast: order < 0, isRefused: false };
}
