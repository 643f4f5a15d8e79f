// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  ItemColumns,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Section,
  TypedText,
  WorkplacePage,
  dayInWords,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { AreaTree } from '../../areas/index.ts';
import type { Person } from '../../teams/index.ts';
import type { Askable } from '../actions.ts';
import type { Evaluation, Experience, Question, Respondent } from '../domain.ts';
import { publicPath, reportPath, workHome, workPath } from '../links.ts';
import { messages } from '../messages.ts';
import { canEvaluate } from '../policies.ts';
import { ExperiencesPart } from './experiences-part.tsx';
import { type Back, summaryOf } from './form-parts.ts';
import { StateBadge } from './list-pages.tsx';
import { areasOf, periodOf } from './public-pages.tsx';
import { QuestionsPart } from './questions-part.tsx';
import { RespondentsPart } from './respondents-part.tsx';

export type ItemPageProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly evaluation: Evaluation;
  readonly questions: readonly Question[];
  readonly respondents: readonly Respondent[];
  readonly experiences: readonly Experience[];
  readonly people: readonly Person[];
  /** Who can be asked: of the municipality and outside. */
  readonly colleagues: readonly Person[];
  readonly outside: readonly Askable[];
  readonly formKey: string;
  readonly back?: Back;
  readonly thread: ComponentChildren;
};

/** An evaluation in the workplace: what is asked of whom, how far it is, and what teams went through meanwhile. */
export function ItemPage(props: ItemPageProps) {
  const { visit, evaluation, back } = props;
  const t = messages[visit.locale];
  const mayEvaluate = canEvaluate(visit.actor);
  return (
    <WorkplacePage visit={visit} title={`${evaluation.number} ${evaluation.title}`} current="evaluations">
      <ErrorSummary visit={visit} items={summaryOf(visit, back)} />
      <p>
        <Link href={href(visit, workHome)}>{t.work.back}</Link>
      </p>
      <Heading level={1}>{evaluation.title}</Heading>
      <p id="inhoud-evaluatie">
        {evaluation.number} <StateBadge visit={visit} state={evaluation.state} />
      </p>
      <Done visit={visit} />
      <ItemColumns
        main={
          <>
            <About {...props} />
            <QuestionsPart {...props} />
            <ExperiencesPart {...props} />
          </>
        }
        rail={
          <>
            {mayEvaluate && <Steps {...props} />}
            <RespondentsPart {...props} />
            {props.thread}
          </>
        }
      />
    </WorkplacePage>
  );
}

export function Done({ visit }: { readonly visit: Visit }) {
  const { saved } = messages[visit.locale].work;
  const text = Object.entries(saved).find(([name]) => name === visit.query.gelukt)?.[1];
  if (!text) return null;
  return (
    <Notice tone="good" role="status">
      {text}
    </Notice>
  );
}

function About({ visit, tree, evaluation, respondents }: ItemPageProps) {
  const t = messages[visit.locale].work;
  const { opensOn, closesOn, subjects, purpose, state } = evaluation;
  const day = (text: string): string => dayInWords(visit.locale, text, visit.today);
  const answered = respondents.filter(({ savedAt }) => savedAt !== null).length;
  return (
    <Section>
      <TypedText text={purpose} />
      <Facts
        items={[
          { term: t.facts.period, value: periodOf(visit, evaluation) },
          { term: t.facts.areas, value: areasOf(visit, tree, evaluation) },
          { term: t.facts.asks, value: t.openOn(day(opensOn), day(closesOn)) },
          ...(subjects.length > 0 ? [{ term: t.facts.about, value: subjects.join(', ') }] : []),
          ...(state === 'draft'
            ? []
            : [{ term: t.facts.state, value: t.progress(answered, respondents.length) }]),
        ]}
      />
    </Section>
  );
}

/** The one thing to do next. */
function Steps({ visit, evaluation }: ItemPageProps) {
  const t = messages[visit.locale];
  const { number, state } = evaluation;
  return (
    <Section>
      {state === 'draft' && (
        <Form action={href(visit, `${workPath(number)}/openen`)}>
          <Paragraph soft>{t.work.openText}</Paragraph>
          <ButtonRow>
            <Button>{t.work.open}</Button>
          </ButtonRow>
        </Form>
      )}
      {state !== 'draft' && (
        <ButtonRow>
          <LinkButton href={href(visit, reportPath(number))} variant={state === 'open' ? 'quiet' : 'primary'}>
            {t.work.toReport}
          </LinkButton>
          {state === 'published' && (
            <LinkButton href={href(visit, publicPath(number))} variant="subtle">
              {t.report.toPublic}
            </LinkButton>
          )}
        </ButtonRow>
      )}
      {state === 'open' && (
        <Form action={href(visit, `${workPath(number)}/sluiten`)}>
          <Paragraph soft>{t.work.closeText}</Paragraph>
          <ButtonRow>
            <Button variant="subtle">{t.work.close}</Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  );
}
