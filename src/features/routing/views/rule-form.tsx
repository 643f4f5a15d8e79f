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
  Prose,
  Section,
  SelectField,
  WorkplacePage,
  faultItems,
  faultTexts,
  sentenceCase,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { World } from '../deciding.ts';
import { type Refusal, type Rule, markOf, refusalFields } from '../domain.ts';
import { messages } from '../messages.ts';
import { areaChoices, targetChoices, themeChoices } from './words.ts';

export type Refused = Refusal | readonly FaultyField[];

type RuleFormProps = {
  readonly visit: Visit;
  readonly world: World;
  readonly typed: Typed;
  readonly refused?: Refused;
  /** The rule to change; none: a new one, with the key of its form. */
  readonly rule?: Rule;
  readonly formKey?: string;
};

export function RuleFormPage(props: RuleFormProps) {
  const { visit, rule, refused = [] } = props;
  const m = messages[visit.locale];
  const title = rule ? m.change : m.add;
  const faults = faultsOf(visit, refused);
  return (
    <WorkplacePage visit={visit} title={title} current="routing">
      <Prose>
        {faults.items.length > 0 && <ErrorSummary visit={visit} items={faults.items} />}
        <Heading level={1}>{title}</Heading>
        <RuleForm {...props} fault={faults.of} />
        {rule && (
          <Section title={m.removeTitle}>
            <Paragraph>{m.removeText}</Paragraph>
            <Form action={href(visit, `/werkplek/routing/${rule.id}/verwijderen`)}>
              <Button variant="quiet">{m.remove}</Button>
            </Form>
          </Section>
        )}
      </Prose>
    </WorkplacePage>
  );
}

type FieldsProps = RuleFormProps & { readonly fault: (field: string) => string | undefined };

function RuleForm({ visit, world, typed, rule, formKey, refused, fault }: FieldsProps) {
  const m = messages[visit.locale];
  const select = (name: 'soort' | 'thema' | 'gebied' | 'aan', label: string) => ({
    visit,
    name,
    label,
    value: typed[name],
    fault: fault(name),
  });
  const mark = rule && (refused === 'changed' ? markOf(rule) : (typed.mark ?? markOf(rule)));
  return (
    <Form action={href(visit, `/werkplek/routing/${rule?.id ?? 'nieuw'}`)}>
      {mark && <HiddenField name="mark" value={mark} />}
      {formKey && <HiddenField name="key" value={formKey} />}
      <SelectField
        {...select('thema', m.labels.theme)}
        hint={m.themeHint}
        empty={m.anyTheme}
        options={themeChoices(world, visit.locale)}
      />
      <SelectField
        {...select('gebied', m.labels.area)}
        hint={m.areaHint}
        empty={m.anyArea}
        options={areaChoices(world, visit.locale)}
      />
      <SelectField
        {...select('soort', m.labels.kind)}
        empty={m.anyKind}
        options={contributionKinds.map((kind) => ({ value: kind, label: sentenceCase(m.kinds[kind]) }))}
      />
      <SelectField {...select('aan', m.labels.to)} required options={targetChoices(world, visit.locale)} />
      <ButtonRow>
        <Button>{m.save}</Button>
        <LinkButton variant="subtle" href={href(visit, '/werkplek/routing')}>
          {m.cancel}
        </LinkButton>
      </ButtonRow>
    </Form>
  );
}

function faultsOf(visit: Visit, refused: Refused) {
  const m = messages[visit.locale];
  if (typeof refused === 'string') {
    const text = m.refusals[refused];
    const field: string = refusalFields[refused];
    return {
      items: [{ href: `#${field}`, text }],
      of: (name: string) => (name === field && refused !== 'changed' ? text : undefined),
    };
  }
  const { kind, theme, area, to } = m.labels;
  const labels = { soort: kind, thema: theme, gebied: area, aan: to };
  return { items: faultItems(visit, refused, { labels }), of: faultTexts(visit, refused) };
}
