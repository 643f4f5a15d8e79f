// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../../kernel/locale.ts';
import { en } from './messages.en.ts';
import { nl } from './messages.nl.ts';

export type ContributionMessages = typeof nl;
export const messages: Texts<ContributionMessages> = { nl, en };
