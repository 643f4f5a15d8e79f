// SPDX-License-Identifier: EUPL-1.2
import type { DueMotionsMessages } from './messages.nl.ts';

export const en: DueMotionsMessages = { title: 'For the council', all: 'My motions and pledges' };
