// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../../kernel/locale.ts';
import { en } from './speaking.messages.en.ts';
import { type SpeakingMessages, nl } from './speaking.messages.nl.ts';

export const messages: Texts<SpeakingMessages> = { nl, en };
