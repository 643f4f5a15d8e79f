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
  ItemColumns,
  Notice,
  Paragraph,
  Quote,
  RadioField,
  Row,
  Rows,
  Section,
  SelectField,
  TextArea,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
  fullDay,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Area, areaName } from '../../areas/index.ts';
import type { Person } from '../../teams/index.ts';
import { type Refusal, type Wish, refusalFields, type totalsOf, visitForms } from '../domain.ts';
import { personBox } from '../forms.ts';
import { areaVisitsPath } from '../links.ts';
import { messages } from '../messages.ts';
import { FaultLine } from './parts.tsx';

/** What was wrong with the form as it came back. */
export type PlanBack = {
  readonly faults: readonly FaultyField[];
  readonly refusal?: Refusal;
  /** Whose role ends before the visit, with their last day. */
  readonly ended?: readonly { readonly name: string; readonly lastDay: string }[];
};

export type PlanPageProps = {
  readonly visit: Visit;
  readonly area: Area;
  /** Of the visit that is changed; a new one has none. */
  readonly number?: string;
  readonly people: readonly Person[];
  readonly wished: ReturnType<typeof totalsOf>;
  readonly wishes: readonly Wish[];
  readonly typed: Typed;
  readonly back?: PlanBack;
};

/** Planning a visit, with beside it what residents asked. */
export function PlanPage(props: PlanPageProps) {
  const { visit, area, number, back } = props;
  const t = messages[visit.locale];
  const title = number ? t.plan.changeTitle(number) : t.plan.title(areaName(area, visit.locale));
  const items = [
    ...faultItems(visit, back?.faults ?? [], { labels: t.plan.labels }),
    ...(back?.refusal ? [{ href: `#${refusalFields[back.refusal]}`, text: t.refusals[back.refusal] }] : []),
  ];
  return (
    <WorkplacePage visit={visit} title={title} current="visits">
      <ErrorSummary visit={visit} items={items} />
      <Heading level={1}>{title}</Heading>
      <ItemColumns main={<PlanForm {...props} />} rail={<Asked {...props} />} />
    </WorkplacePage>
  );
}

function PlanForm(props: PlanPageProps) {
  const { visit, area, number, typed, back } = props;
  const t = messages[visit.locale];
  const fault = faultTexts(visit, back?.faults ?? []);
  const refusal = back?.refusal;
  const faultOf = (name: string): string | undefined =>
    refusal && refusalFields[refusal] === name ? t.refusals[refusal] : fault(name);
  const field = (name: string) => ({ visit, name, value: typed[name], fault: faultOf(name) });
  const time = { width: 'short', hint: t.plan.timeHint, inputmode: 'numeric', autocomplete: 'off' } as const;
  const action = number
    ? `/werkplek/bezoeken/${number}/wijzigen`
    : `/werkplek/bezoeken/nieuw?gebied=${area.slug}`;
  return (
    <Form action={href(visit, action)}>
      <HiddenField name="formulier" value={typed.formulier ?? ''} />
      <HiddenField name="versie" value={typed.versie ?? ''} />
      <SelectField
        {...field('vorm')}
        label={t.plan.form}
        required
        options={visitForms.map((value) => ({ value, label: t.forms[value] }))}
      />
      <div class="meent-form__line">
        <DateField {...field('dag')} label={t.plan.day} required min={visit.today.toString()} />
        <TextField {...field('van')} {...time} label={t.plan.from} required />
        <TextField {...field('tot')} {...time} label={t.plan.to} required />
      </div>
      <TextField
        {...field('plaats')}
        label={t.plan.place}
        hint={t.plan.placeHint}
        required
        autocomplete="off"
      />
      <WhoField {...props} fault={faultOf('wie')} />
      <Ended {...props} faultOf={faultOf} />
      <RadioField
        {...field('openbaar')}
        label={t.plan.isPublic}
        required
        options={[
          { value: 'ja', label: t.plan.yes },
          { value: 'nee', label: t.plan.no },
        ]}
      />
      <TextArea {...field('tekst')} label={t.plan.text} hint={t.plan.textHint} rows={4} />
      {number && <TextField {...field('reden')} label={t.plan.reason} hint={t.plan.reasonHint} />}
      <ButtonRow>
        <Button>{t.plan.save}</Button>
      </ButtonRow>
    </Form>
  );
}

function WhoField({ visit, people, typed, fault }: PlanPageProps & { readonly fault: string | undefined }) {
  const t = messages[visit.locale];
  return (
    <Fieldset legend={t.plan.who} id="wie">
      <FaultLine text={fault} />
      <div class="meent-visits-forms">
        {people.map((person) => (
          <CheckboxField
            name={`${personBox}${person.id}`}
            label={person.name}
            checked={Boolean(typed[`${personBox}${person.id}`])}
          />
        ))}
      </div>
    </Fieldset>
  );
}

/** A role that ends before the visit is pointed out; who knows that, plans it all the same. */
function Ended({
  visit,
  back,
  typed,
  faultOf,
}: PlanPageProps & { readonly faultOf: (name: string) => string | undefined }) {
  const t = messages[visit.locale].plan;
  const ended = back?.ended ?? [];
  if (ended.length === 0) return null;
  return (
    <Notice tone="ball">
      {ended.map(({ name, lastDay }) => (
        <p>{t.roleEnds(name, fullDay(visit.locale, lastDay))}</p>
      ))}
      <CheckboxField name="toch" label={t.despite} fault={faultOf('toch')} checked={Boolean(typed.toch)} />
    </Notice>
  );
}

function Asked({ visit, area, wished, wishes }: PlanPageProps) {
  const t = messages[visit.locale];
  return (
    <Section title={t.plan.asked}>
      {wished.length === 0 && (
        <Paragraph soft>
          {t.plan.askedNone} {t.plan.askedWhere} {areaVisitsPath(area.slug)}
        </Paragraph>
      )}
      {wished.length > 0 && (
        <Rows label={t.plan.asked} tight>
          {wished.map(({ form, count }) => (
            <Row title={t.forms[form]} trailing={count} />
          ))}
        </Rows>
      )}
      {wishes.map(({ whenWhere, why }) => (
        <Quote by={whenWhere || undefined}>{why || whenWhere}</Quote>
      ))}
    </Section>
  );
}
