// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Link,
  Paragraph,
  Row,
  Rows,
  Section,
  monthInWords,
  nearDay,
  timeOfDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { motionMessages } from '../../motions/index.ts';
import { sessionMessages } from '../../sessions/index.ts';
import { type Coming, dayOfComing } from '../coming.ts';
import { messages } from '../messages.ts';

type ComingProps = { readonly visit: Visit; readonly coming: readonly Coming[] };

/** What is coming, day by day: sessions, what is to be done, and what is planned. */
export function ComingPart({ visit, coming }: ComingProps) {
  const t = messages[visit.locale];
  return (
    <Section title={t.coming} id="komt">
      {coming.length === 0 ? (
        <Paragraph soft>{t.noneComing}</Paragraph>
      ) : (
        <Rows label={t.coming}>
          {coming.map((one) => (
            <ComingRow visit={visit} one={one} />
          ))}
        </Rows>
      )}
      <p class="raad-more">
        <Link href={href(visit, '/raad/sessies')}>{t.allSessions}</Link>{' '}
        <Link href={href(visit, '/raad/agenda')}>{t.door.agenda}</Link>
      </p>
    </Section>
  );
}

function ComingRow({ visit, one }: { readonly visit: Visit; readonly one: Coming }) {
  const when = <ComingWhen visit={visit} one={one} />;
  const told = rowOf(visit, one);
  return <Row emblem={when} {...told} />;
}

function ComingWhen({ visit, one }: { readonly visit: Visit; readonly one: Coming }) {
  const day = dayOfComing(one);
  const month = one.kind === 'plan' ? one.plan.when.on : '';
  return (
    <time class="raad-when" dateTime={day ?? month.slice(0, 7)}>
      {day === undefined ? monthInWords(visit.locale, month) : nearDay(visit.locale, day, visit.today)}
    </time>
  );
}

function rowOf(visit: Visit, one: Coming) {
  const t = messages[visit.locale];
  if (one.kind === 'session') {
    const { session } = one;
    return {
      href: href(visit, `/raad/sessies/${session.number}`),
      title: session.title,
      meta: [
        sessionMessages[visit.locale].kinds[session.kind],
        timeOfDay(visit.locale, session.startsAt),
        session.room ?? session.place,
      ].join(' · '),
      trailing: session.state === 'live' ? <Badge tone="info">{t.live}</Badge> : undefined,
    };
  }
  if (one.kind === 'due') {
    const { motion } = one;
    return {
      href: href(visit, `/raad/moties/${motion.number}`),
      title: `${motion.number} ${motion.title}`,
      meta: `${motionMessages[visit.locale].kinds[motion.kind]} · ${t.toBeDone}`,
    };
  }
  return { href: href(visit, '/raad/agenda'), title: one.plan.title, meta: t.planned };
}
