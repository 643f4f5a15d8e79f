// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import {
  Button,
  ButtonRow,
  Form,
  HiddenField,
  Notice,
  Paragraph,
  Quote,
  RadioField,
  Section,
  TextArea,
  TypedText,
} from '../../platform/html/index.ts';
import type { Typed } from '../../platform/http/fields.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type Satisfaction, helpedAnswers, waits } from './domain.ts';
import { messages } from './messages.ts';

export type SatisfactionPartProps = {
  readonly visit: Visit;
  /** Where the form is sent. */
  readonly action: string;
  readonly sleutel: string;
  readonly closedAt: Temporal.Instant;
  readonly given: Satisfaction | undefined;
  readonly typed?: Typed;
  readonly fault?: string;
};

/** On the resident's own page after closing: the two questions, or what came of them. */
export function SatisfactionPart(props: SatisfactionPartProps) {
  const { visit, given, closedAt } = props;
  const t = messages[visit.locale];
  const isAnswered = given?.closedAt.equals(closedAt) ?? false;
  return (
    <Section title={t.title} id="tevreden">
      {isAnswered && given ? <Given visit={visit} given={given} /> : <Questions {...props} />}
    </Section>
  );
}

function Given({ visit, given }: { readonly visit: Visit; readonly given: Satisfaction }) {
  const t = messages[visit.locale];
  return (
    <>
      <Paragraph>{t.yourAnswer(t.helped[given.helped])}</Paragraph>
      {given.better !== '' && (
        <Quote>
          <TypedText text={given.better} />
        </Quote>
      )}
      {waits(given) && <Notice tone="ball">{t.waiting}</Notice>}
      {given.verdict === 'left' && given.verdictReason && (
        <Notice>
          <p>{t.left}</p>
          <TypedText text={given.verdictReason} />
        </Notice>
      )}
      {given.verdict === null && !waits(given) && <Paragraph>{t.thanks}</Paragraph>}
    </>
  );
}

function Questions({ visit, action, sleutel, closedAt, typed, fault }: SatisfactionPartProps) {
  const t = messages[visit.locale];
  return (
    <Form action={action}>
      <Paragraph>{t.lead}</Paragraph>
      <HiddenField name="sleutel" value={sleutel} />
      <HiddenField name="afgerond" value={closedAt.toString()} />
      <RadioField
        visit={visit}
        name="geholpen"
        label={t.question}
        inline
        required
        value={typed?.geholpen}
        options={helpedAnswers.map((value) => ({ value, label: t.helped[value] }))}
        fault={fault}
      />
      <TextArea
        visit={visit}
        name="beter"
        label={t.better}
        hint={t.betterHint}
        rows={3}
        maxLength={2000}
        value={typed?.beter}
      />
      <ButtonRow>
        <Button>{t.send}</Button>
      </ButtonRow>
    </Form>
  );
}
