// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  Disclosure,
  ErrorSummary,
  Fieldset,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Prose,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { Role } from '../../../kernel/actor.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import { areaOptions } from '../../contributions/index.ts';
import { type Organisation, isActive } from '../../organisations/index.ts';
import { boxOf } from '../../programmes/index.ts';
import { type Staffing, hasLeft, holdsOn, themeName } from '../../teams/index.ts';
import type { Refusal } from '../domain.ts';
import { boxes } from '../forms.ts';
import { messages } from '../messages.ts';

/** All that a form of a project chooses from. */
export type Around = {
  readonly tree: AreaTree;
  readonly staffing: Staffing;
  readonly organisations: readonly Organisation[];
};

export type ProjectFormProps = {
  readonly visit: Visit;
  readonly around: Around;
  /** Of the project that is changed; none for a new one. */
  readonly number?: string;
  readonly typed: Typed;
  readonly refused?: readonly FaultyField[] | Refusal;
};

/** Where a refusal belongs in the form; what is about all of it leads to its first field. */
const fieldOf: Partial<Record<Refusal, string>> = {
  no_area: 'gebied',
  no_summary: 'samenvatting',
  person_gone: 'trekker',
  signal_unknown: 'bijdrage',
};

/** Setting up a project, or changing one. */
export function ProjectFormPage(props: ProjectFormProps) {
  const { visit, around, number, typed, refused = [] } = props;
  const t = messages[visit.locale];
  const title = number === undefined ? t.startTitle : t.change;
  const home = '/werkplek/projecten';
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
    <WorkplacePage visit={visit} title={title} current="projects">
      <Prose>
        <ErrorSummary visit={visit} items={faults.items} />
        <Head title={title} />
        <Form action={href(visit, number === undefined ? `${home}/nieuw` : `${back}/wijzigen`)}>
          <HiddenField name="sleutel" value={typed.sleutel ?? ''} />
          <HiddenField name="versie" value={typed.versie ?? ''} />
          <TextField {...field('titel')} required autocomplete="off" />
          <TextArea {...field('doel')} required hint={t.aimHint} rows={3} />
          <TextArea {...field('waarom')} hint={t.whyHint} rows={3} />
          {number === undefined && (
            <TextField {...field('bijdrage')} hint={t.signalHint} autocomplete="off" width="medium" />
          )}
          <SelectField {...field('gebied')} required options={areaOptions(visit, around.tree)} />
          <Ticks {...props} />
          <SelectField
            {...field('trekker')}
            hint={t.leadHint}
            options={peopleWith(props, ['area_manager', 'community_worker', 'department_worker'], 'trekker')}
          />
          <SelectField
            {...field('opbouwwerker')}
            options={peopleWith(props, ['community_worker'], 'opbouwwerker')}
          />
          <TextField {...field('budget')} hint={t.budgetHint} autocomplete="off" />
          <RadioField
            {...field('openbaar')}
            required
            options={[
              { value: 'nee', ...t.open.nee },
              { value: 'ja', ...t.open.ja },
            ]}
          />
          <TextArea {...field('samenvatting')} hint={t.summaryHint} rows={4} />
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

function Head({ title }: { readonly title: string }) {
  return (
    <div class="project-form-head">
      <Heading level={1}>{title}</Heading>
    </div>
  );
}

/** Other areas, themes and who takes part: folded away until something is ticked. */
function Ticks({ visit, around, typed }: ProjectFormProps) {
  const t = messages[visit.locale];
  const { tree, staffing, organisations } = around;
  const box = (name: string, label: string) => (
    <CheckboxField name={name} label={label} checked={Boolean(typed[name])} />
  );
  const has = (prefix: string): boolean => Object.keys(typed).some((name) => name.startsWith(`${prefix}-`));
  const offered = organisations.filter(
    (one) => isActive(one) || Boolean(typed[boxOf(boxes.partner, one.id)]),
  );
  return (
    <>
      <Disclosure summary={t.moreAreas} open={has(boxes.area)}>
        <Fieldset legend={t.moreAreas}>
          {tree.all
            .filter(({ id }) => id !== tree.root.id)
            .map((area) => box(boxOf(boxes.area, area.id), areaName(area, visit.locale)))}
        </Fieldset>
      </Disclosure>
      <Disclosure summary={t.themes} open={has(boxes.theme)}>
        <Fieldset legend={t.themes}>
          {staffing.themes.map((theme) => box(boxOf(boxes.theme, theme.id), themeName(theme, visit.locale)))}
        </Fieldset>
      </Disclosure>
      {offered.length > 0 && (
        <Disclosure summary={t.partners} open={has(boxes.partner)}>
          <Fieldset legend={t.partners}>
            {offered.map((one) => box(boxOf(boxes.partner, one.id), one.name))}
          </Fieldset>
        </Disclosure>
      )}
    </>
  );
}

/** Who holds one of these roles today; who is chosen already stays a choice. */
function peopleWith({ visit, around, typed }: ProjectFormProps, roles: readonly Role[], field: string) {
  const { staffing } = around;
  const holding = new Set(
    staffing.roles
      .filter((period) => roles.includes(period.role) && holdsOn(period, visit.today))
      .map(({ personId }) => personId),
  );
  return [...staffing.people.values()]
    .filter((one) => one.id === typed[field] || (holding.has(one.id) && !hasLeft(one, visit.today)))
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((one, other) => one.label.localeCompare(other.label, 'nl'));
}

function faultsOf(visit: Visit, refused: readonly FaultyField[] | Refusal) {
  const t = messages[visit.locale];
  if (typeof refused !== 'string')
    return { items: faultItems(visit, refused, { labels: t.labels }), of: faultTexts(visit, refused) };
  const text = t.refusals[refused];
  const field = fieldOf[refused];
  return {
    items: [{ href: `#${field ?? 'titel'}`, text }],
    of: (name: string) => (name === field ? text : undefined),
  };
}
