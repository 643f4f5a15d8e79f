// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../kernel/locale.ts';
import { en } from './messages.en.ts';
import { type RedactionMessages, nl } from './messages.nl.ts';

export const messages: Readonly<Record<Locale, RedactionMessages>> = { nl, en };
