// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../../kernel/locale.ts';
import { en } from './mails.messages.en.ts';
import { type MailMessages, nl } from './mails.messages.nl.ts';

export const messages: Texts<MailMessages> = { nl, en };
