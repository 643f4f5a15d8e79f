// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../../kernel/locale.ts';
import {
  Hero,
  Link,
  Paragraph,
  PublicPage,
  Section,
  Table,
  Tabs,
  sentenceCase,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Months } from '../domain.ts';
import { messages } from '../messages.ts';
import type { PublicLine, PublicTable } from '../reading.ts';
import { daysInWords } from './days-in-words.ts';
import { Explained } from './overview-page.tsx';

export type FiguresPageProps = {
  readonly visit: Visit;
  readonly quarter: Months;
  readonly quarters: readonly Months[];
  readonly areas: PublicTable;
  readonly themes: PublicTable;
};

export function FiguresPage({ visit, quarter, quarters, areas, themes }: FiguresPageProps) {
  const t = messages[visit.locale].public;
  const tabs = quarters.map((one) => ({
    href: `${href(visit, '/cijfers')}?vanaf=${one.from.slice(0, 7)}`,
    text: quarterName(visit.locale, one),
    current: one.from === quarter.from,
  }));
  const all = messages[visit.locale];
  return (
    <PublicPage
      visit={visit}
      title={t.title}
      description={t.description}
      hero={<Hero title={t.title} lead={t.lead} />}
    >
      <Tabs label={t.quarters} items={tabs} />
      <Section title={t.heading(quarterName(visit.locale, quarter))}>
        <Paragraph>{t.small}</Paragraph>
        <FiguresTable
          visit={visit}
          caption={all.perArea}
          name={t.part}
          nameless={t.wholeTown}
          table={areas}
        />
      </Section>
      <Section title={all.perTheme}>
        <FiguresTable
          visit={visit}
          caption={all.perTheme}
          name={t.theme}
          nameless={all.noTheme}
          table={themes}
        />
        <p class="meent-soft">{t.rounded}</p>
        <Explained visit={visit} />
        <p>
          <Link href={href(visit, '/bijdragen')}>{t.see}</Link>
        </p>
      </Section>
    </PublicPage>
  );
}

function quarterName(locale: Locale, { from }: Months): string {
  const { month, year } = Temporal.PlainDate.from(from);
  return messages[locale].public.quarter((month + 2) / 3, year);
}

type FiguresTableProps = {
  readonly visit: Visit;
  readonly caption: string;
  readonly name: string;
  /** What the line without a name is called. */
  readonly nameless: string;
  readonly table: PublicTable;
};

function FiguresTable({ visit, caption, name, nameless, table }: FiguresTableProps) {
  const t = messages[visit.locale];
  const labels = [...Object.values(t.columns), t.public.replies];
  const columns = [{ label: name }, ...labels.map((label) => ({ label, numeric: true }))];
  const row = (line: PublicLine, called: string): ComponentChildren[] => [
    called,
    ...cellsOf(visit.locale, line),
  ];
  return (
    <Table
      caption={caption}
      hideCaption
      columns={columns}
      rows={[
        ...table.lines.map((line) => row(line, line.name ?? sentenceCase(nameless))),
        row(table.total, t.total),
      ]}
    />
  );
}

function cellsOf(locale: Locale, line: PublicLine): ComponentChildren[] {
  const shown = (value: string | null): ComponentChildren =>
    value ?? <span class="meent-soft">{messages[locale].public.leftOut}</span>;
  const text = (value: number | null): string | null => (value === null ? null : String(value));
  const percent = (value: number | null): string | null => (value === null ? null : `${value}%`);
  return [
    shown(text(line.brought)),
    shown(text(line.closed)),
    shown(text(line.open)),
    shown(line.medianDays === null ? null : daysInWords(locale, line.medianDays)),
    shown(percent(line.inTimePercent)),
    shown(percent(line.keptPercent)),
    shown(percent(line.helpedPercent)),
    shown(text(line.replies)),
  ];
}
