// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** A day as people write it, 18-01-2022 or 6/9/2021, as 'YYYY-MM-DD'; anything else as it is: whether it is a day is judged after. */
export function dayText(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text.trim()) ?? [];
  if (!day || !month || !year) return text.trim();
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  return z.iso.date().safeParse(text).success;
}
