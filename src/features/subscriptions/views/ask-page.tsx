// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  ErrorSummary,
  type FaultItem,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  Paragraph,
  PublicPage,
  Section,
  TextField,
  faultItems,
  faultTexts,
  htmlMessages,
} from '../../../platform/html/index.ts';
import type { FaultyField } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { ProofField, type ProofFault, type ProofTask, proofFaultText } from '../../proofs/index.ts';
import type { TypedChoices } from '../forms.ts';
import { basePath } from '../links.ts';
import { messages } from '../messages.ts';
import type { Offer } from '../offer.ts';
import { ChoicesFields, ownFaults } from './choices-fields.tsx';

export type AskPageProps = {
  readonly visit: Visit;
  readonly offer: Offer;
  readonly typed: TypedChoices;
  readonly task: ProofTask;
  readonly faults?: readonly FaultyField[];
  readonly proofFault?: ProofFault;
};

export function AskPage(props: AskPageProps) {
  const { visit, offer, typed, faults = [], proofFault } = props;
  const t = messages[visit.locale].form;
  const area = typed.areaIds.length === 1 ? offer.tree.byId(typed.areaIds[0] ?? '') : undefined;
  const title = area ? t.titleIn(areaName(area, visit.locale)) : t.title;
  const items = summaryOf(visit, faults, proofFault);
  const fault = faultTexts(visit, faults, ownFaults(visit));
  return (
    <PublicPage
      visit={visit}
      title={title}
      description={t.description}
      noindex={items.length > 0}
      feed={allNews(visit)}
    >
      <Heading level={1}>{title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
      <div class="meent-subscribe">
        <Form action={href(visit, basePath)}>
          <ChoicesFields visit={visit} offer={offer} typed={typed} faults={faults} />
          <TextField
            visit={visit}
            name="email"
            type="email"
            label={t.email}
            hint={t.emailHint}
            value={typed.email}
            autocomplete="email"
            required
            fault={fault('email')}
          />
          <p class="meent-soft">
            <Link href={href(visit, '/privacy')}>{t.privacy}</Link>
          </p>
          <div class="meent-away" aria-hidden="true">
            <label for="website">{t.notAPerson}</label>
            <input type="text" id="website" name="website" tabIndex={-1} autocomplete="off" value="" />
          </div>
          <ProofField visit={visit} task={props.task} fault={proofFault} />
          <HiddenField name="formulier" value={typed.formKey} />
          <ButtonRow>
            <Button>{t.send}</Button>
          </ButtonRow>
        </Form>
      </div>
      <Section title={t.feeds}>
        <Paragraph>
          {t.feedsText} <Link href={allNews(visit).href}>{allNews(visit).title}</Link>
        </Paragraph>
      </Section>
    </PublicPage>
  );
}

/** The feed of the whole municipality. */
export function allNews(visit: Visit) {
  const municipality = htmlMessages(visit).municipality(visit.municipality.name);
  return { href: href(visit, '/nieuws.atom'), title: messages[visit.locale].feed.title(municipality) };
}

function summaryOf(
  visit: Visit,
  faults: readonly FaultyField[],
  proofFault: ProofFault | undefined,
): FaultItem[] {
  const items = faultItems(visit, faults, { own: ownFaults(visit) });
  if (proofFault) {
    const text = `${messages[visit.locale].form.answer}: ${proofFaultText(visit.locale, proofFault)}`;
    items.push({ href: '#rekenantwoord', text });
  }
  return items;
}

/** The same for everybody, whether the address was known or not. */
export function ThanksPage({ visit }: { readonly visit: Visit }) {
  const t = messages[visit.locale].thanks;
  return (
    <PublicPage visit={visit} title={t.title} noindex>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.text}</Paragraph>
      <Paragraph>{t.notThere}</Paragraph>
      <ButtonRow>
        <LinkButton href={href(visit, basePath)} variant="quiet">
          {t.again}
        </LinkButton>
      </ButtonRow>
    </PublicPage>
  );
}
