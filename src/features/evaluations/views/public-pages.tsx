// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Badge,
  Hero,
  Paragraph,
  Prose,
  PublicPage,
  Quote,
  Row,
  Rows,
  Section,
  TypedText,
  fullDay,
  listInWords,
} from '../../../platform/html/index.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import type { Choice, Evaluation, Experience, Report } from '../domain.ts';
import { publicPath } from '../links.ts';
import { messages } from '../messages.ts';
import { Choices, PublicFiguresPart, PublicQuestion } from './report-parts.tsx';

type ListProps = { readonly visit: Visit; readonly evaluations: readonly Evaluation[] };

/** The reports that are out. */
export function ReportsPage({ visit, evaluations }: ListProps) {
  const t = messages[visit.locale];
  return (
    <PublicPage
      isRare
      visit={visit}
      title={t.public.title}
      hero={<Hero title={t.public.title} lead={t.public.lead} />}
    >
      {evaluations.length === 0 && <Paragraph>{t.public.none}</Paragraph>}
      {evaluations.length > 0 && (
        <Rows label={t.public.title}>
          {evaluations.map((one) => (
            <Row
              href={href(visit, publicPath(one.number))}
              title={one.title}
              meta={
                <>
                  {periodOf(visit, one)}
                  {one.publishedAt && (
                    <>
                      <br />
                      {t.public.published(fullDay(visit.locale, dayOf(one.publishedAt)))}
                    </>
                  )}
                </>
              }
            />
          ))}
        </Rows>
      )}
    </PublicPage>
  );
}

export function periodOf(visit: Visit, { periodFrom, periodTo }: Evaluation): string {
  const { period } = messages[visit.locale].work;
  return period(fullDay(visit.locale, periodFrom), fullDay(visit.locale, periodTo));
}

export function areasOf(visit: Visit, tree: AreaTree, { areaIds }: Evaluation): string {
  const areas = tree.all.filter(({ id }) => areaIds.includes(id));
  return listInWords(
    visit.locale,
    areas.map((area) => areaName(area, visit.locale)),
  );
}

export type ReportPageProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly evaluation: Evaluation;
  readonly report: Report;
  readonly choices: readonly Choice[];
  readonly experiences: readonly Experience[];
  readonly thread: ComponentChildren;
};

/** A published report, to read and to print. */
export function ReportPage(props: ReportPageProps) {
  const { visit, tree, evaluation, report, choices, experiences } = props;
  const t = messages[visit.locale];
  return (
    <PublicPage
      isRare
      visit={visit}
      title={evaluation.title}
      breadcrumbs={[{ text: t.public.title, href: href(visit, '/evaluaties') }, { text: evaluation.number }]}
      hero={
        <Hero
          title={evaluation.title}
          lead={`${areasOf(visit, tree, evaluation)}, ${periodOf(visit, evaluation)}`}
        />
      }
    >
      <div class="meent-evaluation-report">
        <Section title={t.public.why}>
          <Prose>
            <TypedText text={evaluation.purpose} />
          </Prose>
        </Section>
        <Section title={t.report.conclusions}>
          <Prose>
            <TypedText text={evaluation.conclusions} />
          </Prose>
        </Section>
        {choices.length > 0 && (
          <Section title={t.report.choices}>
            <Choices visit={visit} choices={choices} />
          </Section>
        )}
        <Section title={t.report.results}>
          {report.invited !== null && report.answered !== null && (
            <Paragraph>{t.report.askedAnswered(report.invited, report.answered)}</Paragraph>
          )}
          {report.results.map((result) => (
            <PublicQuestion visit={visit} result={result} />
          ))}
        </Section>
        {experiences.length > 0 && (
          <Section title={t.report.experiences}>
            <ShownExperiences {...props} />
          </Section>
        )}
        <Section title={t.report.figures}>
          <PublicFiguresPart visit={visit} figures={report.figures} note={t.report.figuresRounded} />
        </Section>
        {props.thread}
        <Paragraph soft>
          {evaluation.number}
          {evaluation.publishedAt &&
            ` · ${t.public.published(fullDay(visit.locale, dayOf(evaluation.publishedAt)))}`}
        </Paragraph>
      </div>
    </PublicPage>
  );
}

function ShownExperiences({ visit, tree, experiences }: ReportPageProps) {
  const t = messages[visit.locale].work;
  return (
    <>
      {experiences.map(({ body, areaId, happenedOn, isGood }) => (
        <Quote
          by={
            <>
              <Badge tone={isGood ? 'good' : 'due'}>{isGood ? t.good : t.lessGood}</Badge>{' '}
              {areaName(tree.byId(areaId) ?? tree.root, visit.locale)}, {fullDay(visit.locale, happenedOn)}
            </>
          }
        >
          <TypedText text={body} />
        </Quote>
      ))}
    </>
  );
}
