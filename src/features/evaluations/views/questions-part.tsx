// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Button,
  ButtonRow,
  Disclosure,
  Form,
  Hidden,
  HiddenField,
  Paragraph,
  Section,
  SelectField,
  TextArea,
  TextField,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Evaluation, type Question, type Respondent, questionKinds } from '../domain.ts';
import { workPath } from '../links.ts';
import { messages } from '../messages.ts';
import { canEvaluate } from '../policies.ts';
import { type Back, fieldsOf } from './form-parts.ts';

export type QuestionsPartProps = {
  readonly visit: Visit;
  readonly evaluation: Evaluation;
  readonly questions: readonly Question[];
  readonly respondents: readonly Respondent[];
  readonly formKey: string;
  readonly back?: Back;
};

/** What is asked. Once somebody answered it stays as it is. */
export function QuestionsPart(props: QuestionsPartProps) {
  const { visit, evaluation, questions, respondents, back } = props;
  const t = messages[visit.locale];
  const isAnswered = respondents.some(({ savedAt }) => savedAt !== null);
  const mayChange =
    canEvaluate(visit.actor) && !isAnswered && (evaluation.state === 'draft' || evaluation.state === 'open');
  return (
    <Section title={t.work.questions}>
      {questions.length === 0 && <Paragraph soft>{t.work.questionsNone}</Paragraph>}
      <ol class="meent-evaluation-questions">
        {questions.map((question) => (
          <li>
            <p>
              {question.wording} <Badge>{t.questionKinds[question.kind]}</Badge>
            </p>
            {question.options.length > 0 && <Paragraph soft>{question.options.join(' · ')}</Paragraph>}
            {mayChange && <ChangeForm {...props} question={question} />}
          </li>
        ))}
      </ol>
      {isAnswered && evaluation.state === 'open' && <Paragraph soft>{t.work.questionsFixed}</Paragraph>}
      {mayChange && (
        <Disclosure summary={t.work.addQuestion} open={back?.form === 'vraag' || questions.length === 0}>
          <Form action={href(visit, `${workPath(evaluation.number)}/vragen`)}>
            <HiddenField name="formulier" value={formOf(props, 'vraag').formulier ?? props.formKey} />
            <QuestionFields {...props} form="vraag" suffix="" start={{ soort: 'scale' }} />
            <ButtonRow>
              <Button variant="quiet">{t.work.addQuestion}</Button>
            </ButtonRow>
          </Form>
        </Disclosure>
      )}
    </Section>
  );
}

function formOf({ back }: QuestionsPartProps, form: string) {
  return back?.form === form ? back.typed : {};
}

type FieldsProps = QuestionsPartProps & {
  readonly form: string;
  readonly suffix: string;
  readonly start: Readonly<Record<string, string>>;
};

function QuestionFields({ visit, back, form, suffix, start }: FieldsProps) {
  const t = messages[visit.locale];
  const field = fieldsOf(visit, back, form, start);
  return (
    <>
      <TextField {...field('vraag')} id={`vraag${suffix}`} required autocomplete="off" />
      <SelectField
        {...field('soort')}
        id={`soort${suffix}`}
        required
        empty={false}
        options={questionKinds.map((value) => ({ value, label: t.questionKinds[value] }))}
      />
      <TextArea {...field('keuzes')} id={`keuzes${suffix}`} rows={3} hint={t.work.optionsHint} />
    </>
  );
}

function ChangeForm(props: QuestionsPartProps & { readonly question: Question }) {
  const { visit, evaluation, question, back } = props;
  const t = messages[visit.locale].work;
  const path = `${workPath(evaluation.number)}/vragen/${question.id}`;
  const start = { vraag: question.wording, soort: question.kind, keuzes: question.options.join('\n') };
  return (
    <Disclosure
      summary={
        <>
          {t.changeQuestion}
          <Hidden>{t.named(question.wording)}</Hidden>
        </>
      }
      open={back?.form === question.id}
    >
      <Form action={href(visit, path)}>
        <HiddenField name="formulier" value={question.id} />
        <QuestionFields {...props} form={question.id} suffix={`-${question.id}`} start={start} />
        <ButtonRow>
          <Button variant="quiet">{t.save}</Button>
          <Button variant="subtle" formaction={href(visit, `${path}/weg`)}>
            {t.dropQuestion}
          </Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}
