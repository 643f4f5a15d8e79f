// SPDX-License-Identifier: EUPL-1.2
import {
  Breadcrumbs,
  Button,
  ButtonRow,
  DateField,
  EmptyState,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Paragraph,
  Prose,
  RadioField,
  Row,
  Rows,
  TextField,
  WorkplacePage,
  dayInWords,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import { Temporal } from 'temporal-polyfill';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import { type PrivacyRequest, type Refusal, answerBy, ways } from '../requests-domain.ts';
import { PrivacyFrame } from './frame.tsx';

export const requestsPath = '/werkplek/privacy/verzoeken';

export function requestTitle(visit: Visit, request: Pick<PrivacyRequest, 'askedOn' | 'way'>): string {
  const t = messages[visit.locale];
  const day = dayInWords(visit.locale, Temporal.PlainDate.from(request.askedOn), visit.today);
  return t.requests.of(day, t.ways[request.way]);
}

type RequestsPageProps = { readonly visit: Visit; readonly requests: readonly PrivacyRequest[] };

export function RequestsPage({ visit, requests }: RequestsPageProps) {
  const t = messages[visit.locale];
  return (
    <PrivacyFrame visit={visit} tab="requests" lead={t.requests.lead}>
      <ButtonRow>
        <LinkButton href={href(visit, `${requestsPath}/nieuw`)}>{t.requests.new}</LinkButton>
      </ButtonRow>
      {requests.length === 0 ? (
        <EmptyState title={t.requests.none}>{t.requests.noneText}</EmptyState>
      ) : (
        <Rows tight label={t.requests.list}>
          {requests.map((one) => (
            <Row
              href={href(visit, `${requestsPath}/${one.id}`)}
              title={requestTitle(visit, one)}
              meta={
                one.outcome
                  ? t.outcomes[one.outcome]
                  : t.requests.by(dayInWords(visit.locale, answerBy(one.askedOn), visit.today))
              }
              waiting={one.outcome !== null}
            />
          ))}
        </Rows>
      )}
    </PrivacyFrame>
  );
}

export type NewRequestProps = {
  readonly visit: Visit;
  /** Whom it is about, when that is known already. */
  readonly about?: string;
  readonly typed: Typed;
  readonly faults?: readonly FaultyField[];
  readonly refusal?: Refusal;
};

export function NewRequestPage({ visit, about, typed, faults = [], refusal }: NewRequestProps) {
  const { requests: t, ways: wayNames, title, refusals } = messages[visit.locale];
  const own = {
    email: { required: t.reachFault },
    dag: { required: t.dayFault },
    hoe: { required: t.howFault, not_a_choice: t.howFault },
  };
  const items = refusal ? [{ href: '#dag', text: refusals[refusal] }] : faultItems(visit, faults, { own });
  const fault = faultTexts(visit, faults, own);
  return (
    <WorkplacePage visit={visit} title={t.newTitle} current="privacy">
      <Prose>
        {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
        <Breadcrumbs
          visit={visit}
          items={[
            { text: title, href: href(visit, '/werkplek/privacy') },
            { text: t.list, href: href(visit, requestsPath) },
            { text: t.newTitle },
          ]}
        />
        <Heading level={1}>{t.newTitle}</Heading>
        <Paragraph lead>{t.newLead}</Paragraph>
        <Form action={href(visit, `${requestsPath}/nieuw`)}>
          <HiddenField name="sleutel" value={typed.sleutel ?? ''} />
          <Reach visit={visit} typed={typed} fault={fault} {...(about ? { about } : {})} />
          <DateField
            visit={visit}
            name="dag"
            label={t.day}
            required
            max={visit.today.toString()}
            value={typed.dag ?? visit.today.toString()}
            fault={fault('dag')}
          />
          <RadioField
            visit={visit}
            name="hoe"
            label={t.how}
            required
            value={typed.hoe}
            options={ways.map((way) => ({ value: way, label: wayNames[way] }))}
            fault={fault('hoe')}
          />
          <ButtonRow>
            <Button>{t.save}</Button>
          </ButtonRow>
        </Form>
      </Prose>
    </WorkplacePage>
  );
}

type ReachProps = Pick<NewRequestProps, 'visit' | 'about' | 'typed'> & {
  readonly fault: (field: string) => string | undefined;
};

/** Whom it is about: a person who is known, or how they say to be reached. */
function Reach({ visit, about, typed, fault }: ReachProps) {
  const { requests: t } = messages[visit.locale];
  if (about) {
    return (
      <>
        <HiddenField name="contact" value={typed.contact ?? ''} />
        <Paragraph>
          {t.about} <b>{about}</b>.
        </Paragraph>
      </>
    );
  }
  return (
    <>
      <TextField
        visit={visit}
        name="email"
        type="email"
        autocomplete="off"
        label={t.email}
        value={typed.email}
        fault={fault('email')}
      />
      <TextField
        visit={visit}
        name="telefoon"
        type="tel"
        autocomplete="off"
        width="medium"
        label={t.phone}
        value={typed.telefoon}
        fault={fault('telefoon')}
      />
    </>
  );
}
