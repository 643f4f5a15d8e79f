// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { dayOf } from '../../kernel/clock.ts';
import {
  Button,
  ButtonRow,
  Disclosure,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Prose,
  RadioField,
  Row,
  Rows,
  Section,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
  fullDay,
  phoneHref,
} from '../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../platform/http/fields.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import {
  type Organisation,
  type Refusal,
  isActive,
  markOf,
  organisationKinds,
  refusalFields,
} from './domain.ts';
import { messages } from './messages.ts';
import { canManageOrganisations } from './policies.ts';

type ListProps = { readonly visit: Visit; readonly all: readonly Organisation[]; readonly isSaved: boolean };

export function OrganisationsPage({ visit, all, isSaved }: ListProps) {
  const m = messages[visit.locale];
  const canManage = canManageOrganisations(visit.actor);
  const ended = all.filter((organisation) => !isActive(organisation));
  return (
    <WorkplacePage visit={visit} title={m.title} current="organisations">
      <Prose>
        {isSaved && (
          <Notice tone="good" role="status">
            {m.saved}
          </Notice>
        )}
        <Heading level={1}>{m.title}</Heading>
        <Paragraph lead>{m.lead}</Paragraph>
        {canManage && (
          <Paragraph>
            <LinkButton href={href(visit, '/werkplek/organisaties/nieuw')}>{m.add}</LinkButton>
          </Paragraph>
        )}
      </Prose>
      {organisationKinds.map((kind) => {
        const active = all.filter((organisation) => organisation.kind === kind && isActive(organisation));
        return (
          <Section title={m.lists[kind]}>
            {active.length === 0 && <Paragraph soft>{canManage ? m.none : m.noneToSee}</Paragraph>}
            {active.length > 0 && <List visit={visit} organisations={active} />}
          </Section>
        );
      })}
      {ended.length > 0 && (
        <Disclosure summary={m.ended(ended.length)}>
          <List visit={visit} organisations={ended} />
        </Disclosure>
      )}
    </WorkplacePage>
  );
}

function List({
  visit,
  organisations,
}: {
  readonly visit: Visit;
  readonly organisations: readonly Organisation[];
}) {
  const m = messages[visit.locale];
  const canManage = canManageOrganisations(visit.actor);
  return (
    <Rows tight>
      {organisations.map((organisation) => {
        const { id, name, endedAt } = organisation;
        return (
          <Row
            title={name}
            href={canManage ? href(visit, `/werkplek/organisaties/${id}`) : undefined}
            meta={<Reach organisation={organisation} />}
            trailing={endedAt && m.endedOn(fullDay(visit.locale, dayOf(endedAt)))}
            waiting={endedAt !== null}
          />
        );
      })}
    </Rows>
  );
}

function Reach({ organisation: { email, phone } }: { readonly organisation: Organisation }) {
  return (
    <>
      {phone && <Link href={phoneHref(phone)}>{phone}</Link>}
      {phone && email && ' · '}
      {email && <Link href={`mailto:${email}`}>{email}</Link>}
    </>
  );
}

export type Refused = Refusal | readonly FaultyField[];
type FormPageProps = {
  readonly visit: Visit;
  readonly typed: Typed;
  readonly refused?: Refused;
};

export function NewOrganisationPage(props: FormPageProps & { readonly formKey: string }) {
  const { visit, formKey } = props;
  const m = messages[visit.locale];
  return (
    <FormPage {...props} title={m.add} action="/werkplek/organisaties/nieuw" button={m.add}>
      <HiddenField name="key" value={formKey} />
    </FormPage>
  );
}

export function OrganisationPage(props: FormPageProps & { readonly organisation: Organisation }) {
  const { visit, typed, organisation, refused } = props;
  const m = messages[visit.locale];
  const isChanged = refused === 'changed';
  const action = `/werkplek/organisaties/${organisation.id}`;
  const mark = isChanged ? markOf(organisation) : (typed.mark ?? markOf(organisation));
  return (
    <FormPage
      {...props}
      title={m.change(organisation.name)}
      action={action}
      button={m.save}
      before={isChanged && <WhatIsThereNow visit={visit} organisation={organisation} />}
      after={<End visit={visit} action={action} isActive={isActive(organisation)} />}
    >
      <HiddenField name="mark" value={mark} />
    </FormPage>
  );
}

function End({
  visit,
  action,
  ...props
}: {
  readonly visit: Visit;
  readonly action: string;
  readonly isActive: boolean;
}) {
  const m = messages[visit.locale];
  return (
    <Section title={props.isActive ? m.endTitle : m.revive}>
      <Paragraph>{props.isActive ? m.endText : m.reviveText}</Paragraph>
      <Form action={href(visit, `${action}/${props.isActive ? 'einde' : 'terug'}`)}>
        <Button variant="quiet">{props.isActive ? m.end : m.revive}</Button>
      </Form>
    </Section>
  );
}

function WhatIsThereNow({
  visit,
  organisation,
}: {
  readonly visit: Visit;
  readonly organisation: Organisation;
}) {
  const m = messages[visit.locale];
  const { kind, name, email, phone } = organisation;
  const values = { kind: m.kinds[kind], name, email, phone };
  const items = Object.entries(m.labels).map(([field, term]) => ({
    term,
    value: new Map(Object.entries(values)).get(field),
  }));
  return (
    <Notice>
      <p>
        <strong>{m.now}</strong>
      </p>
      <Facts items={items.filter(({ value }) => value)} />
    </Notice>
  );
}

type PlainFormProps = FormPageProps & {
  readonly title: string;
  readonly action: string;
  readonly button: string;
  readonly before?: ComponentChildren;
  readonly after?: ComponentChildren;
  readonly children: ComponentChildren;
};

function FormPage(props: PlainFormProps) {
  const { visit, typed, refused = [], title } = props;
  const m = messages[visit.locale];
  const faults = faultsOf(visit, refused);
  const field = (name: keyof typeof m.labels) => ({
    visit,
    name,
    label: m.labels[name],
    value: typed[name],
    fault: faults.of(name),
  });
  const kinds = organisationKinds.map((kind) => ({
    value: kind,
    label: m.kinds[kind],
    hint: m.kindHints[kind],
  }));
  return (
    <WorkplacePage visit={visit} title={title} current="organisations">
      <Prose>
        {faults.items.length > 0 && <ErrorSummary visit={visit} items={faults.items} />}
        <Heading level={1}>{title}</Heading>
        {props.before}
        <Form action={href(visit, props.action)}>
          {props.children}
          <RadioField {...field('kind')} required options={kinds} />
          <TextField {...field('name')} required autocomplete="off" />
          <TextField {...field('email')} type="email" autocomplete="off" hint={m.emailHint} />
          <TextField {...field('phone')} type="tel" autocomplete="off" width="medium" />
          <ButtonRow>
            <Button>{props.button}</Button>
            <LinkButton variant="subtle" href={href(visit, '/werkplek/organisaties')}>
              {m.cancel}
            </LinkButton>
          </ButtonRow>
        </Form>
        {props.after}
      </Prose>
    </WorkplacePage>
  );
}

function faultsOf(visit: Visit, refused: Refused) {
  const m = messages[visit.locale];
  if (typeof refused !== 'string') {
    return { items: faultItems(visit, refused, { labels: m.labels }), of: faultTexts(visit, refused) };
  }
  const text = m.refusals[refused];
  const field = refusalFields[refused];
  const items = [{ href: `#${field}`, text }];
  // That the whole form was overtaken is nothing about the field that the summary leads to.
  return { items, of: (name: string) => (name === field && refused !== 'changed' ? text : undefined) };
}
