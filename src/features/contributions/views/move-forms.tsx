// SPDX-License-Identifier: EUPL-1.2
import { contributionKinds } from '../../../kernel/municipality.ts';
import {
  Button,
  ButtonRow,
  DateField,
  Form,
  HiddenField,
  RadioField,
  SelectField,
  TextArea,
  sentenceCase,
} from '../../../platform/html/index.ts';
import { areaName } from '../../areas/index.ts';
import { holdsOn } from '../../teams/index.ts';
import type { Contribution } from '../domain.ts';
import { messages } from '../messages.ts';
import { areaOptions } from './place-fields.tsx';
import { type FormsProps, actionOf, back } from './item-form.ts';
import { HandOverContacts, TriageBall } from './ball-parts.tsx';

export function TriageForm(props: FormsProps) {
  const { visit, names, contribution } = props;
  const t = messages[visit.locale];
  const form = back(props, 'triage');
  const value = (field: string, now: string) => form.typed[field] ?? now;
  const action = actionOf(props, 'triage');
  return (
    <Form action={action}>
      <HiddenField name="versie" value={String(contribution.version)} />
      <RadioField
        visit={visit}
        id={form.id('soort')}
        name="soort"
        label={t.list.kind}
        inline
        required
        value={value('soort', contribution.kind)}
        options={contributionKinds.map((kind) => ({ value: kind, label: sentenceCase(t.kinds[kind]) }))}
        fault={form.fault('soort')}
      />
      <SelectField
        visit={visit}
        id={form.id('thema')}
        name="thema"
        label={t.list.theme}
        empty={t.item.noTheme}
        value={value('thema', contribution.themeId ?? '')}
        options={names.staffing.themes.map((theme) => ({ value: theme.id, label: theme.name[visit.locale] }))}
        fault={form.fault('thema')}
      />
      <SelectField
        visit={visit}
        id={form.id('gebied')}
        name="gebied"
        label={t.list.area}
        required
        empty={false}
        value={value('gebied', contribution.areaId)}
        options={[
          { value: names.tree.root.id, label: areaName(names.tree.root, visit.locale) },
          ...areaOptions(visit, names.tree),
        ]}
        fault={form.fault('gebied')}
      />
      <TriageBall {...props} />
      <ButtonRow>
        <Button small>{t.item.save}</Button>
        <Button small variant="quiet" name="toon" value="ja" formaction={`${action}#triage-ball`}>
          {t.item.showBall}
        </Button>
      </ButtonRow>
    </Form>
  );
}

export function HandOverForm(props: FormsProps) {
  const { visit, contribution } = props;
  const t = messages[visit.locale].item;
  const form = back(props, 'hand_over');
  return (
    <Form action={actionOf(props, 'hand_over')}>
      <HiddenField name="versie" value={String(contribution.version)} />
      <SelectField
        visit={visit}
        id={form.id('aan')}
        name="aan"
        label={t.to}
        required
        value={form.typed.aan ?? ''}
        options={holderOptions(props)}
        fault={form.fault('aan')}
      />
      <HandOverContacts {...props} />
      <TextArea
        visit={visit}
        id={form.id('reden')}
        name="reden"
        label={t.why}
        hint={t.whyHandOver}
        rows={2}
        value={form.typed.reden}
        fault={form.fault('reden')}
      />
      <ButtonRow>
        <Button small>{t.handOver}</Button>
      </ButtonRow>
    </Form>
  );
}

/** Everyone who can have the ball: departments first, then people who work today, teams and partners. */
function holderOptions({ visit, names, contribution }: FormsProps) {
  const t = messages[visit.locale].item;
  const { staffing, tree, organisations, day } = names;
  const isNow = (kind: Contribution['holder']['kind'], id: string) =>
    contribution.holder.kind === kind && contribution.holder.id === id;
  const working = new Set(
    staffing.roles.filter((period) => holdsOn(period, day)).map((period) => period.personId),
  );
  const people = [...staffing.people.values()].filter(
    (person) => working.has(person.id) && !isNow('person', person.id),
  );
  const managed = new Set(
    staffing.roles
      .filter((period) => period.role === 'area_manager' && holdsOn(period, day))
      .map((period) => period.areaId),
  );
  const teams = tree.all.filter((area) => managed.has(area.id) && !isNow('team', area.id));
  const living = organisations.filter((one) => one.endedAt === null && !isNow('organisation', one.id));
  const organisation = (one: (typeof living)[number]) => ({
    value: `organisation:${one.id}`,
    label: one.name,
  });
  return [
    { label: t.toDepartments, options: living.filter((one) => one.kind === 'department').map(organisation) },
    {
      label: t.toPeople,
      options: people.map((person) => ({ value: `person:${person.id}`, label: person.name })),
    },
    {
      label: t.toTeams,
      options: teams.map((area) => ({ value: `team:${area.id}`, label: areaName(area, visit.locale) })),
    },
    { label: t.toPartners, options: living.filter((one) => one.kind === 'partner').map(organisation) },
  ].filter((group) => group.options.length > 0);
}

type TextFormProps = FormsProps & {
  readonly verb: 'ask';
  readonly label: string;
  readonly hint: string;
  readonly button: string;
};

export function TextForm({ verb, label, hint, button, ...props }: TextFormProps) {
  const { visit, formKey } = props;
  const form = back(props, verb);
  return (
    <Form action={actionOf(props, verb)}>
      <HiddenField name="formulier" value={form.typed.formulier ?? `${formKey}`} />
      <TextArea
        visit={visit}
        id={form.id('tekst')}
        name="tekst"
        label={label}
        hint={hint}
        rows={4}
        required
        value={form.typed.tekst}
        fault={form.fault('tekst')}
      />
      <ButtonRow>
        <Button small>{button}</Button>
      </ButtonRow>
    </Form>
  );
}

export function PromiseForm(props: FormsProps) {
  const { visit, contribution } = props;
  const t = messages[visit.locale].item;
  const form = back(props, 'move_promise');
  return (
    <Form action={actionOf(props, 'move_promise')}>
      <HiddenField name="versie" value={String(contribution.version)} />
      <DateField
        visit={visit}
        id={form.id('dag')}
        name="dag"
        label={t.newDay}
        required
        min={visit.today.toString()}
        value={form.typed.dag ?? contribution.dueOn ?? ''}
        fault={form.fault('dag')}
      />
      <TextArea
        visit={visit}
        id={form.id('reden')}
        name="reden"
        label={t.moveReason}
        hint={t.moveReasonHint}
        rows={3}
        required
        value={form.typed.reden}
        fault={form.fault('reden')}
      />
      <ButtonRow>
        <Button small>{t.moveSave}</Button>
      </ButtonRow>
    </Form>
  );
}

export function CloseForm(props: FormsProps) {
  const { visit, contribution } = props;
  const t = messages[visit.locale].item;
  const form = back(props, 'close');
  return (
    <Form action={actionOf(props, 'close')}>
      <HiddenField name="versie" value={String(contribution.version)} />
      {contribution.answeredAt === null && (
        <TextArea
          visit={visit}
          id={form.id('reden')}
          name="reden"
          label={t.closeReason}
          hint={t.closeReasonHint}
          rows={3}
          required
          value={form.typed.reden}
          fault={form.fault('reden')}
        />
      )}
      <ButtonRow>
        <Button small>{t.closeSave}</Button>
      </ButtonRow>
    </Form>
  );
}

/** Taking it up again, or leaving it: both with a reason that the resident reads. */
export function ReasonForm({ verb, ...props }: FormsProps & { readonly verb: 'reopen' | 'leave_closed' }) {
  const { visit } = props;
  const t = messages[visit.locale].item;
  const form = back(props, verb);
  const words =
    verb === 'reopen'
      ? { label: t.reopenReason, hint: t.reopenHint, button: t.reopenSave }
      : { label: t.leaveReason, hint: t.leaveHint, button: t.leaveSave };
  return (
    <Form action={actionOf(props, verb)}>
      <TextArea
        visit={visit}
        id={form.id('reden')}
        name="reden"
        label={words.label}
        hint={words.hint}
        rows={3}
        required
        value={form.typed.reden}
        fault={form.fault('reden')}
      />
      <ButtonRow>
        <Button small>{words.button}</Button>
      </ButtonRow>
    </Form>
  );
}
