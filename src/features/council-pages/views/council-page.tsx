// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Doors,
  EmptyState,
  Heading,
  Link,
  Paragraph,
  PublicPage,
  Row,
  Rows,
  SearchField,
  Section,
  dayInWords,
  timeOfDay,
} from '../../../platform/html/index.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Counts } from '../../motions/index.ts';
import type { Session } from '../../sessions/index.ts';
import type { Alderman } from '../aldermen.ts';
import { messages } from '../messages.ts';
import type { Accord, Listing, Measured } from '../reading.ts';
import { AccordRows, AccordSum } from './accord-rows.tsx';
import { AldermanRows, type OpenOf } from './aldermen-rows.tsx';
import { IndicatorRows } from './indicator-parts.tsx';
import { MotionRows } from './motion-rows.tsx';

export type CouncilProps = {
  readonly visit: Visit;
  readonly counts: Counts;
  readonly coming: readonly Session[];
  readonly late: Listing;
  readonly settled: Listing;
  readonly accord: Accord;
  readonly measured: readonly Measured[];
  readonly aldermen: readonly Alderman[];
  readonly openOf: OpenOf;
};

/** The council at a glance: what is coming, what is late, how it goes, what was settled, and who promised it. */
export function CouncilPage(props: CouncilProps) {
  const { visit, coming, counts, late, settled } = props;
  const t = messages[visit.locale];
  const list = (view: string): string => href(visit, `/raad/moties?toon=${view}`);
  return (
    <PublicPage isRare visit={visit} title={t.title} description={t.description}>
      <Heading level={1}>{t.title}</Heading>
      <CountsLine visit={visit} counts={counts} />
      <Section
        title={t.coming}
        id="komt"
        aside={<Link href={href(visit, '/raad/sessies')}>{t.allSessions}</Link>}
      >
        {coming.length === 0 ? (
          <Paragraph soft>{t.noneComing}</Paragraph>
        ) : (
          <SessionRows visit={visit} sessions={coming} />
        )}
      </Section>
      <Section
        title={t.late}
        id="te-laat"
        aside={
          counts.late > late.motions.length && <Link href={list('te-laat')}>{t.allLate(counts.late)}</Link>
        }
      >
        {late.motions.length === 0 ? (
          <EmptyState title={t.noneLate} />
        ) : (
          <MotionRows visit={visit} listing={late} label={t.late} none={t.noneLate} isShort />
        )}
      </Section>
      <HowItGoes {...props} />
      <Section
        title={t.settled}
        id="afgedaan"
        aside={counts.settled > 0 && <Link href={list('afgedaan')}>{t.allSettled}</Link>}
      >
        <MotionRows visit={visit} listing={settled} label={t.settled} none={t.noneSettled} isShort />
      </Section>
      <Onward {...props} />
    </PublicPage>
  );
}

/** Three numbers that lead to what they count. */
function CountsLine({ visit, counts }: Pick<CouncilProps, 'visit' | 'counts'>) {
  const t = messages[visit.locale];
  const number = new Intl.NumberFormat(visit.locale);
  const items = [
    { view: 'te-laat', count: counts.late, label: t.counts.late },
    { view: 'loopt', count: counts.open, label: t.counts.open },
    { view: 'afgedaan', count: counts.settled, label: t.counts.settled },
  ];
  return (
    <ul class="raad-counts" aria-label={t.countsLabel}>
      {items.map(({ view, count, label }) => (
        <li>
          <a href={href(visit, `/raad/moties?toon=${view}`)}>
            <b>{number.format(count)}</b> {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function SessionRows({ visit, sessions }: { readonly visit: Visit; readonly sessions: readonly Session[] }) {
  const t = messages[visit.locale];
  return (
    <Rows label={t.coming}>
      {sessions.map((session) => (
        <Row
          href={href(visit, `/raad/sessies/${session.number}`)}
          title={session.title}
          meta={[
            dayInWords(visit.locale, dayOf(session.startsAt), visit.today),
            timeOfDay(visit.locale, session.startsAt),
            session.room ?? session.place,
          ].join(' · ')}
          trailing={session.state === 'live' ? <Badge tone="info">{t.live}</Badge> : undefined}
        />
      ))}
    </Rows>
  );
}

function HowItGoes({ visit, accord, measured }: CouncilProps) {
  const t = messages[visit.locale];
  if (accord.items.length + measured.length === 0) return null;
  return (
    <Section title={t.how} id="hoe-gaat-het">
      {accord.items.length > 0 && (
        <>
          <Heading level={3}>{t.accord}</Heading>
          <AccordSum visit={visit} accord={accord} />
          <AccordRows visit={visit} accord={accord} home="/raad/akkoord" isShort />
          <p class="raad-more">
            <Link href={href(visit, '/raad/akkoord')}>{t.accordMore}</Link>
          </p>
        </>
      )}
      {measured.length > 0 && (
        <>
          <Heading level={3}>{t.indicators}</Heading>
          <IndicatorRows visit={visit} measured={measured} home="/raad/indicatoren#" />
          <p class="raad-more">
            <Link href={href(visit, '/raad/indicatoren')}>{t.indicatorsMore}</Link>
          </p>
        </>
      )}
    </Section>
  );
}

function Onward({ visit, aldermen, openOf }: CouncilProps) {
  const t = messages[visit.locale];
  const door = (path: string, text: string) => ({ href: href(visit, path), text });
  return (
    <>
      {aldermen.length > 0 && (
        <Section title={t.aldermen} id="wethouders">
          <AldermanRows visit={visit} aldermen={aldermen} openOf={openOf} />
          <p class="raad-more">
            <Link href={href(visit, '/raad/wethouders')}>{t.aldermenMore}</Link>
          </p>
        </Section>
      )}
      <Section title={t.doors}>
        <SearchField
          visit={visit}
          action={href(visit, '/raad/zoeken')}
          name="zoek"
          label={t.searchLabel}
          autocomplete="off"
        />
        <Doors
          items={[
            door('/raad/moties', t.door.motions),
            door('/raad/sessies', t.door.sessions),
            door('/raad/dossiers', t.door.dossiers),
          ]}
        />
      </Section>
    </>
  );
}
