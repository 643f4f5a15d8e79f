// SPDX-License-Identifier: EUPL-1.2
import { Badge, Disclosure, Heading, Link, Paragraph, Table, fullDay } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { everGiven, holding } from '../../council/index.ts';
import { messages } from '../messages.ts';
import type { Measured } from '../reading.ts';
import { valueInWords } from './amounts.ts';
import { ValueChart } from './value-chart.tsx';

/** What one value says, as a line: how much, and when. */
export function LatestValue({ visit, one }: { readonly visit: Visit; readonly one: Measured }) {
  const t = messages[visit.locale];
  const latest = holding(one.values)[0];
  if (!latest) return <span class="meent-soft">{t.notMeasured}</span>;
  return <b class="raad-value">{valueInWords(visit.locale, one.indicator, latest)}</b>;
}

type GlanceProps = { readonly visit: Visit; readonly measured: readonly Measured[] };

/** At a glance: the latest value, of what, and the aim. */
export function IndicatorGlance({ visit, measured }: GlanceProps) {
  const t = messages[visit.locale];
  return (
    <ul class="raad-figures" aria-label={t.indicators}>
      {measured.map((one) => (
        <li>
          <LatestValue visit={visit} one={one} />
          <div>
            <Link href={href(visit, `/raad/indicatoren#indicator-${one.indicator.id}`)}>
              {one.indicator.title}
            </Link>
            {one.indicator.aim !== null && <p class="meent-soft">{t.aimIs(one.indicator.aim)}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

type IndicatorProps = {
  readonly visit: Visit;
  readonly one: Measured;
  /** The session in which it was named, when everyone may read that. */
  readonly session?: { readonly number: string; readonly title: string } | undefined;
  /** Where the heading of the page says its title. */
  readonly isHeadless?: boolean;
};

/** One indicator in full: the latest value, the aim, a chart, and every value in a table. */
export function IndicatorPart({ visit, one, session, isHeadless }: IndicatorProps) {
  const t = messages[visit.locale];
  const { indicator, values } = one;
  const latest = holding(values)[0];
  return (
    <article class="raad-indicator" id={`indicator-${indicator.id}`}>
      {!isHeadless && (
        <Heading level={2} looks={3}>
          {indicator.title}
        </Heading>
      )}
      {indicator.endedAt && <Badge>{t.ended}</Badge>}
      <div class="raad-indicator__body">
        <div>
          <p class="raad-indicator__latest">
            <LatestValue visit={visit} one={one} />
            {latest && <span class="meent-soft"> {t.measuredOn(fullDay(visit.locale, latest.onDay))}</span>}
          </p>
          {indicator.aim && (
            <p>
              {t.aim}: {indicator.aim}
            </p>
          )}
          <Paragraph soft>
            {t.sourceIs(indicator.source)}
            {indicator.namedBy && ` · ${t.namedBy(indicator.namedBy)}`}
            {session && ' · '}
            {session && <Link href={href(visit, `/raad/sessies/${session.number}`)}>{session.title}</Link>}
          </Paragraph>
        </div>
        <ValueChart visit={visit} indicator={indicator} values={values} />
      </div>
      {values.length > 0 && (
        <Disclosure summary={t.values}>
          <ValueTable visit={visit} one={one} />
        </Disclosure>
      )}
    </article>
  );
}

/** Every value that was ever given; one that was put right stays readable. */
export function ValueTable({ visit, one }: { readonly visit: Visit; readonly one: Measured }) {
  const t = messages[visit.locale];
  return (
    <Table
      caption={`${t.values}: ${one.indicator.title}`}
      hideCaption
      columns={[{ label: t.day }, { label: t.valueOf }, { label: t.source }]}
      rows={everGiven(one.values).map((value) => {
        const text = valueInWords(visit.locale, one.indicator, value);
        return [
          fullDay(visit.locale, value.onDay),
          value.isWrong ? (
            <>
              <del>{text}</del> {t.wrong}
            </>
          ) : (
            text
          ),
          value.source ?? one.indicator.source,
        ];
      })}
    />
  );
}
