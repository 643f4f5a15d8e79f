// SPDX-License-Identifier: EUPL-1.2
import { isStaff } from '../../../kernel/actor.ts';
import {
  Badge,
  Button,
  ButtonRow,
  Form,
  Heading,
  HiddenField,
  MomentText,
  Paragraph,
  Quote,
  SelectField,
  TextArea,
  TypedText,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { readersOf, whoIsIn } from '../../contributions/index.ts';
import { type ColleagueQuestion, coordinationMessages, coordinationPath } from '../../coordination/index.ts';
import { messages } from '../messages.ts';
import { canAnswer } from '../policies.ts';
import { type DeskPageProps, fieldsOf } from './desk-form.ts';

/** What was asked of colleagues, the newest first; who was asked answers here. */
export function ColleagueQuestions(props: DeskPageProps) {
  return (
    <>
      {props.coordination.colleagues.toReversed().map((question) => (
        <OneQuestion {...props} question={question} />
      ))}
    </>
  );
}

type OneProps = DeskPageProps & { readonly question: ColleagueQuestion };

function OneQuestion(props: OneProps) {
  const { visit, names, question, contribution } = props;
  const m = messages[visit.locale];
  const { person } = whoIsIn(names);
  const isOpen = question.answeredAt === null;
  const isMine = isStaff(visit.actor) && visit.actor.personId === question.askedBy;
  const remind = `${coordinationPath(contribution.number)}/collega/${question.id}/herinneren`;
  return (
    <article class="meent-desk__question" id={`vraag-${question.id}`}>
      <header class="meent-desk__head">
        <Heading level={3} looks={4}>
          {person(question.askedTo)}
        </Heading>
        <Badge tone={isOpen ? 'due' : 'good'}>
          {coordinationMessages[visit.locale].states[isOpen ? 'waiting' : 'answered']}
        </Badge>
      </header>
      <Quote>
        <TypedText text={question.question} />
      </Quote>
      <p class="meent-soft">
        <MomentText visit={visit} moment={question.askedAt} />, {m.askedBy(person(question.askedBy))}
        {question.remindedAt && (
          <>
            {' · '}
            {m.remindedOn} <MomentText visit={visit} moment={question.remindedAt} />
          </>
        )}
      </p>
      {question.answer !== null && question.answeredAt !== null && (
        <div class="meent-desk__answer">
          <p>
            <b>{person(question.answeredBy ?? question.askedTo)}</b>{' '}
            <MomentText visit={visit} moment={question.answeredAt} />
          </p>
          <TypedText text={question.answer} />
        </div>
      )}
      {isOpen && canAnswer(visit.actor, question) && <AnswerForm {...props} />}
      {isOpen && isMine && (
        <Form action={href(visit, remind)}>
          <Button small variant="quiet">
            {m.remind}
          </Button>
        </Form>
      )}
    </article>
  );
}

function AnswerForm(props: OneProps) {
  const { visit, question, contribution } = props;
  const m = messages[visit.locale];
  const { field, typed } = fieldsOf(props, 'antwoorden', question.id);
  const path = `${coordinationPath(contribution.number)}/collega/${question.id}/antwoorden`;
  return (
    <Form action={href(visit, path)}>
      <TextArea {...field('antwoord')} label={m.yourAnswer} rows={4} required value={typed?.antwoord} />
      <ButtonRow>
        <Button small>{m.answerSend}</Button>
      </ButtonRow>
    </Form>
  );
}

export function AskColleagueForm(props: DeskPageProps) {
  const { visit, names, contribution, formKey } = props;
  const m = messages[visit.locale];
  const { field, typed = {} } = fieldsOf(props, 'collega');
  const me = isStaff(visit.actor) ? visit.actor.personId : undefined;
  const colleagues = readersOf(names, contribution).filter(({ id }) => id !== me);
  return (
    <Form action={href(visit, `${coordinationPath(contribution.number)}/collega`)} label={m.askColleague}>
      <Paragraph soft>{m.askColleagueLead}</Paragraph>
      <HiddenField name="formulier" value={typed.formulier ?? formKey} />
      <SelectField
        {...field('wie')}
        label={m.who}
        hint={m.whoHint}
        required
        value={typed.wie}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea {...field('vraag')} label={m.question} rows={4} required value={typed.vraag} />
      <ButtonRow>
        <Button>{m.send}</Button>
      </ButtonRow>
    </Form>
  );
}
