// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../kernel/locale.ts';
import type { CalendarEvent } from '../../platform/calendar/calendar-text.ts';
import type { Deps } from '../../platform/deps.ts';
import { href } from '../../platform/http/visit.ts';
import type { Session } from './domain.ts';
import { sessionPath } from './links.ts';
import { messages } from './messages.ts';

/** As it stands in an agenda; it keeps its UID. */
export function sessionEvent(
  { publicUrl }: Pick<Deps, 'publicUrl'>,
  locale: Locale,
  session: Session,
): CalendarEvent {
  const t = messages[locale];
  return {
    uid: session.id,
    sequence: session.sequence,
    stampedAt: session.updatedAt,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    isOff: session.state === 'cancelled',
    title: `${t.kinds[session.kind]}: ${session.title}`,
    description: [t.purposes[session.purpose], session.isOpenFloor ? t.page.openFloor : null, session.reason]
      .filter(Boolean)
      .join('\n'),
    place: [session.room, session.place].filter(Boolean).join(', '),
    href: `${publicUrl}${href({ locale }, sessionPath(session.number))}`,
  };
}
