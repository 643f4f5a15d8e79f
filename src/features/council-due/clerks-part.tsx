// SPDX-License-Identifier: EUPL-1.2
import { Badge, Link, Row, Rows, Section, nearDay } from '../../platform/html/index.ts';
import { dayOf } from '../../kernel/clock.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { messages } from './messages.ts';
import type { ClerksDesk, LooseMotion, SessionAtHand } from './store.ts';

type ClerksPartProps = { readonly visit: Visit; readonly desk: ClerksDesk };

export function isClear({ late, nobodys, sessions }: ClerksDesk): boolean {
  return late.length + nobodys.length + sessions.length === 0;
}

/** On the page of today, for the clerk: sessions that ask something, what is late, and what nobody does. */
export function ClerksPart({ visit, desk }: ClerksPartProps) {
  const t = messages[visit.locale];
  if (isClear(desk)) return null;
  const { late, nobodys, sessions } = desk;
  const all = <Link href={href(visit, '/werkplek/raad/moties?toon=te-laat')}>{t.allLate}</Link>;
  return (
    <>
      {sessions.length > 0 && (
        <Section title={t.sessions}>
          <Rows tight label={t.sessions}>
            {sessions.map((one) => (
              <SessionRow visit={visit} one={one} />
            ))}
          </Rows>
        </Section>
      )}
      {late.length > 0 && (
        <Section title={t.late} aside={all}>
          <MotionRows visit={visit} label={t.late} motions={late} tone="late" />
        </Section>
      )}
      {nobodys.length > 0 && (
        <Section title={t.nobodys}>
          <MotionRows visit={visit} label={t.nobodys} motions={nobodys} tone="neutral" />
        </Section>
      )}
    </>
  );
}

function SessionRow({ visit, one }: { readonly visit: Visit; readonly one: SessionAtHand }) {
  const t = messages[visit.locale];
  const page = `/werkplek/raad/sessies/${one.number}`;
  const asks = one.isOver ? t.reportToDo : one.speakersWaiting > 0 && t.speakersWaiting(one.speakersWaiting);
  return (
    <Row
      href={href(visit, one.isOver ? `${page}/na` : page)}
      title={one.title}
      meta={[one.number, asks].filter(Boolean).join(' · ')}
      trailing={
        <Badge tone={asks ? 'due' : 'neutral'}>
          {nearDay(visit.locale, dayOf(one.startsAt), visit.today)}
        </Badge>
      }
    />
  );
}

type MotionRowsProps = {
  readonly visit: Visit;
  readonly label: string;
  readonly motions: readonly LooseMotion[];
  readonly tone: 'late' | 'neutral';
};

function MotionRows({ visit, label, motions, tone }: MotionRowsProps) {
  return (
    <Rows tight label={label}>
      {motions.map(({ number, title, dueOn }) => (
        <Row
          href={href(visit, `/werkplek/raad/moties/${number}`)}
          title={title}
          meta={number}
          trailing={
            dueOn === null ? undefined : (
              <Badge tone={tone}>{nearDay(visit.locale, dueOn, visit.today)}</Badge>
            )
          }
        />
      ))}
    </Rows>
  );
}
