// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import type { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../../kernel/clock.ts';
import {
  Facts,
  Heading,
  Link,
  Notice,
  Paragraph,
  PublicPage,
  Section,
  Table,
  TypedText,
  fullDay,
  listInWords,
  timeOfDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Indicator } from '../../council/index.ts';
import type { Motion } from '../../motions/index.ts';
import type { Session } from '../../sessions/index.ts';
import { type Attendance, type Conclusion, isPresent, publicCount } from '../after-domain.ts';
import { indicatorPath, sessionPath } from '../links.ts';
import { messages } from '../messages.ts';

export type ReportProps = {
  readonly visit: Visit;
  readonly session: Session;
  readonly openedAt: Temporal.Instant | null;
  readonly closedAt: Temporal.Instant | null;
  readonly attendance: readonly (Attendance & { readonly name: string })[];
  readonly pledges: readonly (Motion & { readonly holder: string; readonly to: readonly string[] })[];
  readonly indicators: readonly Indicator[];
  /** Not published yet: who works here reads along. */
  readonly conclusion: Conclusion;
};

/** What was said and what came of it, for everyone to read and to print. */
export function ReportPage(props: ReportProps) {
  const { visit, session, conclusion } = props;
  const isDraft = conclusion.publishedAt === null;
  const t = messages[visit.locale].after;
  return (
    <PublicPage
      visit={visit}
      title={t.reportTitle(session.title)}
      isRare
      noindex={isDraft}
      breadcrumbs={[
        { text: session.title, href: href(visit, sessionPath(session.number)) },
        { text: t.report },
      ]}
    >
      {isDraft && <Notice>{t.notPublicYet}</Notice>}
      <article class="meent-live-report">
        <Heading level={1}>{t.reportTitle(session.title)}</Heading>
        {conclusion.outcome && <Paragraph lead>{conclusion.outcome}</Paragraph>}
        <Facts items={factsOf(props)} />
        <ReportText text={conclusion.report ?? ''} />
        <Pledges {...props} />
        <Indicators {...props} />
        <Present {...props} />
      </article>
    </PublicPage>
  );
}

function factsOf({ visit, session, openedAt, closedAt }: ReportProps) {
  const t = messages[visit.locale].after;
  const time = (at: Temporal.Instant) => timeOfDay(visit.locale, at);
  const items: { term: string; value: ComponentChildren }[] = [
    { term: t.facts.when, value: fullDay(visit.locale, dayOf(openedAt ?? session.startsAt)) },
    { term: t.facts.lasted, value: openedAt && closedAt ? t.lasted(time(openedAt), time(closedAt)) : '' },
    { term: t.facts.where, value: [session.room, session.place].filter(Boolean).join(', ') },
    { term: t.facts.purpose, value: t.purposes[session.purpose] },
    { term: t.facts.chair, value: session.chair ?? '' },
    { term: t.facts.clerk, value: session.clerk ?? '' },
  ];
  return items.filter(({ value }) => value !== '');
}

/** Typed text in which a line with ## is a heading and one with ### a small one. */
function ReportText({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/^(?=#{2,3} )/m).flatMap((part) => {
        const [, signs = '', title = '', rest = part] = /^(#{2,3}) ([^\n]*)\n?([\s\S]*)$/.exec(part) ?? [];
        return [
          signs === '##' && <Heading level={2}>{title}</Heading>,
          signs === '###' && <Heading level={3}>{title}</Heading>,
          <TypedText text={rest} />,
        ];
      })}
    </>
  );
}

function Pledges({ visit, pledges }: ReportProps) {
  const t = messages[visit.locale].after;
  if (pledges.length === 0) return null;
  return (
    <Section title={t.pledges} id="toezeggingen">
      <ul class="meent-live-came">
        {pledges.map(({ number, title, holder, to, dueOn }) => (
          <li>
            <Link strong href={href(visit, `/raad/moties/${number}`)}>
              {number}
            </Link>{' '}
            {title}
            <p class="meent-soft">
              {t.promisedBy(holder, listInWords(visit.locale, to), dueOn ? fullDay(visit.locale, dueOn) : '')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Indicators({ visit, indicators }: ReportProps) {
  const t = messages[visit.locale].after;
  if (indicators.length === 0) return null;
  return (
    <Section title={t.indicators} id="indicatoren">
      <ul class="meent-live-came">
        {indicators.map(({ id, title, source, aim, namedBy }) => (
          <li>
            <Link strong href={href(visit, indicatorPath(id))}>
              {title}
            </Link>
            <p class="meent-soft">
              {[namedBy && t.namedBy(namedBy), t.sourceIs(source), aim && t.aimIs(aim)]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Present({ visit, attendance }: ReportProps) {
  const t = messages[visit.locale].after;
  const there = attendance.filter(isPresent);
  if (there.length === 0) return null;
  return (
    <Section title={t.attendance} id="aanwezig">
      <Table
        caption={t.attendance}
        hideCaption
        columns={[{ label: t.group }, { label: t.present }]}
        rows={there.map((one) => [one.name, presentInWords(visit, one)])}
      />
    </Section>
  );
}

/** Of residents alone a few are not counted in public (R10); who sits in the council does so in public. */
function presentInWords(visit: Visit, { kind, names, number }: Attendance): string {
  if (number === null) return names ?? '';
  const t = messages[visit.locale].after;
  const count = kind === 'residents' ? (publicCount(number) ?? t.few) : number;
  return names ? `${names} (${count})` : String(count);
}
