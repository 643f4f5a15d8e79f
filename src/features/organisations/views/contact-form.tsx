// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Paragraph,
  Prose,
  Section,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { ContactPerson, Organisation } from '../domain.ts';
import { messages } from '../messages.ts';

type ContactFormProps = {
  readonly visit: Visit;
  readonly organisation: Organisation;
  /** None: a new one. */
  readonly person?: ContactPerson;
  readonly formKey?: string;
  readonly typed: Typed;
  readonly faults?: readonly FaultyField[];
};

/** Who is reached at an organisation: a new one, or one to change. */
export function ContactFormPage(props: ContactFormProps) {
  const { visit, organisation, person, formKey, typed, faults = [] } = props;
  const m = messages[visit.locale];
  const back = `/werkplek/organisaties/${organisation.id}`;
  const path = `${back}/contactpersonen/${person?.id ?? 'nieuw'}`;
  const title = person ? m.changeContact(person.name) : m.addContact;
  const fault = faultTexts(visit, faults);
  const field = (name: keyof typeof m.contactLabels) => ({
    visit,
    name,
    label: m.contactLabels[name],
    value: typed[name],
    fault: fault(name),
    autocomplete: 'off' as const,
  });
  return (
    <WorkplacePage visit={visit} title={title} current="organisations">
      <Prose>
        {faults.length > 0 && (
          <ErrorSummary visit={visit} items={faultItems(visit, faults, { labels: m.contactLabels })} />
        )}
        <p class="meent-soft">{organisation.name}</p>
        <Heading level={1}>{title}</Heading>
        <Form action={href(visit, path)}>
          {formKey && <HiddenField name="key" value={formKey} />}
          <TextField {...field('name')} required />
          <TextField {...field('role')} hint={m.roleHint} />
          <TextField {...field('phone')} type="tel" width="medium" />
          <TextField {...field('email')} type="email" />
          <ButtonRow>
            <Button>{m.save}</Button>
            <LinkButton variant="subtle" href={href(visit, back)}>
              {m.cancel}
            </LinkButton>
          </ButtonRow>
        </Form>
        {person && (
          <Section title={m.removeTitle}>
            <Paragraph>{m.removeText}</Paragraph>
            <Form action={href(visit, `${path}/verwijderen`)}>
              <Button variant="quiet">{m.remove}</Button>
            </Form>
          </Section>
        )}
      </Prose>
    </WorkplacePage>
  );
}
