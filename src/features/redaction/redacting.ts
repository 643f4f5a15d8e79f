// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../kernel/locale.ts';
import { type Known, findPersonal, redact } from './domain.ts';
import { messages } from './messages.ts';

/** The text as everyone may read it, in the language it was written in. */
export function redacted(text: string, locale: Locale, known?: Known): string {
  return redact(text, findPersonal(text, known), messages[locale].words);
}
