// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  DateField,
  ErrorSummary,
  Fieldset,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Paragraph,
  Prose,
  SelectField,
  TextArea,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Staffing, hasLeft, themeName } from '../../teams/index.ts';
import { type Refusal, programmeKinds, refusalFields } from '../domain.ts';
import { boxOf } from '../forms.ts';
import { messages } from '../messages.ts';
import { canManage } from '../policies.ts';

export type ProgrammeFormProps = {
  readonly visit: Visit;
  readonly staffing: Staffing;
  /** Of the programme that is changed; none for a new one. */
  readonly number?: string;
  readonly typed: Typed;
  readonly refused?: readonly FaultyField[] | Refusal;
};

/** Adding a programme, or changing one. */
export function ProgrammeFormPage(props: ProgrammeFormProps) {
  const { visit, staffing, number, typed, refused = [] } = props;
  const t = messages[visit.locale];
  const title = number === undefined ? t.add : t.change;
  const home = '/werkplek/opgaven';
  const back = number === undefined ? home : `${home}/${number}`;
  const faults = faultsOf(visit, refused);
  const field = (name: keyof typeof t.labels) => ({
    visit,
    name,
    label: t.labels[name],
    value: typed[name],
    fault: faults.of(name),
  });
  return (
    <WorkplacePage visit={visit} title={title} current="programmes">
      <Prose>
        <ErrorSummary visit={visit} items={faults.items} />
        <Heading level={1}>{title}</Heading>
        <Paragraph soft>{t.isPublic}</Paragraph>
        <Form action={href(visit, number === undefined ? `${home}/nieuw` : `${back}/wijzigen`)}>
          <HiddenField name="sleutel" value={typed.sleutel ?? ''} />
          <HiddenField name="versie" value={typed.versie ?? ''} />
          <SelectField
            {...field('soort')}
            required
            options={programmeKinds
              .filter((kind) => canManage(visit.actor, kind))
              .map((value) => ({ value, label: t.kinds[value] }))}
          />
          <TextField {...field('titel')} required hint={t.titleHint} autocomplete="off" />
          <TextArea {...field('tekst')} required hint={t.textHint} maxLength={3000} />
          <TextArea {...field('doelen')} hint={t.aimsHint} rows={4} />
          {staffing.themes.length > 0 && (
            <Fieldset legend={t.themes} hint={t.themesHint}>
              {staffing.themes.map((theme) => (
                <CheckboxField
                  name={boxOf('thema', theme.id)}
                  label={themeName(theme, visit.locale)}
                  checked={Boolean(typed[boxOf('thema', theme.id)])}
                />
              ))}
            </Fieldset>
          )}
          <SelectField {...field('wethouder')} hint={t.holderHint} options={holderOptions(props)} />
          <div class="meent-form__line">
            <DateField {...field('van')} required />
            <DateField {...field('tot')} hint={t.untilHint} />
          </div>
          <ButtonRow>
            <Button>{t.save}</Button>
            <LinkButton variant="subtle" href={href(visit, back)}>
              {t.cancel}
            </LinkButton>
          </ButtonRow>
        </Form>
      </Prose>
    </WorkplacePage>
  );
}

/** Who is or was an alderman; who is chosen stays a choice. */
function holderOptions({ visit, staffing, typed }: ProgrammeFormProps) {
  const aldermen = new Set(
    staffing.roles
      .filter(({ role }) => role === 'portfolio_holder' || role === 'area_alderman')
      .map(({ personId }) => personId),
  );
  return [...staffing.people.values()]
    .filter((one) => one.id === typed.wethouder || (aldermen.has(one.id) && !hasLeft(one, visit.today)))
    .map(({ id, name }) => ({ value: id, label: name }));
}

function faultsOf(visit: Visit, refused: readonly FaultyField[] | Refusal) {
  const t = messages[visit.locale];
  if (typeof refused !== 'string')
    return { items: faultItems(visit, refused, { labels: t.labels }), of: faultTexts(visit, refused) };
  const text = t.refusals[refused];
  const field = refusalFields[refused];
  return {
    items: [{ href: `#${field}`, text }],
    of: (name: string) => (name === field && refused !== 'changed_meanwhile' ? text : undefined),
  };
}
