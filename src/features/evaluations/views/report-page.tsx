// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Button,
  ButtonRow,
  DateField,
  Disclosure,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Quote,
  RadioField,
  Section,
  Table,
  TextArea,
  TextField,
  TypedText,
  WorkplacePage,
  monthInWords,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import { type Figures, type PeriodFigures, behindHref, percentOf, repliesOf } from '../../overview/index.ts';
import type { Person } from '../../teams/index.ts';
import type { Choice, Evaluation, Experience } from '../domain.ts';
import type { QuestionResult, Said } from '../results-domain.ts';
import { publicPath, reportPath, workPath } from '../links.ts';
import { messages } from '../messages.ts';
import { ExperienceList } from './experiences-part.tsx';
import { type Back, fieldsOf, summaryOf } from './form-parts.ts';
import { Done } from './item-page.tsx';
import { Bars, Choices, kindWord } from './report-parts.tsx';

export type ReportWorkProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly evaluation: Evaluation;
  readonly results: readonly QuestionResult[];
  readonly figures: PeriodFigures;
  readonly experiences: readonly Experience[];
  readonly choices: readonly Choice[];
  readonly people: readonly Person[];
  readonly formKey: string;
  readonly back?: Back;
};

/** Where the report is made: what people said beside the figures, what is chosen of it, conclusions and choices. */
export function ReportWorkPage(props: ReportWorkProps) {
  const { visit, evaluation, back, experiences, results } = props;
  const t = messages[visit.locale];
  const { number, state } = evaluation;
  const isOut = state === 'published';
  return (
    <WorkplacePage visit={visit} title={t.report.workTitle(number)} current="evaluations">
      <ErrorSummary visit={visit} items={summaryOf(visit, back)} />
      <p>
        <Link href={href(visit, workPath(number))}>{t.report.back}</Link>
      </p>
      <Heading level={1}>{evaluation.title}</Heading>
      <Done visit={visit} />
      {state === 'open' && <Notice tone="info">{t.report.stillOpen}</Notice>}
      <Section title={t.report.results}>
        <Paragraph soft>{t.report.shownToTeam}</Paragraph>
        {results.map((result) => (
          <WorkQuestion {...props} result={result} />
        ))}
      </Section>
      <Section title={t.report.figures}>
        <FiguresPart {...props} />
      </Section>
      {experiences.length > 0 && (
        <Section title={t.report.experiences}>
          <ExperienceList {...props} isChoosing={!isOut} />
        </Section>
      )}
      <Section title={t.report.conclusions}>
        <ConclusionsPart {...props} />
      </Section>
      <Section title={t.report.choices}>
        <ChoicesPart {...props} />
      </Section>
      {state === 'closed' && (
        <Section>
          <Form action={href(visit, `${reportPath(number)}/publiceren`)}>
            <Paragraph>{t.report.publishText}</Paragraph>
            <ButtonRow>
              <Button>{t.report.publish}</Button>
            </ButtonRow>
          </Form>
        </Section>
      )}
      {isOut && (
        <ButtonRow>
          <LinkButton href={href(visit, publicPath(number))} variant="quiet">
            {t.report.toPublic}
          </LinkButton>
        </ButtonRow>
      )}
    </WorkplacePage>
  );
}

function WorkQuestion(props: ReportWorkProps & { readonly result: QuestionResult }) {
  const { visit, result } = props;
  const t = messages[visit.locale].report;
  const { question, answered, counts, mean, said } = result;
  return (
    <article class="meent-evaluation-question">
      <Heading level={3}>{question.wording}</Heading>
      <Paragraph soft>{t.answeredBy(answered)}</Paragraph>
      {question.kind !== 'open' && answered > 0 && (
        <Bars visit={visit} kind={question.kind} wording={question.wording} bars={counts} mean={mean} />
      )}
      {said.map((one) => (
        <SaidPart {...props} said={one} questionId={question.id} />
      ))}
    </article>
  );
}

type SaidProps = ReportWorkProps & { readonly said: Said; readonly questionId: string };

function SaidPart({ visit, evaluation, said, questionId, back }: SaidProps) {
  const t = messages[visit.locale];
  const { respondentId, side, text, mayQuote, quote } = said;
  const form = `citaat-${respondentId}-${questionId}`;
  const own = back?.form === form ? back : undefined;
  return (
    <div class="meent-evaluation-said">
      <Quote
        by={
          <>
            {t.sides[side]} {!mayQuote && <Badge>{t.report.mayNot}</Badge>}
            {quote !== undefined && <Badge tone="good">{t.report.chosen}</Badge>}
          </>
        }
      >
        <TypedText text={text} />
      </Quote>
      {mayQuote && evaluation.state === 'closed' && (
        <Disclosure summary={t.report.choose} open={own !== undefined}>
          <Form action={href(visit, `${reportPath(evaluation.number)}/citaten`)}>
            <HiddenField name="respondent" value={respondentId} />
            <HiddenField name="vraag" value={questionId} />
            <TextArea
              visit={visit}
              name="citaat"
              id={own ? 'citaat' : form}
              label={t.report.quote}
              hint={t.report.quoteHint}
              rows={3}
              value={own?.typed.citaat ?? quote ?? text}
              fault={own?.refusal && t.refusals[own.refusal]}
            />
            <ButtonRow>
              <Button variant="quiet" small>
                {t.work.save}
              </Button>
            </ButtonRow>
          </Form>
        </Disclosure>
      )}
    </div>
  );
}

function FiguresPart({ visit, figures }: ReportWorkProps) {
  const t = messages[visit.locale].report;
  const { months, lines, total, kinds } = figures;
  const line = (name: string, one: Figures, areaId?: string) => [
    name,
    areaId ? (
      <Link href={behindHref(visit, { what: 'brought', months, areaId })}>{one.brought}</Link>
    ) : (
      one.brought
    ),
    areaId ? (
      <Link href={behindHref(visit, { what: 'closed', months, areaId })}>{one.closed}</Link>
    ) : (
      one.closed
    ),
    share(percentOf(one.inTime, one.answered)),
    share(percentOf(one.kept, one.kept + one.late)),
    share(percentOf(one.helped, repliesOf(one))),
  ];
  const share = (value: number | null): string => (value === null ? '' : t.percent(value));
  return (
    <>
      <Paragraph soft>
        {t.figuresText(monthInWords(visit.locale, months.from), monthInWords(visit.locale, months.to))}
      </Paragraph>
      <Table
        caption={t.figures}
        hideCaption
        columns={[
          { label: t.area },
          ...[t.brought, t.closed, t.inTime, t.kept, t.helped].map((label) => ({ label, numeric: true })),
        ]}
        rows={[
          ...lines.map(({ area, figures: own }) => line(areaName(area, visit.locale), own, area.id)),
          ...(lines.length > 1 ? [line(t.all, total)] : []),
        ]}
      />
      <Facts items={kinds.map(({ kind, count }) => ({ term: kindWord(visit, kind), value: count }))} />
    </>
  );
}

function ConclusionsPart({ visit, evaluation, back }: ReportWorkProps) {
  const t = messages[visit.locale];
  const { number, conclusions, version, state } = evaluation;
  if (state === 'published') return <TypedText text={conclusions} />;
  const field = fieldsOf(visit, back, 'conclusies', { conclusies: conclusions });
  return (
    <Form action={href(visit, `${reportPath(number)}/conclusies`)}>
      <HiddenField name="versie" value={String(version)} />
      <TextArea {...field('conclusies')} hideLabel required rows={8} hint={t.report.conclusionsHint} />
      <ButtonRow>
        <Button variant="quiet">{t.work.save}</Button>
      </ButtonRow>
    </Form>
  );
}

function ChoicesPart(props: ReportWorkProps) {
  const { visit, evaluation, choices, formKey, back } = props;
  const t = messages[visit.locale];
  const field = fieldsOf(visit, back, 'keuze');
  const key = back?.form === 'keuze' ? back.typed.formulier : undefined;
  return (
    <>
      {choices.length === 0 && <Paragraph soft>{t.report.choicesNone}</Paragraph>}
      <Choices
        visit={visit}
        choices={choices}
        below={(choice) => choice.state === 'open' && <SettleForm {...props} choice={choice} />}
      />
      {evaluation.state !== 'published' && (
        <Disclosure summary={t.report.addChoice} open={back?.form === 'keuze'}>
          <Form action={href(visit, `${reportPath(evaluation.number)}/keuzes`)}>
            <HiddenField name="formulier" value={key ?? formKey} />
            <TextField {...field('keuze')} required autocomplete="off" />
            <TextArea {...field('waarom')} required rows={3} />
            <div class="meent-form__line">
              <TextField {...field('wie')} required autocomplete="off" />
              <DateField {...field('wanneer')} required />
            </div>
            <ButtonRow>
              <Button variant="quiet">{t.report.addChoice}</Button>
            </ButtonRow>
          </Form>
        </Disclosure>
      )}
    </>
  );
}

function SettleForm({ visit, evaluation, choice, back }: ReportWorkProps & { readonly choice: Choice }) {
  const t = messages[visit.locale];
  const field = fieldsOf(visit, back, choice.id);
  return (
    <Disclosure summary={t.report.settle} open={back?.form === choice.id}>
      <Form action={href(visit, `${reportPath(evaluation.number)}/keuzes/${choice.id}`)}>
        <RadioField
          {...field('stand')}
          id={`stand-${choice.id}`}
          required
          inline
          options={(['decided', 'dropped'] as const).map((value) => ({
            value,
            label: t.choiceStates[value],
          }))}
        />
        <TextArea {...field('uitkomst')} id={`uitkomst-${choice.id}`} required rows={2} />
        <ButtonRow>
          <Button variant="quiet">{t.work.save}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}
