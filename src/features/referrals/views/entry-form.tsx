// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  ErrorSummary,
  Fieldset,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Paragraph,
  Prose,
  Section,
  TextArea,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Theme, themeName } from '../../teams/index.ts';
import { type Entry, type Refusal, isActive, markOf, refusalFields } from '../domain.ts';
import { themeBox } from '../forms.ts';
import { messages } from '../messages.ts';

type EntryFormProps = {
  readonly visit: Visit;
  readonly themes: readonly Theme[];
  readonly typed: Typed;
  readonly refused?: Refusal | readonly FaultyField[];
  /** The entry to change; none: a new one, with the key of its form. */
  readonly entry?: Entry;
  readonly formKey?: string;
};

export function EntryFormPage(props: EntryFormProps) {
  const { visit, entry, refused = [] } = props;
  const m = messages[visit.locale];
  const title = entry ? m.change(entry.name) : m.addTitle;
  const faults = faultsOf(visit, refused);
  return (
    <WorkplacePage visit={visit} title={title} current="referrals">
      <Prose>
        {faults.items.length > 0 && <ErrorSummary visit={visit} items={faults.items} />}
        <Heading level={1}>{title}</Heading>
        <EntryForm {...props} fault={faults.of} />
        {entry && <End visit={visit} entry={entry} />}
      </Prose>
    </WorkplacePage>
  );
}

type FieldsProps = EntryFormProps & { readonly fault: (field: string) => string | undefined };

function EntryForm({ visit, themes, typed, entry, formKey, refused, fault }: FieldsProps) {
  const m = messages[visit.locale];
  const mark = entry && (refused === 'changed' ? markOf(entry) : (typed.mark ?? markOf(entry)));
  const field = (name: keyof typeof m.labels) => ({
    visit,
    name,
    label: m.labels[name],
    value: typed[name],
    fault: fault(name),
  });
  return (
    <Form action={href(visit, `/werkplek/verwijswijzer/${entry?.id ?? 'nieuw'}`)}>
      {mark && <HiddenField name="mark" value={mark} />}
      {formKey && <HiddenField name="key" value={formKey} />}
      <TextField {...field('name')} required autocomplete="off" />
      <TextArea {...field('purpose')} required rows={3} hint={m.purposeHint} />
      <TextField {...field('phone')} type="tel" autocomplete="off" width="medium" />
      <TextField {...field('email')} type="email" autocomplete="off" hint={m.emailHint} />
      <TextField {...field('website')} autocomplete="off" />
      <TextField {...field('hours')} autocomplete="off" hint={m.hoursHint} />
      {themes.length > 0 && (
        <Fieldset legend={m.themes}>
          {themes.map((theme) => (
            <CheckboxField
              name={themeBox(theme.id)}
              label={themeName(theme, visit.locale)}
              checked={Boolean(typed[themeBox(theme.id)])}
            />
          ))}
        </Fieldset>
      )}
      <ButtonRow>
        <Button>{entry ? m.save : m.add}</Button>
        <LinkButton variant="subtle" href={href(visit, '/werkplek/verwijswijzer')}>
          {m.cancel}
        </LinkButton>
      </ButtonRow>
    </Form>
  );
}

function End({ visit, entry }: { readonly visit: Visit; readonly entry: Entry }) {
  const m = messages[visit.locale];
  const isUsed = isActive(entry);
  return (
    <Section title={isUsed ? m.endTitle : m.revive}>
      <Paragraph>{isUsed ? m.endText : m.reviveText}</Paragraph>
      <Form action={href(visit, `/werkplek/verwijswijzer/${entry.id}/${isUsed ? 'einde' : 'terug'}`)}>
        <Button variant="quiet">{isUsed ? m.end : m.revive}</Button>
      </Form>
    </Section>
  );
}

function faultsOf(visit: Visit, refused: Refusal | readonly FaultyField[]) {
  const m = messages[visit.locale];
  if (typeof refused !== 'string')
    return { items: faultItems(visit, refused, { labels: m.labels }), of: faultTexts(visit, refused) };
  const text = m.refusals[refused];
  const field: string = refusalFields[refused];
  return {
    items: [{ href: `#${field}`, text }],
    of: (name: string) => (name === field && refused !== 'changed' ? text : undefined),
  };
}
