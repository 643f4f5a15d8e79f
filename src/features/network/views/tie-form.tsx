// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  DateField,
  Form,
  HiddenField,
  Paragraph,
  SelectField,
  TextArea,
  TextField,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Organisation, isActive } from '../../organisations/index.ts';
import { type Refusal, refusalFields } from '../domain.ts';
import { teamValue } from '../forms.ts';
import { messages } from '../messages.ts';
import { groups } from '../network.ts';
import { groupOf } from '../readings.ts';

/** The form as it comes back, with what is wrong. */
export type TieBack = {
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
  readonly refusal?: Refusal;
};

type TieFieldName = 'partij' | 'met' | 'wat' | 'sinds' | 'tot' | 'opmerking';

export function tieFaults(visit: Visit, back: TieBack | undefined) {
  const t = messages[visit.locale];
  return [
    ...faultItems(visit, back?.faults ?? [], { labels: t.labels }),
    ...(back?.refusal ? [{ href: `#${refusalFields[back.refusal]}`, text: t.refusals[back.refusal] }] : []),
  ];
}

/** What each field of a tie is told; used by adding and by changing. */
export function tieField(visit: Visit, typed: Typed, back: TieBack | undefined) {
  const t = messages[visit.locale];
  const fault = faultTexts(visit, back?.faults ?? []);
  const refusal = back?.refusal;
  return (name: TieFieldName) => ({
    visit,
    name,
    label: t.labels[name],
    value: typed[name],
    fault: refusal && refusalFields[refusal] === name ? t.refusals[refusal] : fault(name),
  });
}

type NewTieProps = {
  readonly visit: Visit;
  readonly action: string;
  readonly all: readonly Organisation[];
  readonly formKey: string;
  readonly back?: TieBack;
};

export function NewTieForm({ visit, action, all, formKey, back }: NewTieProps) {
  const t = messages[visit.locale];
  const typed: Typed = back?.typed ?? { met: teamValue, sinds: visit.today.toString() };
  const field = tieField(visit, typed, back);
  const active = all.filter(isActive);
  const parties = groups
    .map((group) => ({
      label: t.groups[group],
      options: active
        .filter((one) => groupOf(one) === group)
        .map(({ id, name }) => ({ value: id, label: name })),
    }))
    .filter(({ options }) => options.length > 0);
  return (
    <Form action={href(visit, action)}>
      <HiddenField name="sleutel" value={typed.sleutel ?? formKey} />
      <SelectField {...field('partij')} required options={parties} hint={t.notThere} />
      <TextField {...field('wat')} required hint={t.whatHint} autocomplete="off" />
      <SelectField
        {...field('met')}
        required
        empty={false}
        options={[{ value: teamValue, label: t.inTeam }, ...parties]}
      />
      <DateField {...field('sinds')} required max={visit.today.toString()} />
      <TextArea {...field('opmerking')} rows={2} hint={t.noteHint} />
      <ButtonRow>
        <Button>{t.add}</Button>
      </ButtonRow>
    </Form>
  );
}

export function TieNote({ note }: { readonly note: string | null }) {
  return note ? <Paragraph soft>{note}</Paragraph> : null;
}
