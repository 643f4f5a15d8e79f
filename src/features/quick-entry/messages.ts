// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../../kernel/locale.ts';
import { messages as en } from './messages.en.ts';
import { type QuickEntryMessages, messages as nl } from './messages.nl.ts';

export const messages: Texts<QuickEntryMessages> = { nl, en };
