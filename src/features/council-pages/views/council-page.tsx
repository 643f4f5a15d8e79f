// SPDX-License-Identifier: EUPL-1.2
import {
  EmptyState,
  Heading,
  Link,
  Paragraph,
  PublicPage,
  SearchField,
  Section,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { HowMany } from '../../motions/index.ts';
import type { Alderman } from '../aldermen.ts';
import type { Coming } from '../coming.ts';
import { messages } from '../messages.ts';
import type { Accord, Listing, Measured } from '../reading.ts';
import { AccordGlance } from './accord-rows.tsx';
import { AldermanRows, type OpenOf } from './aldermen-rows.tsx';
import { ComingPart } from './coming-part.tsx';
import { IndicatorGlance } from './indicator-parts.tsx';
import { MotionRows } from './motion-rows.tsx';

export type CouncilProps = {
  readonly visit: Visit;
  readonly counts: HowMany;
  readonly coming: readonly Coming[];
  readonly late: Listing;
  readonly settled: Listing;
  readonly accord: Accord;
  readonly measured: readonly Measured[];
  readonly aldermen: readonly Alderman[];
  readonly openOf: OpenOf;
};

/** The council at a glance: what is coming, what is late, how it goes, what was settled, and who promised it. */
export function CouncilPage(props: CouncilProps) {
  const { visit } = props;
  const t = messages[visit.locale];
  return (
    <PublicPage isRare visit={visit} current="council" title={t.title} description={t.description}>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      {isBare(props) ? (
        <EmptyState title={t.nothingYet}>
          <Paragraph>{t.nothingYetText}</Paragraph>
        </EmptyState>
      ) : (
        <Everything {...props} />
      )}
    </PublicPage>
  );
}

/** A municipality that begins: nothing to count, to search or to come. */
function isBare({ counts, coming, settled, accord, measured, aldermen }: CouncilProps): boolean {
  const asked = counts.open + counts.settled + settled.motions.length;
  return asked + coming.length + accord.items.length + measured.length + aldermen.length === 0;
}

function Everything(props: CouncilProps) {
  const { visit, counts } = props;
  const t = messages[visit.locale];
  return (
    <>
      <CountsLine visit={visit} counts={counts} />
      <SearchField
        visit={visit}
        action={href(visit, '/raad/zoeken')}
        name="zoek"
        label={t.searchLabel}
        autocomplete="off"
      />
      <Ways visit={visit} />
      <div class="raad-page">
        <div>
          <ComingPart {...props} />
          <LatePart {...props} />
          <SettledPart {...props} />
        </div>
        <div>
          <HowItGoes {...props} />
          <AldermenPart {...props} />
        </div>
      </div>
    </>
  );
}

function listHref(visit: Visit, view: string): string {
  return href(visit, `/raad/moties?toon=${view}`);
}

function LatePart({ visit, counts, late }: CouncilProps) {
  const t = messages[visit.locale];
  const all = counts.late > late.motions.length && (
    <Link href={listHref(visit, 'te-laat')}>{t.allLate(counts.late)}</Link>
  );
  return (
    <Section title={t.late} id="te-laat" aside={all}>
      {late.motions.length === 0 ? (
        <Paragraph soft>{t.noneLate}</Paragraph>
      ) : (
        <MotionRows visit={visit} listing={late} label={t.late} none={t.noneLate} isShort />
      )}
    </Section>
  );
}

function SettledPart({ visit, counts, settled }: CouncilProps) {
  const t = messages[visit.locale];
  const all = counts.settled > settled.motions.length && (
    <Link href={listHref(visit, 'afgedaan')}>{t.allSettled}</Link>
  );
  return (
    <Section title={t.settled} id="afgedaan" aside={all}>
      {settled.motions.length === 0 ? (
        <Paragraph soft>{t.noneSettled}</Paragraph>
      ) : (
        <MotionRows visit={visit} listing={settled} label={t.settled} none={t.noneSettled} isShort />
      )}
    </Section>
  );
}

/** Three numbers that lead to what they count. */
function CountsLine({ visit, counts }: Pick<CouncilProps, 'visit' | 'counts'>) {
  const t = messages[visit.locale];
  const number = new Intl.NumberFormat(visit.locale);
  const items = [
    { view: 'loopt', count: counts.open, label: t.counts.open },
    { view: 'te-laat', count: counts.late, label: t.counts.late },
    { view: 'afgedaan', count: counts.settled, label: t.counts.settled },
  ];
  return (
    <ul class="raad-counts" aria-label={t.countsLabel}>
      {items.map(({ view, count, label }) => (
        <li class={view === 'te-laat' && count > 0 ? 'raad-counts__late' : undefined}>
          <a href={listHref(visit, view)}>
            <b>{number.format(count)}</b> {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The accord and the indicators, each a line. */
function HowItGoes({ visit, accord, measured }: CouncilProps) {
  const t = messages[visit.locale];
  if (accord.items.length + measured.length === 0) return null;
  return (
    <Section title={t.how} id="hoe-gaat-het">
      {accord.items.length > 0 && (
        <>
          <Heading level={3}>{t.accord}</Heading>
          <AccordGlance visit={visit} accord={accord} />
          <p class="raad-more">
            <Link href={href(visit, '/raad/akkoord')}>{t.accordMore}</Link>
          </p>
        </>
      )}
      {measured.length > 0 && (
        <>
          <Heading level={3}>{t.indicators}</Heading>
          <IndicatorGlance visit={visit} measured={measured} />
          <p class="raad-more">
            <Link href={href(visit, '/raad/indicatoren')}>{t.indicatorsMore}</Link>
          </p>
        </>
      )}
    </Section>
  );
}

function AldermenPart({ visit, aldermen, openOf }: CouncilProps) {
  const t = messages[visit.locale];
  if (aldermen.length === 0) return null;
  return (
    <Section title={t.aldermen} id="wethouders">
      <AldermanRows visit={visit} aldermen={aldermen} openOf={openOf} />
      <p class="raad-more">
        <Link href={href(visit, '/raad/wethouders')}>{t.aldermenMore}</Link>
      </p>
    </Section>
  );
}

/** The ways to all of it. */
function Ways({ visit }: Pick<CouncilProps, 'visit'>) {
  const t = messages[visit.locale];
  const ways = [
    { path: '/raad/moties', text: t.door.motions },
    { path: '/raad/sessies', text: t.door.sessions },
    { path: '/raad/dossiers', text: t.door.dossiers },
    { path: '/raad/agenda', text: t.door.agenda },
  ];
  return (
    <nav aria-label={t.doors}>
      <ul class="raad-ways">
        {ways.map(({ path, text }) => (
          <li>
            <Link href={href(visit, path)}>{text}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
