// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Fieldset,
  Form,
  Heading,
  HiddenField,
  Link,
  Notice,
  Paragraph,
  Prose,
  RadioField,
  Row,
  Rows,
  Section,
  SelectField,
  TextField,
  WorkplacePage,
  faultItems,
  faultText,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Rules, levelOf, levels, namesOf } from '../../portfolio/index.ts';
import { type Staffing, holderOfTheme, themeName } from '../../teams/index.ts';
import type { Refusal } from '../domain.ts';
import { levelField } from '../forms.ts';
import { messages } from '../messages.ts';
import { aldermenOf, markOfRules } from '../rules-actions.ts';

export const rulesPath = '/werkplek/inrichten/afstemming';

export type RulesBack = {
  readonly form: 'regels' | 'assistent';
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
  readonly refusal?: Refusal;
};

export type RulesPageProps = {
  readonly visit: Visit;
  readonly staffing: Staffing;
  readonly rules: Rules;
  readonly formKey: string;
  readonly back?: RulesBack | undefined;
};

const refusalFields: Readonly<Partial<Record<Refusal, string>>> = {
  reminder_too_long: 'ervoor',
  not_an_alderman: 'wethouder',
  already_there: 'mail',
};

/** Levels per theme, the term, reminders, what silence means, and who gets the mails of an alderman as well. */
export function RulesPage(props: RulesPageProps) {
  const { visit, back } = props;
  const m = messages[visit.locale].rules;
  const saved = { ja: m.saved, assistent: m.added, weg: m.ended }[visit.query.gelukt ?? ''];
  const refusal = back?.refusal;
  return (
    <WorkplacePage visit={visit} title={m.title} current="setUp">
      <Prose>
        <ErrorSummary
          visit={visit}
          items={[
            ...faultItems(visit, back?.faults ?? []),
            ...(refusal
              ? [
                  {
                    href: `#${refusalFields[refusal] ?? 'inhoud'}`,
                    text: messages[visit.locale].refusals[refusal],
                  },
                ]
              : []),
          ]}
        />
        {saved !== undefined && (
          <Notice tone="good" role="status">
            {saved}
          </Notice>
        )}
        <p>
          <Link href={href(visit, '/werkplek/inrichten')}>{m.back}</Link>
        </p>
        <Heading level={1}>{m.title}</Heading>
        <Paragraph lead>{m.lead}</Paragraph>
        <RulesForm {...props} />
        <Assistants {...props} />
      </Prose>
    </WorkplacePage>
  );
}

function fieldsIn({ visit, back }: RulesPageProps, form: RulesBack['form']) {
  const mine = back?.form === form ? back : undefined;
  const { refusal } = mine ?? {};
  return (name: string, now = '') => ({
    visit,
    name,
    value: mine?.typed[name] ?? now,
    fault:
      faultText(visit, mine?.faults ?? [], { field: name }) ??
      (refusal && refusalFields[refusal] === name ? messages[visit.locale].refusals[refusal] : undefined),
  });
}

function RulesForm(props: RulesPageProps) {
  const { visit, staffing, rules, back } = props;
  const m = messages[visit.locale].rules;
  const field = fieldsIn(props, 'regels');
  const isChanged = back?.refusal === 'changed';
  const mark = (!isChanged && back?.form === 'regels' && back.typed.mark) || markOfRules(rules);
  return (
    <Form action={href(visit, rulesPath)} label={m.title}>
      <HiddenField name="mark" value={mark} />
      <Section title={m.perTheme}>
        <Paragraph soft>{m.perThemeHint}</Paragraph>
        {staffing.themes.length === 0 && <Paragraph>{m.noThemes}</Paragraph>}
        {staffing.themes.map((theme) => {
          const holders = holderOfTheme(staffing, theme.id, visit.today).map(({ id }) => id);
          return (
            <RadioField
              {...field(`${levelField}${theme.id}`, levelOf(rules, theme.id))}
              label={themeName(theme, visit.locale)}
              hint={holders.length > 0 ? namesOf(visit, staffing, holders) : m.nobody}
              required
              inline
              options={levels.map((level) => ({ value: level, label: m.levels[level] }))}
            />
          );
        })}
      </Section>
      <TermFields {...props} />
      <ButtonRow>
        <Button>{m.save}</Button>
      </ButtonRow>
    </Form>
  );
}

function TermFields(props: RulesPageProps) {
  const { visit, rules } = props;
  const m = messages[visit.locale].rules;
  const field = fieldsIn(props, 'regels');
  const { terms } = rules;
  return (
    <>
      <Fieldset legend={m.terms}>
        <TextField
          {...field('termijn', String(terms.termWorkingDays))}
          label={m.term}
          width="short"
          inputmode="numeric"
          required
        />
        <TextField
          {...field('ervoor', String(terms.remindBefore))}
          label={m.before}
          hint={m.zero}
          width="short"
          inputmode="numeric"
          required
        />
        <TextField
          {...field('erna', String(terms.remindAfter))}
          label={m.after}
          hint={m.zero}
          width="short"
          inputmode="numeric"
          required
        />
      </Fieldset>
      <Fieldset legend={m.silence}>
        <RadioField
          {...field('stilte-weten', terms.informSilence)}
          label={m.informSilence}
          required
          options={(['known', 'up'] as const).map((value) => ({ value, label: m.silences[value] }))}
        />
        <RadioField
          {...field('stilte-antwoorden', terms.consultSilence)}
          label={m.consultSilence}
          required
          options={(['agreed', 'up'] as const).map((value) => ({ value, label: m.silences[value] }))}
        />
      </Fieldset>
      <Fieldset legend={m.secretary} hint={m.secretaryHint}>
        <TextField {...field('secretaris', terms.secretaryName)} label={m.secretaryName} />
        <TextField
          {...field('secretaris-mail', terms.secretaryEmail)}
          type="email"
          label={m.secretaryEmail}
        />
      </Fieldset>
    </>
  );
}

function Assistants(props: RulesPageProps) {
  const { visit, staffing, rules, formKey, back } = props;
  const m = messages[visit.locale].rules;
  const field = fieldsIn(props, 'assistent');
  const aldermen = aldermenOf(staffing, visit.today)
    .map((id) => ({ value: id, label: namesOf(visit, staffing, [id]) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'));
  const key = (back?.form === 'assistent' && back.typed.formulier) || formKey;
  return (
    <Section title={m.assistants}>
      <Paragraph soft>{m.assistantsLead}</Paragraph>
      {rules.assistants.length === 0 ? (
        <Paragraph>{m.noAssistants}</Paragraph>
      ) : (
        <Rows tight label={m.assistants}>
          {rules.assistants.map(({ id, personId, name, email }) => (
            <Row
              title={name}
              meta={`${m.of(namesOf(visit, staffing, [personId]))} · ${email}`}
              trailing={
                <form action={href(visit, `${rulesPath}/assistenten/${id}/einde`)} method="post">
                  <Button small variant="subtle">
                    {m.end(name)}
                  </Button>
                </form>
              }
            />
          ))}
        </Rows>
      )}
      <Form action={href(visit, `${rulesPath}/assistenten`)} label={m.add}>
        <HiddenField name="formulier" value={key} />
        <SelectField {...field('wethouder')} label={m.alderman} options={aldermen} required />
        <TextField {...field('naam')} label={m.name} required />
        <TextField {...field('mail')} type="email" label={m.email} required />
        <ButtonRow>
          <Button variant="quiet">{m.add}</Button>
        </ButtonRow>
      </Form>
    </Section>
  );
}
