// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Button,
  ButtonRow,
  CheckboxField,
  Disclosure,
  ErrorSummary,
  Facts,
  Fieldset,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Notice,
  Paragraph,
  Prose,
  RadioField,
  SelectField,
  Section,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import {
  type Organisation,
  type Refusal,
  type Subject,
  branches,
  isActive,
  markOf,
  organisationKinds,
  refusalFields,
} from '../domain.ts';
import { boxOf } from '../forms.ts';
import { messages } from '../messages.ts';

export type Refused = Refusal | readonly FaultyField[];
type FormPageProps = {
  readonly visit: Visit;
  readonly subjects: readonly Subject[];
  readonly tree: AreaTree;
  readonly typed: Typed;
  readonly refused?: Refused;
};

export function NewOrganisationPage(props: FormPageProps & { readonly formKey: string }) {
  const { visit, formKey } = props;
  const m = messages[visit.locale];
  return (
    <FormPage
      {...props}
      title={m.add}
      action="/werkplek/organisaties/nieuw"
      back="/werkplek/organisaties"
      button={m.add}
    >
      <HiddenField name="key" value={formKey} />
    </FormPage>
  );
}

export function OrganisationFormPage(props: FormPageProps & { readonly organisation: Organisation }) {
  const { visit, typed, organisation, refused } = props;
  const m = messages[visit.locale];
  const isChanged = refused === 'changed';
  const back = `/werkplek/organisaties/${organisation.id}`;
  const mark = isChanged ? markOf(organisation) : (typed.mark ?? markOf(organisation));
  return (
    <FormPage
      {...props}
      title={m.change(organisation.name)}
      action={`${back}/gegevens`}
      back={back}
      button={m.save}
      before={isChanged && <WhatIsThereNow visit={visit} organisation={organisation} />}
      after={<End visit={visit} action={back} isActive={isActive(organisation)} />}
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
  const { kind, branch, name, email, phone } = organisation;
  const values = { kind: m.kinds[kind], branch: branch ? m.branches[branch] : '', name, email, phone };
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
  readonly back: string;
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
          <SelectField
            {...field('branch')}
            options={branches.map((value) => ({ value, label: m.branches[value] }))}
            empty={m.noBranch}
            hint={m.branchHint}
            width="medium"
          />
          <TextField {...field('name')} required autocomplete="off" />
          <TextField {...field('email')} type="email" autocomplete="off" hint={m.emailHint} />
          <TextField {...field('phone')} type="tel" autocomplete="off" width="medium" />
          <ForWhat {...props} />
          <ButtonRow>
            <Button>{props.button}</Button>
            <LinkButton variant="subtle" href={href(visit, props.back)}>
              {m.cancel}
            </LinkButton>
          </ButtonRow>
        </Form>
        {props.after}
      </Prose>
    </WorkplacePage>
  );
}

/** What it is for; and where, folded away: most work for the whole municipality. */
function ForWhat({ visit, typed, subjects, tree }: FormPageProps) {
  const m = messages[visit.locale];
  const box = (name: string, label: string) => (
    <CheckboxField name={name} label={label} checked={Boolean(typed[name])} />
  );
  return (
    <>
      {subjects.length > 0 && (
        <Fieldset legend={m.themes} hint={m.themesHint}>
          {subjects.map(({ id, name }) => box(boxOf.theme(id), name[visit.locale]))}
        </Fieldset>
      )}
      <Disclosure summary={m.areas} open={tree.all.some(({ id }) => typed[boxOf.area(id)])}>
        <Fieldset legend={m.whichAreas} hint={m.areasHint}>
          {tree.all
            .filter(({ id }) => id !== tree.root.id)
            .map((area) => box(boxOf.area(area.id), areaName(area, visit.locale)))}
        </Fieldset>
      </Disclosure>
    </>
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
