// SPDX-License-Identifier: EUPL-1.2
import {
  EmptyState,
  Heading,
  Link,
  Pager,
  Paragraph,
  PublicPage,
  Row,
  Rows,
  Tabs,
  momentInWords,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Session } from '../domain.ts';
import { home, sessionPath } from '../links.ts';
import { messages } from '../messages.ts';
import { askingOf, isOver } from '../programme.ts';
import { DayLeaf, StateBadge, whenOf, whereOf } from './parts.tsx';

export type ListProps = {
  readonly visit: Visit;
  readonly isPast: boolean;
  readonly sessions: readonly Session[];
  readonly next?: string | undefined;
};

/** What is coming and what was, for everyone. */
export function SessionsPage({ visit, isPast, sessions, next }: ListProps) {
  const t = messages[visit.locale];
  const feeds = {
    feed: { href: href(visit, `${home}.atom`), title: t.title },
    calendar: { href: href(visit, `${home}.ics`), title: t.calendar },
  };
  return (
    <PublicPage visit={visit} title={t.title} isRare {...feeds}>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Tabs
        label={t.views.label}
        items={[
          { href: href(visit, home), text: t.views.coming, current: !isPast },
          { href: href(visit, `${home}?toon=geweest`), text: t.views.past, current: isPast },
        ]}
      />
      {sessions.length === 0 ? (
        <EmptyState title={isPast ? t.nonePast : t.noneComing}>
          <Paragraph>{isPast ? t.nonePastText : t.noneComingText}</Paragraph>
        </EmptyState>
      ) : (
        <Rows label={isPast ? t.views.past : t.views.coming}>
          {sessions.map((session) => (
            <SessionRow visit={visit} session={session} />
          ))}
        </Rows>
      )}
      <Pager visit={visit} next={next} />
      <p class="meent-session-feeds">
        <Link href={href(visit, `${home}.ics`)}>{t.calendar}</Link>
        <Link href={href(visit, `${home}.atom`)}>{t.feed}</Link>
      </p>
    </PublicPage>
  );
}

function SessionRow({ visit, session }: { readonly visit: Visit; readonly session: Session }) {
  const t = messages[visit.locale];
  const { locale, now, today } = visit;
  const asking = isOver(session, now) ? 'closed' : askingOf(session, now);
  const said = session.state === 'cancelled' ? session.reason : session.outcome;
  return (
    <Row
      emblem={<DayLeaf visit={visit} session={session} />}
      href={href(visit, sessionPath(session.number))}
      title={session.title}
      meta={
        <>
          {t.kinds[session.kind]} · {t.purposes[session.purpose]}
          <br />
          {whenOf(visit, session)} · {whereOf(session)}
        </>
      }
      {...(session.state === 'planned' ? {} : { trailing: <StateBadge visit={visit} session={session} /> })}
    >
      {session.state === 'live' && (
        <p class="meent-session-said">
          <Link strong href={href(visit, sessionPath(session.number, '/live'))}>
            {t.page.follow}
          </Link>
        </p>
      )}
      {said && <p class="meent-session-said">{said}</p>}
      {session.state === 'planned' && asking === 'open_floor' && (
        <p class="meent-session-said">{t.openFloor}</p>
      )}
      {asking === 'open' && session.speakUntil && (
        <p class="meent-session-said">
          <Link href={href(visit, sessionPath(session.number, '/inspreken'))}>
            {t.canAsk(momentInWords(locale, session.speakUntil, today))}
          </Link>
        </p>
      )}
    </Row>
  );
}
