// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  ErrorSummary,
  Form,
  Heading,
  Notice,
  Paragraph,
  PlainPage,
  Prose,
  RadioField,
  Section,
  TextArea,
  TypedText,
  dayInWords,
} from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Opened } from '../answer-actions.ts';
import { type Question, type Refusal, marks } from '../domain.ts';
import { answerField } from '../forms.ts';
import { answerPath } from '../links.ts';
import { messages } from '../messages.ts';

export type AnswerPageProps = Opened & {
  readonly visit: Visit;
  readonly token: string;
  /** As it came back. */
  readonly typed?: Typed;
  readonly refusal?: Refusal;
};

/** The questions for somebody without an account, on a phone: kept when half done. */
export function AnswerPage(props: AnswerPageProps) {
  const { visit, evaluation, respondent, questions, token, refusal } = props;
  const t = messages[visit.locale];
  const m = t.answer;
  const said = { bewaard: m.kept, klaar: m.thanks };
  const notice = Object.entries(said).find(([name]) => name === visit.query.gelukt)?.[1];
  return (
    <PlainPage visit={visit} title={evaluation.title}>
      <Prose>
        <ErrorSummary
          visit={visit}
          items={refusal ? [{ href: `#${fieldOf(questions[0])}`, text: t.refusals[refusal] }] : []}
        />
        {notice && !refusal && (
          <Notice tone="good" role="status">
            {notice}
          </Notice>
        )}
        <Heading level={1}>{evaluation.title}</Heading>
        <Paragraph lead>{m.dear(respondent.toName)}</Paragraph>
        <TypedText text={evaluation.purpose} />
        <Paragraph>{m.until(dayInWords(visit.locale, evaluation.closesOn, visit.today))}</Paragraph>
        <Form action={href(visit, answerPath(token))}>
          {questions.map((question) => (
            <QuestionField {...props} question={question} />
          ))}
          <CheckboxField
            name="citeren"
            label={m.quote}
            hint={m.quoteHint}
            checked={props.typed ? Boolean(props.typed.citeren) : respondent.mayQuote}
          />
          <ButtonRow>
            <Button name="doe" value="klaar">
              {m.finish}
            </Button>
            <Button name="doe" value="bewaar" variant="quiet">
              {m.keep}
            </Button>
          </ButtonRow>
        </Form>
        <Section title={m.what}>
          <Paragraph soft>{m.whatText}</Paragraph>
        </Section>
      </Prose>
    </PlainPage>
  );
}

function fieldOf(question: Question | undefined): string {
  return `${answerField}${question?.id ?? ''}`;
}

function QuestionField({
  visit,
  question,
  respondent,
  typed,
}: AnswerPageProps & { readonly question: Question }) {
  const name = fieldOf(question);
  const given = respondent.answers[question.id];
  const value = typed?.[name] ?? (given === undefined ? '' : String(given));
  const field = { visit, name, label: question.wording, value };
  if (question.kind === 'open') return <TextArea {...field} rows={4} />;
  if (question.kind === 'scale')
    return (
      <RadioField
        {...field}
        hint={messages[visit.locale].answer.scaleHint}
        inline
        options={marks.map((mark) => ({ value: String(mark), label: String(mark) }))}
      />
    );
  return (
    <RadioField
      {...field}
      options={question.options.map((label, index) => ({ value: String(index), label }))}
    />
  );
}

/** For a link that opens nothing (any more): the same words for every cause. */
export function ClosedPage({ visit }: { readonly visit: Visit }) {
  const t = messages[visit.locale].answer;
  const { phone } = visit.municipality.settings;
  return (
    <PlainPage visit={visit} title={t.goneTitle}>
      <Prose>
        <Heading level={1}>{t.goneTitle}</Heading>
        <Paragraph lead>{t.gone}</Paragraph>
        {phone && <Paragraph>{phone}</Paragraph>}
      </Prose>
    </PlainPage>
  );
}
