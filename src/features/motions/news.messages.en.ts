// SPDX-License-Identifier: EUPL-1.2
import type { NewsMessages } from './news.messages.nl.ts';

export const en: NewsMessages = {
  published: 'The council or an alderman has taken this up.',
  told: 'It is known how this stands.',
  settled: 'This was done, and the council agrees.',
  lapsed: 'This will not be done. Why is written with it.',
  reopened: 'This is taken up again.',
};
