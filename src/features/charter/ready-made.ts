// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../../kernel/locale.ts';
import type { Task } from './domain.ts';
import { readyMade as en } from './ready-made.messages.en.ts';
import { readyMade as nl } from './ready-made.messages.nl.ts';

/** Tasks with a first division, to begin a draft with; in the language in which it is begun. */
export const readyMade: Texts<readonly Omit<Task, 'id'>[]> = { nl, en };
