// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../kernel/clock.ts';
import type { Session } from '../sessions/index.ts';
import { type Deed, standingAfter } from './domain.ts';

/** Whether a session is planned on the day of a moment. */
export function isOnItsDay(session: Pick<Session, 'startsAt'>, at: Temporal.Instant): boolean {
  return dayOf(session.startsAt).equals(dayOf(at));
}

type Held = Partial<Pick<Session, 'startsAt' | 'endsAt' | 'speakUntil' | 'sequence'>>;

/**
 * What changes of when a session is, once it is closed and was held on another day than planned: from then on the page, the agenda,
 * the mail and the report tell of the day on which it was. Within its day it stays as it was announced.
 */
export function whenHeld(
  session: Pick<Session, 'startsAt' | 'speakUntil' | 'sequence'>,
  deeds: readonly Deed[],
  closedAt: Temporal.Instant,
): Held {
  const { openedAt } = standingAfter(deeds);
  if (!openedAt || isOnItsDay(session, openedAt)) return {};
  const { speakUntil, sequence } = session;
  const isLater = speakUntil && Temporal.Instant.compare(speakUntil, openedAt) > 0;
  const shortest = openedAt.add({ minutes: 1 });
  return {
    startsAt: openedAt,
    endsAt: Temporal.Instant.compare(closedAt, shortest) > 0 ? closedAt : shortest,
    sequence: sequence + 1,
    ...(isLater ? { speakUntil: openedAt } : {}),
  };
}
