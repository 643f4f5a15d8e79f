// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Button,
  ButtonRow,
  DateField,
  EmptyState,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  Paragraph,
  Prose,
  Row,
  Rows,
  Section,
  SelectField,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
  fullDay,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Refusal, canKeepCouncil, holding, refusalFields } from '../../council/index.ts';
import { messages } from '../messages.ts';
import type { Measured } from '../reading.ts';
import { valueInWords } from './amounts.ts';
import { Saved } from './desk-pages.tsx';
import { IndicatorPart, LatestValue } from './indicator-parts.tsx';

const home = '/werkplek/raad/indicatoren';

/** All indicators, for who keeps them and for who works on what they show. */
export function IndicatorsDeskPage({
  visit,
  measured,
}: {
  readonly visit: Visit;
  readonly measured: readonly Measured[];
}) {
  const t = messages[visit.locale];
  return (
    <WorkplacePage visit={visit} title={t.desk.indicatorsTitle} current="council">
      <Heading level={1}>{t.desk.indicatorsTitle}</Heading>
      <Paragraph lead>{t.desk.indicatorsLead}</Paragraph>
      <ButtonRow>
        {canKeepCouncil(visit.actor) && (
          <LinkButton href={href(visit, `${home}/nieuw`)}>{t.desk.addIndicator}</LinkButton>
        )}
        <LinkButton variant="quiet" href={href(visit, '/raad/indicatoren')}>
          {t.desk.publicPage}
        </LinkButton>
      </ButtonRow>
      {measured.length === 0 && <EmptyState title={t.noIndicators} />}
      <Rows label={t.indicators}>
        {measured.map((one) => (
          <Row
            href={href(visit, `${home}/${one.indicator.id}`)}
            title={one.indicator.title}
            meta={[
              t.sourceIs(one.indicator.source),
              one.indicator.endedAt ? t.ended : '',
              one.indicator.publishedAt ? '' : t.desk.hidden,
            ]
              .filter(Boolean)
              .join(' · ')}
            trailing={<LatestValue visit={visit} one={one} />}
          />
        ))}
      </Rows>
    </WorkplacePage>
  );
}

type IndicatorDeskProps = {
  readonly visit: Visit;
  readonly one: Measured;
  readonly values: Typed;
  readonly refused: readonly FaultyField[] | Refusal;
};

/** One indicator with its values, and the form to give one. */
export function IndicatorDeskPage(props: IndicatorDeskProps) {
  const { visit, one, refused } = props;
  const t = messages[visit.locale];
  const { indicator } = one;
  const canKeep = canKeepCouncil(visit.actor);
  const items =
    typeof refused === 'string'
      ? [{ href: `#${refusalFields[refused]}`, text: t.refusals[refused] }]
      : faultItems(visit, refused, { labels: t.desk.valueLabels });
  return (
    <WorkplacePage visit={visit} title={indicator.title} current="council">
      <Saved visit={visit} />
      <ErrorSummary visit={visit} items={items} />
      <p class="meent-soft">
        <Link href={href(visit, home)}>{t.desk.indicatorsTitle}</Link>{' '}
        {!indicator.publishedAt && <Badge>{t.desk.hidden}</Badge>}
      </p>
      <Heading level={1} looks={2}>
        {indicator.title}
      </Heading>
      <IndicatorPart visit={visit} one={one} isHeadless />
      {canKeep && (
        <>
          {!indicator.endedAt && <GiveSection {...props} />}
          <div class="raad-actions">
            <LinkButton variant="quiet" href={href(visit, `${home}/${indicator.id}/wijzigen`)}>
              {t.desk.changeIndicator}
            </LinkButton>
            <Form action={href(visit, `${home}/${indicator.id}/einde`)}>
              {indicator.endedAt && <HiddenField name="weer" value="on" />}
              <Button variant="quiet">{indicator.endedAt ? t.desk.resume : t.desk.end}</Button>
            </Form>
          </div>
        </>
      )}
    </WorkplacePage>
  );
}

function GiveSection({ visit, one, values, refused }: IndicatorDeskProps) {
  const t = messages[visit.locale];
  const { indicator } = one;
  const fault = (name: string): string | undefined => {
    if (typeof refused !== 'string') return faultTexts(visit, refused)(name);
    return refusalFields[refused] === name ? t.refusals[refused] : undefined;
  };
  const field = (name: keyof typeof t.desk.valueLabels) => ({
    visit,
    name,
    label: t.desk.valueLabels[name],
    value: values[name],
    fault: fault(name),
  });
  const earlier = holding(one.values).map((value) => ({
    value: value.id,
    label: `${fullDay(visit.locale, value.onDay)}: ${valueInWords(visit.locale, indicator, value)}`,
  }));
  return (
    <Section title={t.desk.give} id="geven">
      <Prose>
        <Paragraph soft>{t.desk.giveHint}</Paragraph>
        <Form action={href(visit, `${home}/${indicator.id}`)}>
          <HiddenField name="sleutel" value={values.sleutel ?? ''} />
          <DateField {...field('dag')} required max={visit.today.toString()} />
          <TextField
            {...field('getal')}
            label={
              indicator.unit ? `${t.desk.valueLabels.getal} (${indicator.unit})` : t.desk.valueLabels.getal
            }
            inputmode="decimal"
            width="short"
            autocomplete="off"
          />
          <TextField {...field('woorden')} autocomplete="off" />
          <TextField {...field('herkomst')} hint={t.desk.valueSourceHint} autocomplete="off" />
          {earlier.length > 0 && (
            <SelectField {...field('verbetert')} options={earlier} empty={t.desk.noCorrection} />
          )}
          <ButtonRow>
            <Button>{t.desk.save}</Button>
          </ButtonRow>
        </Form>
      </Prose>
    </Section>
  );
}
