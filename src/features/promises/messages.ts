// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../kernel/locale.ts';
import { en } from './messages.en.ts';
import { type PromiseMessages, nl } from './messages.nl.ts';

export type { PromiseMessages };
export const messages: Readonly<Record<Locale, PromiseMessages>> = { nl, en };
