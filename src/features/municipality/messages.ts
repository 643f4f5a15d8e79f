// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../../kernel/locale.ts';
import { en } from './messages.en.ts';
import { type SettingsMessages, nl } from './messages.nl.ts';

/** What the page for setting up leads to. */
export type SetUpDoor = keyof SettingsMessages['setUp']['doors'];

export const messages: Texts<SettingsMessages> = { nl, en };
