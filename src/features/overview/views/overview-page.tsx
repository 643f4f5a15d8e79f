// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { isStaff } from '../../../kernel/actor.ts';
import { exportFormats } from '../../../platform/export/table.ts';
import {
  Button,
  ButtonRow,
  Disclosure,
  EmptyState,
  Form,
  Heading,
  Link,
  MomentText,
  Notice,
  Paragraph,
  Section,
  SelectField,
  Table,
  WorkplacePage,
  monthInWords,
  sentenceCase,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { themeName } from '../../teams/index.ts';
import { type Figures, percentOf, repliesOf } from '../domain.ts';
import { withoutTheme } from '../forms.ts';
import { messages } from '../messages.ts';
import type { Overview, Places } from '../reading.ts';
import { type Behind, behindHref, behindQuery, overviewHref, path } from './addresses.ts';
import { daysInWords } from './days-in-words.ts';
import { Satisfied } from './satisfied.tsx';
import { TrendChart } from './trend-chart.tsx';

export type OverviewPageProps = {
  readonly visit: Visit;
  readonly places: Places;
  readonly overview: Overview;
  /** The months that can be chosen, the latest first. */
  readonly choice: readonly string[];
};

export function OverviewPage(props: OverviewPageProps) {
  const { visit, overview } = props;
  const { locale } = visit;
  const t = messages[locale];
  const { from, to } = overview.months;
  return (
    <WorkplacePage visit={visit} title={t.title} current="overview">
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead(monthInWords(locale, from), monthInWords(locale, to))}</Paragraph>
      {overview.countedAt ? (
        <p class="meent-soft">
          {t.countedAt} <MomentText visit={visit} moment={overview.countedAt} />
        </p>
      ) : (
        <Notice>{t.counting}</Notice>
      )}
      <Filters {...props} />
      {overview.areas.length === 0 ? (
        <EmptyState title={t.noAreas} />
      ) : (
        <>
          <Trend {...props} />
          <PerArea {...props} />
          <PerTheme {...props} />
          <Satisfied visit={visit} overview={overview} />
          <Explained visit={visit} />
          <Exports {...props} />
        </>
      )}
    </WorkplacePage>
  );
}

function Filters({ visit, places, overview, choice }: OverviewPageProps) {
  const { locale } = visit;
  const t = messages[locale];
  const { query, months } = overview;
  const readable = isStaff(visit.actor) ? visit.actor.areaIds : [];
  const areas = places.tree.all
    .filter(({ id }) => readable.includes(id))
    .map((area) => ({ value: area.id, label: areaName(area, locale) }));
  const themes = [
    ...places.themes.map((theme) => ({ value: theme.id, label: themeName(theme, locale) })),
    { value: withoutTheme, label: t.noTheme },
  ];
  const options = choice.map((month) => ({ value: month.slice(0, 7), label: monthInWords(locale, month) }));
  const common = { visit, required: true } as const;
  return (
    <Disclosure summary={t.filters} open={Boolean(query.gebied ?? query.thema ?? query.van ?? query.tot)}>
      <Form action={href(visit, path)} method="get" label={t.filters}>
        <SelectField
          {...common}
          name="van"
          label={t.from}
          value={months.from.slice(0, 7)}
          options={options}
          empty={false}
        />
        <SelectField
          {...common}
          name="tot"
          label={t.to}
          value={months.to.slice(0, 7)}
          options={options}
          empty={false}
        />
        <SelectField
          {...common}
          name="gebied"
          label={t.area}
          value={query.gebied}
          options={areas}
          empty={t.any}
        />
        <SelectField
          {...common}
          name="thema"
          label={t.theme}
          value={query.thema}
          options={themes}
          empty={t.any}
        />
        <ButtonRow>
          <Button small>{t.show}</Button>
          <Link href={href(visit, path)}>{t.reset}</Link>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}

type Where = Pick<Behind, 'areaId' | 'theme'>;

function figureColumns(visit: Visit, name: string) {
  const { columns } = messages[visit.locale];
  return [{ label: name }, ...Object.values(columns).map((label) => ({ label, numeric: true }))];
}

/** One line of figures; each leads to what is behind it, unless there is nothing. */
function figureCells(
  { visit, overview }: OverviewPageProps,
  figures: Figures,
  where: Where,
): ComponentChildren[] {
  const t = messages[visit.locale];
  const { months } = overview;
  const link = (what: Behind['what'], amount: number, text: string): ComponentChildren =>
    amount === 0 ? text : <Link href={behindHref(visit, { what, months, ...where })}>{text}</Link>;
  const { brought, closed, open, answered, inTime, kept, late, helped, medianDays } = figures;
  const share = (part: number, whole: number): string => {
    const percent = percentOf(part, whole);
    return percent === null ? t.none : t.percentOf(percent, whole);
  };
  return [
    link('brought', brought, String(brought)),
    link('closed', closed, String(closed)),
    link('open', open, String(open)),
    link('answered', answered, medianDays === null ? t.none : daysInWords(visit.locale, medianDays)),
    link('answered', answered, share(inTime, answered)),
    link('settled', kept + late, share(kept, kept + late)),
    link('rated', repliesOf(figures), share(helped, repliesOf(figures))),
  ];
}

function PerArea(props: OverviewPageProps) {
  const { visit, overview } = props;
  const t = messages[visit.locale];
  const theme = overview.query.thema;
  const rows = overview.areas.map(({ area, depth, figures }) => [
    <span class={`meent-overview__depth-${Math.min(depth, 3)}`}>{areaName(area, visit.locale)}</span>,
    ...figureCells(props, figures, { areaId: area.id, theme }),
  ]);
  // Where one area holds all others, its line is the total.
  const isWhole = overview.areas[0] && overview.areas.filter(({ depth }) => depth === 0).length === 1;
  const total = [t.total, ...figureCells(props, overview.total, { areaId: overview.query.gebied, theme })];
  return (
    <Section title={t.perArea}>
      <Table
        caption={t.perAreaHint}
        columns={figureColumns(visit, t.area)}
        rows={isWhole ? rows : [...rows, total]}
      />
    </Section>
  );
}

function PerTheme(props: OverviewPageProps) {
  const { visit, overview } = props;
  const t = messages[visit.locale];
  const areaId = overview.query.gebied;
  const rows = overview.themes
    .filter(({ figures }) => figures.brought + figures.closed + figures.open + figures.answered > 0)
    .map(({ theme, figures }) => [
      sentenceCase(theme ? themeName(theme, visit.locale) : t.noTheme),
      ...figureCells(props, figures, { areaId, theme: theme?.id ?? withoutTheme }),
    ]);
  const total = [t.total, ...figureCells(props, overview.total, { areaId, theme: overview.query.thema })];
  return (
    <Section title={t.perTheme}>
      <Table
        caption={t.perTheme}
        hideCaption
        columns={figureColumns(visit, t.theme)}
        rows={[...rows, total]}
      />
    </Section>
  );
}

function Trend({ visit, overview }: OverviewPageProps) {
  const { locale } = visit;
  const t = messages[locale];
  const { query, trend, total } = overview;
  const link = (what: 'brought' | 'closed', month: string, amount: number): ComponentChildren => {
    const months = { from: month, to: month };
    const where = { areaId: query.gebied, theme: query.thema };
    return amount === 0 ? '0' : <Link href={behindHref(visit, { what, months, ...where })}>{amount}</Link>;
  };
  return (
    <Section title={t.trend}>
      <TrendChart
        lines={trend}
        label={t.trendChart(total.brought, total.closed)}
        monthName={(month) => monthInWords(locale, month, 'short')}
        legend={{ title: t.trend, ...t.columns }}
      />
      <Table
        caption={t.trend}
        hideCaption
        columns={[
          { label: t.month },
          { label: t.columns.brought, numeric: true },
          { label: t.columns.closed, numeric: true },
        ]}
        rows={trend.map(({ month, brought, closed }) => [
          monthInWords(locale, month),
          link('brought', month, brought),
          link('closed', month, closed),
        ])}
      />
    </Section>
  );
}

export function Explained({ visit }: { readonly visit: Visit }) {
  const { title, ...meanings } = messages[visit.locale].explained;
  return (
    <Disclosure summary={title}>
      <ul>
        {Object.values(meanings).map((meaning) => (
          <li>{meaning}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Exports({ visit, overview }: OverviewPageProps) {
  const t = messages[visit.locale];
  const { query, months } = overview;
  const behind = behindQuery({ what: 'brought', months, areaId: query.gebied, theme: query.thema });
  const line = (label: string, address: (format: string) => string) => (
    <p class="meent-soft">
      {label}{' '}
      {exportFormats.map((format, index) => (
        <>
          {index > 0 && ' · '}
          <Link href={address(format)}>{t.export[format]}</Link>
        </>
      ))}
    </p>
  );
  return (
    <>
      {line(t.export.label, (format) => overviewHref(visit, `${path}.${format}`, query))}
      {line(t.exportItems, (format) => href(visit, `/werkplek/bijdragen.${format}?${behind}`))}
    </>
  );
}
