// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../../kernel/locale.ts';
import { en } from './messages.en.ts';
import { type SessionImportMessages, nl } from './messages.nl.ts';

export const messages: Texts<SessionImportMessages> = { nl, en };
