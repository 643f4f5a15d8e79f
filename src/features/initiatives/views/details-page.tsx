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
  WorkplacePage,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import type { Person } from '../../teams/index.ts';
import { type Initiative, needs } from '../domain.ts';
import { boxes } from '../forms.ts';
import { messages } from '../messages.ts';
import { WantsPublicField, WhatFields, type WhatProps, fieldLabels, ownFaults } from './what-fields.tsx';

export type DetailsPageProps = WhatProps & {
  readonly initiative: Initiative;
  /** Colleagues who can be turned to. */
  readonly guides: readonly Person[];
  /** Why it was not saved, when no field is wrong. */
  readonly refusal?: string;
};

/** Everything that is written down of an initiative, on one form. */
export function DetailsPage(props: DetailsPageProps) {
  const { visit, typed, faults, initiative, refusal } = props;
  const t = messages[visit.locale].form;
  const item = href(visit, `/werkplek/initiatieven/${initiative.number}`);
  const items = faultItems(visit, faults, { own: ownFaults(visit), labels: fieldLabels(visit) });
  const all = refusal ? [...items, { href: '#inhoud', text: refusal }] : items;
  return (
    <WorkplacePage visit={visit} title={t.detailsTitle} current="initiatives">
      <Prose>
        {all.length > 0 && <ErrorSummary visit={visit} items={all} />}
        <p class="meent-soft">{initiative.number}</p>
        <Heading level={1}>{t.detailsTitle}</Heading>
        <Paragraph lead>{initiative.title}</Paragraph>
        <Form action={`${item}/gegevens`}>
          <HiddenField name="versie" value={typed.versie ?? String(initiative.version)} />
          <WhatFields {...props} />
          <NeedFields {...props} />
          <PlanFields {...props} />
          <Guide {...props} />
          <WantsPublicField visit={visit} typed={typed} />
          <ButtonRow>
            <Button>{t.save}</Button>
            <LinkButton variant="subtle" href={item}>
              {t.cancel}
            </LinkButton>
          </ButtonRow>
        </Form>
      </Prose>
    </WorkplacePage>
  );
}

function NeedFields({ visit, typed, faults }: DetailsPageProps) {
  const t = messages[visit.locale];
  return (
    <Fieldset legend={t.form.needs} id="nodig">
      <div class="meent-boxes-list">
        {needs.map((need) => (
          <CheckboxField
            name={`${boxes.need}${need}`}
            label={t.needs[need]}
            checked={typed[`${boxes.need}${need}`] === 'on'}
          />
        ))}
      </div>
      <TextArea
        visit={visit}
        name="nodigtekst"
        label={t.form.needsNote}
        rows={3}
        value={typed.nodigtekst}
        fault={faultTexts(visit, faults)('nodigtekst')}
      />
    </Fieldset>
  );
}

/** How and when; the same fields stand on the initiators' own page. */
export function PlanFields({ visit, typed, faults }: Pick<WhatProps, 'visit' | 'typed' | 'faults'>) {
  const t = messages[visit.locale].form;
  const fault = faultTexts(visit, faults, {
    ...ownFaults(visit),
    plan: { required: messages[visit.locale].own.faults.plan },
  });
  return (
    <>
      <TextArea
        visit={visit}
        name="plan"
        label={t.plan}
        hint={t.planHint}
        rows={5}
        value={typed.plan}
        fault={fault('plan')}
      />
      <div class="meent-dates">
        <DateField visit={visit} name="begin" label={t.startsOn} value={typed.begin} fault={fault('begin')} />
        <DateField visit={visit} name="eind" label={t.endsOn} value={typed.eind} fault={fault('eind')} />
      </div>
    </>
  );
}

function Guide({ visit, typed, faults, guides }: DetailsPageProps) {
  const t = messages[visit.locale].form;
  return (
    <SelectField
      visit={visit}
      name="begeleider"
      label={t.guide}
      required
      value={typed.begeleider}
      empty={t.guideTeam}
      options={guides.map(({ id, name }) => ({ value: id, label: name }))}
      fault={faultTexts(visit, faults, ownFaults(visit))('begeleider')}
    />
  );
}
