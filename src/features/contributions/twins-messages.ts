// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../../kernel/locale.ts';
import { en } from './twins.messages.en.ts';
import { nl } from './twins.messages.nl.ts';

/** The texts about the same matter brought by more than one. */
export const twinMessages: Texts<typeof nl> = { nl, en };
