// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../../kernel/locale.ts';
import { en } from './desk.messages.en.ts';
import { type SessionDeskMessages, nl } from './desk.messages.nl.ts';

export const messages: Texts<SessionDeskMessages> = { nl, en };
