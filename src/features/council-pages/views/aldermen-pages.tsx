// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  EmptyState,
  Face,
  Heading,
  Link,
  Pager,
  Paragraph,
  PublicPage,
  Row,
  Rows,
  Section,
  fullDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Area, areaName } from '../../areas/index.ts';
import type { HowMany } from '../../motions/index.ts';
import {
  type Person,
  type Staffing,
  type Theme,
  holderOfTheme,
  photoAddress,
  themeName,
} from '../../teams/index.ts';
import { RecordRows } from '../../thread/index.ts';
import type { Alderman, Holding } from '../aldermen.ts';
import { messages } from '../messages.ts';
import type { Accord, Listing, UnderWay } from '../reading.ts';
import { AccordRows } from './accord-rows.tsx';
import { AldermanRows, type OpenOf, officeInWords } from './aldermen-rows.tsx';
import { MotionRows, type NameOf } from './motion-rows.tsx';

type AldermenProps = {
  readonly visit: Visit;
  readonly aldermen: readonly Alderman[];
  readonly openOf: OpenOf;
  readonly staffing: Staffing;
};

/** Everyone who is alderman, everyone who was, and all portfolios. */
export function AldermenPage({ visit, aldermen, openOf, staffing }: AldermenProps) {
  const t = messages[visit.locale];
  const former = aldermen.filter(({ to }) => to !== null);
  return (
    <PublicPage
      isRare
      visit={visit}
      title={t.aldermenTitle}
      description={t.aldermenLead}
      breadcrumbs={[{ text: t.title, href: href(visit, '/raad') }, { text: t.aldermen }]}
    >
      <Heading level={1}>{t.aldermenTitle}</Heading>
      <Paragraph lead>{t.aldermenLead}</Paragraph>
      <div class="raad-list">
        <AldermanRows visit={visit} aldermen={aldermen.filter(({ to }) => to === null)} openOf={openOf} />
      </div>
      {aldermen.length === 0 && (
        <EmptyState title={t.noAldermen}>
          <Paragraph>{t.noAldermenText}</Paragraph>
        </EmptyState>
      )}
      {staffing.themes.length > 0 && (
        <Section title={t.portfolios} id="portefeuilles">
          <Rows label={t.portfolios} tight>
            {staffing.themes.map((theme) => (
              <Row
                href={href(visit, `/raad/portefeuilles/${theme.slug}`)}
                title={themeName(theme, visit.locale)}
                meta={namesOf(holderOfTheme(staffing, theme.id, visit.today)) || t.nobody}
              />
            ))}
          </Rows>
        </Section>
      )}
      {former.length > 0 && (
        <Section title={t.former} id="vroeger">
          <AldermanRows visit={visit} aldermen={former} openOf={openOf} />
        </Section>
      )}
    </PublicPage>
  );
}

/** What a page about promises shows, whoever's they are. */
export type Promised = {
  readonly counts: HowMany;
  readonly open: Listing;
  readonly next: string | undefined;
  readonly settled: Listing;
  readonly accord: Accord;
  readonly work: UnderWay;
};

type AldermanProps = Promised & {
  readonly visit: Visit;
  readonly alderman: Alderman;
  readonly areas: readonly Area[];
};

/** Everything an alderman promised: to whom, by when, and how it stands. */
export function AldermanPage(props: AldermanProps) {
  const { visit, alderman, areas } = props;
  const t = messages[visit.locale];
  const { person, themes } = alderman;
  return (
    <PublicPage
      isRare
      visit={visit}
      title={person.name}
      breadcrumbs={[
        { text: t.title, href: href(visit, '/raad') },
        { text: t.aldermen, href: href(visit, '/raad/wethouders') },
        { text: person.name },
      ]}
    >
      <div class="raad-who">
        <Face name={person.name} photoSrc={photoAddress(person)} size="large" />
        <div>
          <Heading level={1} looks={2}>
            {person.name}
          </Heading>
          <Paragraph soft>{officeInWords(visit, alderman)}</Paragraph>
          {areas.length > 0 && (
            <p>
              {t.areaAlderman}{' '}
              {areas.map((area, at) => (
                <>
                  {at > 0 && ', '}
                  <Link href={href(visit, `/gebieden/${area.slug}`)}>{areaName(area, visit.locale)}</Link>
                </>
              ))}
            </p>
          )}
          {themes.length > 0 && (
            <ul class="raad-themes" aria-label={t.portfolios}>
              {themes.map((theme) => (
                <li>
                  <Link href={href(visit, `/raad/portefeuilles/${theme.slug}`)}>
                    {themeName(theme, visit.locale)}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <PromisedParts
        {...props}
        portfolios={themes.length}
        allSettled={`/raad/moties?toon=afgedaan&wethouder=${person.id}`}
      />
    </PublicPage>
  );
}

type PortfolioProps = Promised & {
  readonly visit: Visit;
  readonly theme: Theme;
  readonly holdings: readonly Holding[];
  readonly aldermen: readonly Alderman[];
  /** Of who is to do it. */
  readonly nameOf: NameOf;
};

/** Everything that was promised about a theme, whoever held it. */
export function PortfolioPage(props: PortfolioProps) {
  const { visit, theme, holdings, aldermen } = props;
  const t = messages[visit.locale];
  const title = t.portfolio(themeName(theme, visit.locale));
  const slugOf = (person: Person): string =>
    aldermen.find((one) => one.person.id === person.id)?.slug ?? person.id;
  return (
    <PublicPage
      isRare
      visit={visit}
      title={title}
      breadcrumbs={[
        { text: t.title, href: href(visit, '/raad') },
        { text: t.aldermen, href: href(visit, '/raad/wethouders') },
        { text: title },
      ]}
    >
      <Heading level={1}>{title}</Heading>
      <Section title={t.heldBy}>
        {holdings.length === 0 ? (
          <Paragraph soft>{t.nobody}</Paragraph>
        ) : (
          <Rows label={t.heldBy} tight>
            {holdings.map(({ person, from, to }) => (
              <Row
                emblem={<Face name={person.name} photoSrc={photoAddress(person)} size="small" />}
                href={href(visit, `/raad/wethouders/${slugOf(person)}`)}
                title={person.name}
                meta={
                  to === null
                    ? t.heldSince(fullDay(visit.locale, from))
                    : t.heldFromTo(fullDay(visit.locale, from), fullDay(visit.locale, to))
                }
              />
            ))}
          </Rows>
        )}
      </Section>
      <PromisedParts {...props} portfolios={1} allSettled={`/raad/moties?toon=afgedaan&thema=${theme.id}`} />
    </PublicPage>
  );
}

type PartsProps = Promised & {
  readonly visit: Visit;
  readonly allSettled: string;
  /** Of how many portfolios it is. */
  readonly portfolios: number;
  /** Where each row says who is to do it; on a page of one alderman that is clear. */
  readonly nameOf?: NameOf;
};

function PromisedParts(props: PartsProps) {
  const { visit, counts, open, next, settled, accord, work, allSettled, portfolios, nameOf } = props;
  const t = messages[visit.locale];
  const named = nameOf ? { nameOf } : {};
  const all = counts.settled > settled.motions.length && (
    <Link href={href(visit, allSettled)}>{t.allLate(counts.settled)}</Link>
  );
  return (
    <>
      <Section title={t.promised} id="loopt" aside={counts.open > 0 && <Aside>{t.standing(counts)}</Aside>}>
        <MotionRows visit={visit} listing={open} label={t.promised} none={t.nonePromised} {...named} />
        <Pager visit={visit} next={next} />
      </Section>
      {accord.items.length > 0 && (
        <Section title={t.accordOf} id="akkoord">
          <AccordRows visit={visit} accord={accord} home="/raad/akkoord" />
        </Section>
      )}
      <Section title={t.done} id="afgedaan" aside={all}>
        <MotionRows visit={visit} listing={settled} label={t.done} none={t.noneDone} isShort {...named} />
      </Section>
      {work.records.length > 0 && (
        <Section title={t.work(portfolios)} id="werk">
          <RecordRows visit={visit} room="public" records={work.records} label={t.work(portfolios)} />
          {work.hasMore && <Paragraph soft>{t.workMore}</Paragraph>}
        </Section>
      )}
    </>
  );
}

function Aside({ children }: { readonly children: ComponentChildren }) {
  return <span class="meent-soft">{children}</span>;
}

function namesOf(people: readonly Person[]): string {
  return people.map(({ name }) => name).join(', ');
}
