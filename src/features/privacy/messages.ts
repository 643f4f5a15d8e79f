// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../kernel/locale.ts';
import { en } from './messages.en.ts';
import { type PrivacyMessages, nl } from './messages.nl.ts';
import { registerEn } from './register.messages.en.ts';
import { type RegisterMessages, registerNl } from './register.messages.nl.ts';

export const messages: Readonly<Record<Locale, PrivacyMessages>> = { nl, en };
export const registerMessages: Readonly<Record<Locale, RegisterMessages>> = {
  nl: registerNl,
  en: registerEn,
};
