// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Button,
  ButtonRow,
  DateField,
  Disclosure,
  Form,
  HiddenField,
  Paragraph,
  SelectField,
  TextArea,
  TextField,
  faultText,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import type { Deed } from '../../promises/index.ts';
import { holdsOn } from '../../teams/index.ts';
import { messages } from '../messages.ts';
import type { DeedVerb, ItemPromisesProps } from './item-page.tsx';

type OneDeed = ItemPromisesProps & { readonly deed: Deed };

/** Ids, values and faults of one form: of the one that came back what was typed, of the others what holds. */
function formOf({ visit, refused }: ItemPromisesProps, verb: DeedVerb | 'beloofd', deed?: Deed) {
  const isBack = refused?.verb === verb && refused.promiseId === deed?.id;
  const back = isBack ? refused : undefined;
  const suffix = deed ? `${verb}-${deed.id}` : verb;
  return {
    isBack,
    value: (name: string) => back?.typed[name],
    field: (name: string) => ({
      visit,
      name,
      id: `${name}-${suffix}`,
      fault: faultText(visit, back?.faults ?? [], { field: name, own: messages[visit.locale].faults }),
    }),
  };
}

export function AddForm(props: ItemPromisesProps) {
  const { visit, contribution, formKey, hasMail } = props;
  const t = messages[visit.locale];
  const form = formOf(props, 'beloofd');
  return (
    <Form action={href(visit, `/werkplek/bijdragen/${contribution.number}/beloften`)}>
      <HiddenField name="formulier" value={form.value('formulier') ?? formKey} />
      <TextField {...form.field('wat')} label={t.what} hint={t.whatHint} required value={form.value('wat')} />
      <DateField
        {...form.field('dag')}
        label={t.by}
        hint={t.byHint}
        required
        min={visit.today.toString()}
        value={form.value('dag') ?? ''}
      />
      <SelectField
        {...form.field('wie')}
        label={t.who}
        empty={t.whoEmpty}
        value={form.value('wie') ?? ''}
        options={peopleOptions(props)}
      />
      <Paragraph>{hasMail ? t.tells : t.tellsPage}</Paragraph>
      <ButtonRow>
        <Button>{t.save}</Button>
      </ButtonRow>
    </Form>
  );
}

/** Each under its own name: done, cannot be done, another day, somebody else. */
export function DeedForms(props: OneDeed) {
  const { visit } = props;
  const t = messages[visit.locale];
  return (
    <div class="meent-more">
      <DeedForm {...props} verb="gedaan" summary={t.done} button={t.doneSave}>
        <Words {...props} verb="gedaan" name="zin" label={t.doneNote} hint={t.doneHint} />
      </DeedForm>
      <DeedForm {...props} verb="verzetten" summary={t.move} button={t.moveSave}>
        <NewDay {...props} />
        <Words {...props} verb="verzetten" name="reden" label={t.moveReason} hint={t.reasonHint} required />
      </DeedForm>
      <DeedForm {...props} verb="mislukt" summary={t.failed} button={t.failedSave}>
        <Words {...props} verb="mislukt" name="reden" label={t.failedReason} hint={t.reasonHint} required />
      </DeedForm>
      <DeedForm {...props} verb="eigenaar" summary={t.give} button={t.giveSave}>
        <Owner {...props} />
      </DeedForm>
    </div>
  );
}

type DeedFormProps = OneDeed & {
  readonly verb: DeedVerb;
  readonly summary: string;
  readonly button: string;
  readonly children: ComponentChildren;
};

function DeedForm({ verb, summary, button, children, ...props }: DeedFormProps) {
  const { visit, contribution, deed } = props;
  const path = `/werkplek/bijdragen/${contribution.number}/beloften/${deed.id}/${verb}`;
  return (
    <Disclosure summary={summary} open={formOf(props, verb, deed).isBack} id={`form-${verb}-${deed.id}`}>
      <Form action={href(visit, path)}>
        <HiddenField name="versie" value={String(deed.version)} />
        {children}
        <ButtonRow>
          <Button small>{button}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}

type WordsProps = OneDeed & {
  readonly verb: DeedVerb;
  readonly name: 'zin' | 'reden';
  readonly label: string;
  readonly hint: string;
  readonly required?: boolean;
};

function Words({ verb, name, label, hint, required = false, ...props }: WordsProps) {
  const form = formOf(props, verb, props.deed);
  return (
    <TextArea
      {...form.field(name)}
      label={label}
      hint={hint}
      rows={2}
      maxLength={1000}
      required={required}
      value={form.value(name)}
    />
  );
}

function NewDay(props: OneDeed) {
  const { visit, deed } = props;
  const form = formOf(props, 'verzetten', deed);
  return (
    <DateField
      {...form.field('dag')}
      label={messages[visit.locale].newDay}
      required
      min={visit.today.toString()}
      value={form.value('dag') ?? (deed.dueOn < visit.today.toString() ? '' : deed.dueOn)}
    />
  );
}

function Owner(props: OneDeed) {
  const { visit, deed } = props;
  const form = formOf(props, 'eigenaar', deed);
  return (
    <SelectField
      {...form.field('wie')}
      label={messages[visit.locale].who}
      required
      value={form.value('wie') ?? ''}
      options={peopleOptions(props).filter(({ value }) => value !== deed.ownerId)}
    />
  );
}

/** Everyone who works on areas today. */
function peopleOptions({ names }: ItemPromisesProps) {
  const { staffing, day } = names;
  const working = new Set(
    staffing.roles.filter((period) => holdsOn(period, day)).map((period) => period.personId),
  );
  return [...staffing.people.values()]
    .filter((person) => working.has(person.id) && person.endedAt === null)
    .map((person) => ({ value: person.id, label: person.name }));
}
