// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../../kernel/locale.ts';
import { en } from './desk.messages.en.ts';
import { type DeskMessages, nl } from './desk.messages.nl.ts';

export const deskMessages: Texts<DeskMessages> = { nl, en };
