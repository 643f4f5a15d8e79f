// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import { dayInWords, timeOfDay } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { Session } from '../../sessions/index.ts';
import { messages } from '../messages.ts';

/** "dinsdag 15 december, van 19.30 tot 21.00 uur". */
export function clockOf({ locale, today }: Visit, { startsAt, endsAt }: Session): string {
  const day = dayInWords(locale, dayOf(startsAt), today);
  return messages[locale].when(day, timeOfDay(locale, startsAt), timeOfDay(locale, endsAt));
}

/** The hall first, as one looks for it. */
export function whereOf({ room, place }: Pick<Session, 'room' | 'place'>): string {
  return [room, place].filter(Boolean).join(', ');
}
