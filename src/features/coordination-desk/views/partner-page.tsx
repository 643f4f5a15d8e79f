// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  HiddenField,
  Link,
  MomentText,
  Notice,
  Paragraph,
  PlainPage,
  Prose,
  Quote,
  Section,
  TextArea,
  TypedText,
  dayInWords,
  faultItems,
  faultText,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { PartnerAnswer, PartnerQuestion } from '../../coordination/index.ts';
import { readLogMessages } from '../../read-log/index.ts';
import { partnerPath } from '../links.ts';
import { messages } from '../messages.ts';
import type { SharedHere } from '../shared.ts';

export type PartnerPageProps = {
  readonly visit: Visit;
  readonly token: string;
  readonly question: PartnerQuestion;
  readonly number: string;
  /** Who asks. */
  readonly by: string;
  readonly shared: SharedHere;
  readonly answers: readonly PartnerAnswer[];
  readonly formKey: string;
  readonly typed: Typed;
  readonly faults?: readonly FaultyField[];
};

/** For a partner without an account: the question, exactly what was shared, until when, and room to answer. */
export function PartnerPage(props: PartnerPageProps) {
  const { visit, question, number, by, answers, faults = [] } = props;
  const m = messages[visit.locale];
  const title = m.page.title(visit.municipality.name);
  const ground = readLogMessages[visit.locale].grounds[question.ground];
  return (
    <PlainPage visit={visit} title={title}>
      <Prose>
        {faults.length > 0 && (
          <ErrorSummary
            visit={visit}
            items={faultItems(visit, faults, { labels: { antwoord: m.page.answer }, own: ownFaults(visit) })}
          />
        )}
        {visit.query.gelukt === 'ja' && (
          <Notice tone="good" role="status">
            {m.page.thanks}
          </Notice>
        )}
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{m.page.lead(by, number)}</Paragraph>
        <Section title={m.page.question}>
          <Quote by={by}>
            <TypedText text={question.question} />
          </Quote>
        </Section>
        <SharedPart {...props} />
        {answers.length > 0 && (
          <Section title={m.page.answers}>
            {answers.map((answer) => (
              <Quote by={<MomentText visit={visit} moment={answer.createdAt} />}>
                <TypedText text={answer.body} />
              </Quote>
            ))}
          </Section>
        )}
        <Section>
          <AnswerForm {...props} />
        </Section>
        <Paragraph>{m.page.until(dayInWords(visit.locale, question.visibleUntil, visit.today))}</Paragraph>
        <Paragraph soft>{m.page.ground(ground, question.groundNote)}</Paragraph>
        <Paragraph soft>{m.page.care}</Paragraph>
      </Prose>
    </PlainPage>
  );
}

function SharedPart({ visit, token, shared }: PartnerPageProps) {
  const m = messages[visit.locale];
  const { subject, text, place, name, email, phone, messages: talk, files } = shared;
  const facts = [
    ...(place ? [{ term: m.fields.place, value: place }] : []),
    ...(name ? [{ term: m.fields.name, value: name }] : []),
    ...(email ? [{ term: m.fields.email, value: email }] : []),
    ...(phone ? [{ term: m.fields.phone, value: phone }] : []),
    ...(files.length > 0
      ? [
          {
            term: m.fields.files,
            value: files.map((file) => (
              <div>
                <Link href={href(visit, `${partnerPath(token)}/bestanden/${file.id}`)}>{file.name}</Link>
              </div>
            )),
          },
        ]
      : []),
  ];
  const isEmpty = text === undefined && facts.length === 0 && talk.length === 0;
  return (
    <Section title={m.page.shared}>
      {isEmpty && <Paragraph soft>{m.page.nothing}</Paragraph>}
      {text !== undefined && (
        <>
          <Heading level={3}>{subject}</Heading>
          <Quote>
            <TypedText text={text} />
          </Quote>
        </>
      )}
      {talk.map(({ authorPersonId, body }) => (
        <Quote by={authorPersonId ? m.fields.ours : m.fields.residents}>
          <TypedText text={body} />
        </Quote>
      ))}
      {facts.length > 0 && <Facts items={facts} />}
    </Section>
  );
}

function AnswerForm({ visit, token, answers, formKey, typed, faults = [] }: PartnerPageProps) {
  const m = messages[visit.locale].page;
  const isMore = answers.length > 0;
  return (
    <Form action={href(visit, partnerPath(token))} label={m.answer}>
      <HiddenField name="formulier" value={typed.formulier ?? formKey} />
      <TextArea
        visit={visit}
        name="antwoord"
        label={isMore ? m.more : m.answer}
        hint={m.answerHint}
        rows={8}
        required
        value={typed.antwoord}
        fault={faultText(visit, faults, { field: 'antwoord', own: ownFaults(visit) })}
      />
      <ButtonRow>
        <Button>{m.send}</Button>
      </ButtonRow>
    </Form>
  );
}

function ownFaults(visit: Visit) {
  return { antwoord: { required: messages[visit.locale].faults.antwoord } };
}

/** For a link that shows nothing (any more): the same words for every cause, and nothing about what there was. */
export function ClosedPage({ visit }: { readonly visit: Visit }) {
  const m = messages[visit.locale].page;
  const { phone } = visit.municipality.settings;
  return (
    <PlainPage visit={visit} title={m.goneTitle}>
      <Prose>
        <Heading level={1}>{m.goneTitle}</Heading>
        <Paragraph lead>{m.gone}</Paragraph>
        {phone && <Paragraph>{phone}</Paragraph>}
      </Prose>
    </PlainPage>
  );
}
