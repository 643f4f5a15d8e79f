// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../../kernel/locale.ts';
import { en } from './news.messages.en.ts';
import { type NewsMessages, nl } from './news.messages.nl.ts';

export const messages: Texts<NewsMessages> = { nl, en };
