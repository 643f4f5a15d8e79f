// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  Disclosure,
  ErrorSummary,
  type FaultItem,
  Fieldset,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Notice,
  Paragraph,
  PublicPage,
  TextArea,
  TextField,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { ReachFields } from '../../contributions/index.ts';
import { type Initiative, messages as words } from '../../initiatives/index.ts';
import { ProofField, type ProofFault, type ProofTask, proofFaultText } from '../../proofs/index.ts';
import { type Published, helpKinds } from '../domain.ts';
import { base, pathOf } from '../links.ts';
import { messages } from '../messages.ts';
import { TrapField, isNeed } from './parts.tsx';

type Around = {
  readonly visit: Visit;
  readonly one: Pick<Published, 'number' | 'title' | 'needs' | 'needsNote'>;
  readonly task: ProofTask;
  readonly proofFault?: ProofFault | undefined;
};

function crumbs(visit: Visit, one: Pick<Initiative, 'number' | 'title'>, text: string) {
  return [
    { text: messages[visit.locale].list.title, href: href(visit, base) },
    { text: one.title, href: href(visit, pathOf(one.number)) },
    { text },
  ];
}

export function proofItems(visit: Visit, fault: ProofFault | undefined): FaultItem[] {
  const { help: t } = messages[visit.locale];
  if (!fault) return [];
  return [{ href: '#rekenantwoord', text: `${t.proofLabel}: ${proofFaultText(visit.locale, fault)}` }];
}

export type SupportProps = Around & { readonly isSupporting: boolean };

/** One button, and in plain words how it is counted. */
export function SupportPage({ visit, one, task, proofFault, isSupporting }: SupportProps) {
  const { support: t, help } = messages[visit.locale];
  const items = proofItems(visit, proofFault);
  return (
    <PublicPage
      visit={visit}
      title={`${t.title}: ${one.title}`}
      noindex
      breadcrumbs={crumbs(visit, one, t.title)}
    >
      <div class="meent-take-part">
        <Heading level={1}>{t.title}</Heading>
        <Paragraph lead>
          <b>{one.title}</b>
        </Paragraph>
        {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
        {isSupporting ? (
          <>
            <Notice tone="good">
              <p>{t.already}</p>
            </Notice>
            <Form action={href(visit, pathOf(one.number, '/steunen/intrekken'))}>
              <ButtonRow>
                <Button variant="quiet">{t.stop}</Button>
                <LinkButton href={href(visit, pathOf(one.number))} variant="subtle">
                  {t.back}
                </LinkButton>
              </ButtonRow>
            </Form>
          </>
        ) : (
          <>
            <Paragraph>{t.lead}</Paragraph>
            <Form action={href(visit, pathOf(one.number, '/steunen'))}>
              <TrapField label={help.notAPerson} />
              <ProofField visit={visit} task={task} fault={proofFault} />
              <ButtonRow>
                <Button>{t.send}</Button>
                <LinkButton href={href(visit, pathOf(one.number))} variant="subtle">
                  {t.back}
                </LinkButton>
              </ButtonRow>
            </Form>
          </>
        )}
        <Disclosure summary={t.how}>
          <p>{t.howText}</p>
        </Disclosure>
      </div>
    </PublicPage>
  );
}

export type HelpProps = Around & {
  readonly typed: Typed;
  readonly kinds: readonly string[];
  readonly faults?: readonly FaultyField[];
};

export function HelpPage(props: HelpProps) {
  const { visit, one, typed, task, faults = [], proofFault } = props;
  const { help: t } = messages[visit.locale];
  const items = [...faultItems(visit, faults, { own: t.faults }), ...proofItems(visit, proofFault)];
  const fault = faultTexts(visit, faults, t.faults);
  return (
    <PublicPage
      visit={visit}
      title={`${t.title}: ${one.title}`}
      noindex
      breadcrumbs={crumbs(visit, one, t.title)}
    >
      <div class="meent-take-part">
        <Heading level={1}>{t.title}</Heading>
        <Paragraph lead>
          <b>{one.title}.</b> {t.lead}
        </Paragraph>
        {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
        <Asked visit={visit} one={one} />
        <Form action={href(visit, pathOf(one.number, '/meehelpen'))}>
          <Kinds {...props} fault={fault('waarmee')} />
          <TextArea
            visit={visit}
            name="tekst"
            label={t.text}
            hint={t.textHint}
            value={typed.tekst}
            rows={4}
            maxLength={2000}
            required
            fault={fault('tekst')}
          />
          <TextField
            visit={visit}
            name="wanneer"
            label={t.available}
            hint={t.availableHint}
            value={typed.wanneer}
            fault={fault('wanneer')}
          />
          <ReachFields
            visit={visit}
            legend={t.reach}
            hint={t.reachHint}
            typed={typed}
            fault={fault}
            isNameRequired
          />
          <CheckboxField name="delen" label={t.share} hint={t.shareHint} checked={Boolean(typed.delen)} />
          <TrapField label={t.notAPerson} />
          <ProofField visit={visit} task={task} fault={proofFault} />
          <HiddenField name="sleutel" value={typed.sleutel ?? ''} />
          <ButtonRow>
            <Button>{t.send}</Button>
          </ButtonRow>
        </Form>
      </div>
    </PublicPage>
  );
}

/** What they ask for, beside the question what one can do. */
function Asked({ visit, one }: Pick<Around, 'visit' | 'one'>) {
  const { page } = messages[visit.locale];
  const wanted = one.needs.filter(isNeed).map((need) => words[visit.locale].needs[need]);
  const asked = [wanted.join(', ').toLocaleLowerCase(), one.needsNote].filter(Boolean).join('. ');
  if (asked === '') return null;
  return (
    <Notice tone="neutral">
      <p>
        <b>{page.needs}:</b> {asked}
      </p>
    </Notice>
  );
}

function Kinds({ visit, kinds, fault }: HelpProps & { readonly fault: string | undefined }) {
  const { help: t, kinds: kindWords } = messages[visit.locale];
  return (
    <Fieldset legend={t.kinds}>
      {fault !== undefined && (
        <p class="utrecht-form-field-error-message" id="waarmee-fault">
          {fault}
        </p>
      )}
      {helpKinds.map((kind, index) => (
        <CheckboxField
          name="waarmee"
          id={index === 0 ? 'waarmee' : `waarmee-${kind}`}
          value={kind}
          label={kindWords[kind]}
          checked={kinds.includes(kind)}
        />
      ))}
    </Fieldset>
  );
}

type ThanksProps = {
  readonly visit: Visit;
  readonly one: Pick<Published, 'number' | 'title'>;
  /** Who leads it can be reached by mail. */
  readonly isForInitiators: boolean;
  /** To the offer itself. */
  readonly own?: string | undefined;
};

export function HelpThanksPage({ visit, one, isForInitiators, own }: ThanksProps) {
  const { help: t, support, page, mails } = messages[visit.locale];
  return (
    <PublicPage visit={visit} title={t.thanksTitle} noindex breadcrumbs={crumbs(visit, one, t.title)}>
      <Heading level={1}>{t.thanksTitle}</Heading>
      <Paragraph lead>{isForInitiators ? t.thanks : t.thanksTeam}</Paragraph>
      <ButtonRow>
        <LinkButton href={href(visit, pathOf(one.number, '/volgen'))} variant="quiet">
          {page.follow}
        </LinkButton>
        {own !== undefined && (
          <LinkButton href={href(visit, own)} variant="subtle">
            {mails.offered.own}
          </LinkButton>
        )}
        <LinkButton href={href(visit, pathOf(one.number))} variant="subtle">
          {support.back}
        </LinkButton>
      </ButtonRow>
    </PublicPage>
  );
}

/** It ended between opening the form and sending it, or before. */
export function EndedPage({ visit, one }: Pick<ThanksProps, 'visit' | 'one'>) {
  const { page: t, support } = messages[visit.locale];
  return (
    <PublicPage visit={visit} title={one.title} noindex breadcrumbs={crumbs(visit, one, one.number)}>
      <Heading level={1}>{one.title}</Heading>
      <Notice tone="neutral" role="status">
        <p>{t.ended}</p>
      </Notice>
      <ButtonRow>
        <LinkButton href={href(visit, pathOf(one.number))} variant="quiet">
          {support.back}
        </LinkButton>
      </ButtonRow>
    </PublicPage>
  );
}
