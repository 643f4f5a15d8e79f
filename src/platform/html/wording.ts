// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../kernel/locale.ts';

const lists: Readonly<Record<Locale, Intl.ListFormat>> = {
  nl: new Intl.ListFormat('nl', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

/** "Joost, Fatma en Ruud". */
export function listInWords(locale: Locale, items: readonly string[]): string {
  return lists[locale].format(items);
}

/** With a capital, for the beginning of a sentence; the rest as it is. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
}
