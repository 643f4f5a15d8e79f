// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Button,
  ButtonRow,
  DateField,
  DayText,
  Disclosure,
  Facts,
  Form,
  Heading,
  Link,
  MomentText,
  Quote,
  type Tone,
  TypedText,
  sentenceCase,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { whoIsIn } from '../../contributions/index.ts';
import {
  type PartnerAnswer,
  type PartnerQuestion,
  coordinationMessages,
  coordinationPath,
  isVisible,
  partnerState,
} from '../../coordination/index.ts';
import { readLogMessages } from '../../read-log/index.ts';
import { messages } from '../messages.ts';
import { canAskPartner } from '../policies.ts';
import { type DeskPageProps, fieldsOf } from './desk-form.ts';

const tones: Readonly<Record<ReturnType<typeof partnerState>, Tone>> = {
  waiting: 'due',
  answered: 'good',
  expired: 'late',
  withdrawn: 'neutral',
};

/** What was asked of partners, the newest first: to whom, what was shared and why, until when, and what came of it. */
export function PartnerQuestions(props: DeskPageProps) {
  const { coordination } = props;
  return (
    <>
      {coordination.partners.toReversed().map((question) => (
        <OneQuestion {...props} question={question} />
      ))}
    </>
  );
}

type OneProps = DeskPageProps & { readonly question: PartnerQuestion };

function OneQuestion(props: OneProps) {
  const { visit, names, question, coordination, contribution } = props;
  const state = partnerState(question, visit.today.toString());
  const answers = coordination.answers.filter(({ questionId }) => questionId === question.id);
  return (
    <article class="meent-desk__question" id={`vraag-${question.id}`}>
      <header class="meent-desk__head">
        <Heading level={3} looks={4}>
          {whoIsIn(names).organisation(question.organisationId)}
        </Heading>
        <Badge tone={tones[state]}>{coordinationMessages[visit.locale].states[state]}</Badge>
      </header>
      <Quote>
        <TypedText text={question.question} />
      </Quote>
      <QuestionFacts {...props} />
      {answers.map((answer) => (
        <Answer {...props} answer={answer} />
      ))}
      {canAskPartner(visit.actor, contribution) && <Deeds {...props} />}
    </article>
  );
}

function QuestionFacts({ visit, names, question }: OneProps) {
  const m = messages[visit.locale];
  const { toName, toAddress, askedAt, askedBy, ground, groundNote, visibleUntil, remindedAt } = question;
  const groundName = sentenceCase(readLogMessages[visit.locale].grounds[ground]);
  return (
    <Facts
      items={[
        {
          term: m.facts.to,
          value: (
            <>
              {toName}
              <br />
              {toAddress}
            </>
          ),
        },
        {
          term: m.facts.asked,
          value: (
            <>
              <MomentText visit={visit} moment={askedAt} />, {m.askedBy(whoIsIn(names).person(askedBy))}
            </>
          ),
        },
        ...(remindedAt
          ? [{ term: m.remindedOn, value: <MomentText visit={visit} moment={remindedAt} /> }]
          : []),
        { term: m.facts.shared, value: sentenceCase(sharedInWords(visit, question)) },
        { term: m.facts.ground, value: `${groundName}. ${groundNote}` },
        { term: m.facts.until, value: <DayText visit={visit} day={visibleUntil} /> },
      ]}
    />
  );
}

function sharedInWords(visit: Visit, { shares, messageIds, fileIds }: PartnerQuestion): string {
  const m = coordinationMessages[visit.locale];
  const parts = [
    ...shares.map((one) => m.shares[one]),
    ...(messageIds.length > 0 ? [m.shareMessages(messageIds.length)] : []),
    ...(fileIds.length > 0 ? [m.shareFiles(fileIds.length)] : []),
  ];
  return parts.length === 0 ? m.sharedNothing : parts.join(', ');
}

function Answer({ visit, contribution, answer }: OneProps & { readonly answer: PartnerAnswer }) {
  const m = messages[visit.locale];
  const takeOver = `/werkplek/bijdragen/${contribution.number}?overnemen=${answer.id}#form-answer`;
  return (
    <div class="meent-desk__answer">
      <p>
        <b>{m.answer}</b> <MomentText visit={visit} moment={answer.createdAt} />
        {answer.way === 'mail' && <> · {m.byMail}</>}
      </p>
      <TypedText text={answer.body} />
      {contribution.state !== 'closed' && (
        <p>
          <Link href={href(visit, takeOver)}>{m.takeOver}</Link>
        </p>
      )}
    </div>
  );
}

function Deeds(props: OneProps) {
  const { visit, question, contribution } = props;
  const m = messages[visit.locale];
  const today = visit.today.toString();
  const path = `${coordinationPath(contribution.number)}/partner/${question.id}`;
  const isSeen = isVisible(question, today);
  const state = partnerState(question, today);
  const again = `${coordinationPath(contribution.number)}?opnieuw=${question.id}#form-partner`;
  const one = (verb: string, text: string) => (
    <Form action={href(visit, `${path}/${verb}`)}>
      <Button small variant="quiet">
        {text}
      </Button>
    </Form>
  );
  const isUnhandled = question.handledAt === null && (state === 'answered' || state === 'expired');
  return (
    <>
      <ButtonRow>
        {isUnhandled && one('gezien', m.handled)}
        {state === 'waiting' && one('herinneren', m.remind)}
        {isSeen && one('intrekken', m.withdraw)}
        {state !== 'waiting' && contribution.state !== 'closed' && (
          <Link href={href(visit, again)}>{m.askAgain}</Link>
        )}
      </ButtonRow>
      {state !== 'withdrawn' && <Extend {...props} path={path} />}
    </>
  );
}

function Extend(props: OneProps & { readonly path: string }) {
  const { visit, question, path } = props;
  const m = messages[visit.locale];
  const { field, typed, isBack } = fieldsOf(props, 'verlengen', question.id);
  return (
    <Disclosure summary={m.extend} open={isBack}>
      <Form action={href(visit, `${path}/verlengen`)}>
        <DateField
          {...field('tot')}
          label={m.until}
          required
          min={visit.today.toString()}
          value={typed?.tot ?? question.visibleUntil}
        />
        <ButtonRow>
          <Button small>{m.extendSave}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}
