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
  type Meanwhile,
  MeanwhileNotice,
  Prose,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { kinds, motionMessages, outcomes } from '../../motions/index.ts';
import { themeName } from '../../teams/index.ts';
import { home } from '../choice.ts';
import { fieldOf, prefixes } from '../forms.ts';
import { messages } from '../messages.ts';
import type { Around } from '../reading.ts';
import { type Refused, faultsOf } from './faults.ts';
import { DayField, departmentOptions, holderOptions, peopleOptions } from './fields.tsx';
import { labelOf, nowOf } from './meanwhile.tsx';
import { PartyFields, partyLabels } from './party-fields.tsx';

export type MotionFormProps = {
  readonly visit: Visit;
  readonly around: Around;
  /** Of the motion that is changed; none for a new one. */
  readonly number?: string;
  readonly typed: Typed;
  readonly refused?: Refused;
  /** What somebody else changed since the form was opened. */
  readonly meanwhile?: Meanwhile;
};

const places = {
  number_missing: 'nummer',
  number_taken: 'nummer',
  number_of_other: 'nummer',
  number_of_pledge: 'nummer',
  future_day: 'besloten',
} as const;

/** Taking in what the council asked, or changing what was written of it. */
export function MotionFormPage(props: MotionFormProps) {
  const { visit, number, typed, refused = [], meanwhile } = props;
  const t = messages[visit.locale];
  const title = number === undefined ? t.addTitle : t.changeTitle(number);
  const back = number === undefined ? home : `${home}/${number}`;
  const { items } = faults(props);
  const isClash = refused === 'changed_meanwhile' && meanwhile !== undefined;
  return (
    <WorkplacePage visit={visit} title={title} current="motions">
      <Prose>
        <ErrorSummary visit={visit} items={isClash ? [] : items} />
        {meanwhile && (
          <MeanwhileNotice
            visit={visit}
            meanwhile={meanwhile}
            labelOf={(name) => labelOf(props, name)}
            nowOf={(name, value) => nowOf(props, name, value)}
          />
        )}
        <div class="motion-desk-head">
          <Heading level={1}>{title}</Heading>
        </div>
        <Form action={href(visit, number === undefined ? `${home}/nieuw` : `${back}/wijzigen`)}>
          {number === undefined ? (
            <HiddenField name="sleutel" value={typed.sleutel ?? ''} />
          ) : (
            <>
              <HiddenField name="versie" value={typed.versie ?? ''} />
              <HiddenField name="basis" value={typed.basis ?? ''} />
            </>
          )}
          <CouncilFields {...props} />
          <CarryingFields {...props} />
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

function faults({ visit, around, refused = [] }: MotionFormProps) {
  return faultsOf(visit, refused, { at: places, labels: partyLabels(visit, around.parties) });
}

/** A field with what was typed, what is wrong with it, and what another made of it meanwhile. */
function fieldsOf(props: MotionFormProps) {
  const { visit, typed, meanwhile } = props;
  const t = messages[visit.locale];
  const { of } = faults(props);
  return (name: keyof typeof t.labels, hint?: string) => {
    const clash = meanwhile?.clashes.get(name);
    const now = clash === undefined ? undefined : nowOf(props, name, clash);
    return { visit, name, label: t.labels[name], value: typed[name], hint: now ?? hint, fault: of(name) };
  };
}

/** A pledge was made and a question asked on a day; the rest was decided on. */
function dayLabel({ visit, typed }: MotionFormProps): string {
  const { decidedOf } = motionMessages[visit.locale];
  const kind = typed.soort === 'pledge' || typed.soort === 'question' ? typed.soort : undefined;
  return kind ? decidedOf[kind] : messages[visit.locale].labels.besloten;
}

function CouncilFields(props: MotionFormProps) {
  const { visit } = props;
  const t = messages[visit.locale];
  const words = motionMessages[visit.locale];
  const field = fieldsOf(props);
  return (
    <>
      <SelectField
        {...field('soort')}
        required
        width="medium"
        empty={false}
        options={kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
      />
      <TextField {...field('nummer', t.numberHint)} autocomplete="off" width="medium" />
      <TextField {...field('titel')} required autocomplete="off" />
      <TextArea {...field('verzoek')} required rows={6} />
      <TextArea {...field('toelichting')} rows={3} />
      <Fieldset legend={t.council}>
        <TextField {...field('agendapunt')} autocomplete="off" />
        <DayField {...field('besloten')} label={dayLabel(props)} max={visit.today.toString()} />
        <SelectField
          {...field('uitslag')}
          width="medium"
          options={outcomes.map((outcome) => ({ value: outcome, label: words.outcomes[outcome] }))}
        />
        <PartyFields {...props} faults={faults(props)} />
        <TextField {...field('indieners', t.submittersHint)} autocomplete="off" />
      </Fieldset>
    </>
  );
}

function CarryingFields(props: MotionFormProps) {
  const { visit, around, typed } = props;
  const t = messages[visit.locale];
  const field = fieldsOf(props);
  const choosing = (name: string) => ({ visit, around, chosen: typed[name] });
  return (
    <>
      <Fieldset legend={t.carrying}>
        <SelectField {...field('wethouder')} options={holderOptions(choosing('wethouder'))} />
        <SelectField {...field('afdeling')} options={departmentOptions(choosing('afdeling'))} />
        <SelectField
          {...field('verantwoordelijk', t.responsibleHint)}
          options={peopleOptions(choosing('verantwoordelijk'))}
        />
        <DayField {...field('klaar')} />
        <Ticks {...props} />
      </Fieldset>
      <div class="motion-desk-publish">
        <RadioField
          {...field('openbaar')}
          required
          options={[
            { value: 'nee', ...t.open.nee },
            { value: 'ja', ...t.open.ja },
          ]}
        />
      </div>
    </>
  );
}

/** Areas and themes: folded away until something is ticked. */
function Ticks({ visit, around, typed }: MotionFormProps) {
  const t = messages[visit.locale];
  const { tree, staffing } = around;
  const box = (name: string, label: string) => (
    <CheckboxField name={name} label={label} checked={Boolean(typed[name])} />
  );
  const has = (prefix: string): boolean =>
    Object.entries(typed).some(([name, value]) => name.startsWith(`${prefix}-`) && value !== '');
  return (
    <>
      <Disclosure summary={t.areas} open={has(prefixes.area)}>
        <Fieldset legend={t.areas}>
          <div class="motion-desk-boxes">
            {tree.all
              .filter(({ id }) => id !== tree.root.id)
              .map((area) => box(fieldOf(prefixes.area, area.id), areaName(area, visit.locale)))}
          </div>
        </Fieldset>
      </Disclosure>
      <Disclosure summary={t.themes} open={has(prefixes.theme)}>
        <Fieldset legend={t.themes}>
          <div class="motion-desk-boxes">
            {staffing.themes.map((theme) =>
              box(fieldOf(prefixes.theme, theme.id), themeName(theme, visit.locale)),
            )}
          </div>
        </Fieldset>
      </Disclosure>
    </>
  );
}
