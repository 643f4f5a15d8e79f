// SPDX-License-Identifier: EUPL-1.2
import { contributionKinds } from '../../../kernel/municipality.ts';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Paragraph,
  Quote,
  RadioField,
  TextArea,
  TextField,
  TypedText,
  WorkplacePage,
  faultItems,
  faultTexts,
  sentenceCase,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { Contribution, Refusal } from '../domain.ts';
import { messages } from '../messages.ts';
import { twinMessages } from '../twins-messages.ts';
import { itemPath } from './twins-part.tsx';

export type SplitPageProps = {
  readonly visit: Visit;
  readonly contribution: Contribution;
  readonly formKey: string;
  readonly typed: Typed;
  readonly faults?: readonly FaultyField[];
  readonly refusal?: Refusal;
};

/** What was written beside the second contribution that is made of a part of it. */
export function SplitPage(props: SplitPageProps) {
  const { visit, contribution, faults = [], refusal } = props;
  const t = twinMessages[visit.locale].split;
  const { subject: onderwerp, text: tekst, kind: soort } = t.labels;
  const items = faultItems(visit, faults, { own: ownFaults(visit), labels: { onderwerp, tekst, soort } });
  if (refusal) items.push({ href: '#tekst', text: messages[visit.locale].refusals[refusal] });
  return (
    <WorkplacePage visit={visit} title={`${t.title}: ${contribution.number}`} current="contributions">
      <div>
        <Heading level={1}>{t.title}</Heading>
        <Paragraph lead>{t.lead}</Paragraph>
        {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
        <div class="meent-side-by-side">
          <section class="meent-twin">
            <Heading level={2} looks={3}>
              {t.first}
            </Heading>
            <Quote by={contribution.number}>
              <p>
                <b>{contribution.subject}</b>
              </p>
              <TypedText text={contribution.body} />
            </Quote>
          </section>
          <section class="meent-twin">
            <Heading level={2} looks={3}>
              {t.second}
            </Heading>
            <SecondForm {...props} />
          </section>
        </div>
      </div>
    </WorkplacePage>
  );
}

function ownFaults(visit: Visit) {
  const t = twinMessages[visit.locale].split;
  return { onderwerp: { required: t.noSubject }, tekst: { required: t.noText } };
}

function SecondForm({ visit, contribution, formKey, typed, faults = [] }: SplitPageProps) {
  const t = twinMessages[visit.locale].split;
  const { kinds } = messages[visit.locale];
  const fault = faultTexts(visit, faults, ownFaults(visit));
  return (
    <Form action={itemPath(visit, contribution.number, '/splitsen')}>
      <HiddenField name="versie" value={typed.versie ?? String(contribution.version)} />
      <HiddenField name="formulier" value={typed.formulier ?? formKey} />
      <RadioField
        visit={visit}
        name="soort"
        label={t.kind}
        inline
        required
        value={typed.soort ?? contribution.kind}
        options={contributionKinds.map((kind) => ({ value: kind, label: sentenceCase(kinds[kind]) }))}
        fault={fault('soort')}
      />
      <TextField
        visit={visit}
        name="onderwerp"
        label={t.subject}
        value={typed.onderwerp}
        required
        fault={fault('onderwerp')}
      />
      <TextArea
        visit={visit}
        name="tekst"
        label={t.text}
        hint={t.textHint}
        value={typed.tekst}
        rows={8}
        maxLength={5000}
        required
        fault={fault('tekst')}
      />
      <ButtonRow>
        <Button>{t.save}</Button>
        <LinkButton href={itemPath(visit, contribution.number)} variant="quiet">
          {twinMessages[visit.locale].merge.cancel}
        </LinkButton>
      </ButtonRow>
    </Form>
  );
}
