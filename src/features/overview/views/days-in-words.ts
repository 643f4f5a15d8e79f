// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../../kernel/locale.ts';
import { messages } from '../messages.ts';

/** "3 werkdagen", "2,5 werkdagen". */
export function daysInWords(locale: Locale, days: number): string {
  return messages[locale].days(days.toLocaleString(locale === 'nl' ? 'nl-NL' : 'en-GB'));
}
