// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Prose,
  SelectField,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Programme } from '../../programmes/index.ts';
import { messages } from '../messages.ts';

type IndicatorFormProps = {
  readonly visit: Visit;
  /** The items of the accord of which it can show how far they are. */
  readonly items: readonly Programme[];
  readonly values: Typed;
  readonly faults: readonly FaultyField[];
  /** Of the indicator that is changed; none for a new one. */
  readonly id: string | undefined;
};

/** Adding an indicator, or changing one. */
export function IndicatorFormPage({ visit, items, values, faults, id }: IndicatorFormProps) {
  const t = messages[visit.locale].desk;
  const title = id === undefined ? t.addIndicator : t.changeIndicator;
  const home = '/werkplek/raad/indicatoren';
  const back = id === undefined ? home : `${home}/${id}`;
  const fault = faultTexts(visit, faults);
  const field = (name: keyof typeof t.indicatorLabels) => ({
    visit,
    name,
    label: t.indicatorLabels[name],
    value: values[name],
    fault: fault(name),
  });
  return (
    <WorkplacePage visit={visit} title={title} current="council">
      <Prose>
        <ErrorSummary visit={visit} items={faultItems(visit, faults, { labels: t.indicatorLabels })} />
        <Heading level={1}>{title}</Heading>
        <Form action={href(visit, id === undefined ? `${home}/nieuw` : `${back}/wijzigen`)}>
          <HiddenField name="sleutel" value={values.sleutel ?? ''} />
          <TextField {...field('titel')} required autocomplete="off" />
          <TextField {...field('bron')} required autocomplete="off" />
          <TextField {...field('eenheid')} hint={t.unitHint} width="medium" autocomplete="off" />
          <TextField {...field('doel')} hint={t.aimHint} autocomplete="off" />
          <TextField
            {...field('streefgetal')}
            hint={t.aimNumberHint}
            inputmode="decimal"
            width="short"
            autocomplete="off"
          />
          <TextField {...field('genoemd')} hint={t.namedHint} autocomplete="off" />
          {items.length > 0 && (
            <SelectField
              {...field('opgave')}
              empty={t.noItem}
              options={items.map((item) => ({ value: item.id, label: item.title }))}
            />
          )}
          <CheckboxField
            name="openbaar"
            label={t.indicatorLabels.openbaar}
            checked={Boolean(values.openbaar)}
          />
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
