// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../../kernel/locale.ts';
import { en } from './messages.en.ts';
import { nl } from './messages.nl.ts';

export type OverviewMessages = typeof nl;
export const messages: Texts<OverviewMessages> = { nl, en };
