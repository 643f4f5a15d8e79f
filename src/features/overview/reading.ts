// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { StaffActor } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Area, AreaTree } from '../areas/index.ts';
import type { Theme } from '../teams/index.ts';
import { type Figures, type Months, type Sum, figuresOf, monthOf, monthsOf, noTheme } from './domain.ts';
import { type OverviewQuery, withoutTheme } from './forms.ts';
import { type MonthSum, type Scope, readCountedAt, readSums, readTrend } from './store.ts';
import {
  type PublicRates,
  type PublicReplies,
  publicRates,
  publicReplies,
  publishable,
} from './suppression-domain.ts';

export type AreaLine = { readonly area: Area; readonly depth: number; readonly figures: Figures };
export type ThemeLine = { readonly theme: Theme | undefined; readonly figures: Figures };
export type MonthLine = { readonly month: string; readonly brought: number; readonly closed: number };

export type Overview = {
  readonly months: Months;
  readonly query: OverviewQuery;
  readonly total: Figures;
  readonly areas: readonly AreaLine[];
  readonly themes: readonly ThemeLine[];
  readonly trend: readonly MonthLine[];
  readonly countedAt?: Temporal.Instant;
};

export type Places = { readonly tree: AreaTree; readonly themes: readonly Theme[] };
const usualMonths = 12;

/** The year up to and including this month, unless other months are asked for. */
export function monthsAsked({ van, tot }: OverviewQuery, today: Temporal.PlainDate): Months {
  const to = tot ?? monthOf(today);
  const usual = Temporal.PlainDate.from(to)
    .subtract({ months: usualMonths - 1 })
    .toString();
  return { from: van !== undefined && van <= to ? van : usual, to };
}

type Asked = {
  readonly actor: StaffActor;
  readonly query: OverviewQuery;
  readonly today: Temporal.PlainDate;
};

/** The figures of these areas together, in the year that ends with this day's month. */
export async function readYearFigures(
  trx: Trx,
  areaIds: readonly Id[],
  day: Temporal.PlainDate,
): Promise<{ readonly months: Months; readonly figures: Figures }> {
  const months = { from: monthOf(day.subtract({ months: 11 })), to: monthOf(day) };
  return { months, figures: figuresOf(await readSums(trx, { areaIds }, months)) };
}

/** Figures of the areas that this person may read, and no others (R9). */
export async function readOverview(
  trx: Trx,
  places: Places,
  { actor, query, today }: Asked,
): Promise<Overview> {
  const { tree, themes } = places;
  const months = monthsAsked(query, today);
  const below = query.gebied ? tree.idsBelow(query.gebied) : undefined;
  const areaIds = actor.areaIds.filter((id) => !below || below.includes(id));
  const scope: Scope = { areaIds, ...(query.thema ? { themeId: themeIdOf(query.thema) } : {}) };
  const [sums, trend, countedAt] = await Promise.all([
    readSums(trx, scope, months),
    readTrend(trx, scope, months),
    readCountedAt(trx),
  ]);
  return {
    months,
    query,
    total: figuresOf(sums),
    areas: areaLines(tree, areaIds, sums),
    themes: themeLines(themes, sums),
    trend: trendOf(months, trend),
    ...(countedAt ? { countedAt } : {}),
  };
}

function themeIdOf(text: string): Id {
  return text === withoutTheme ? noTheme : text;
}

/** Each with everything below it, as its link to the worklist has. */
function areaLines(tree: AreaTree, areaIds: readonly Id[], sums: readonly Sum[]): AreaLine[] {
  const readable = new Set(areaIds);
  const shown = tree.all.filter(({ id }) => readable.has(id));
  const least = Math.min(...shown.map(({ id }) => tree.pathTo(id).length));
  return shown.map((area) => {
    const below = new Set(tree.idsBelow(area.id));
    const figures = figuresOf(sums.filter(({ areaId }) => below.has(areaId)));
    return { area, depth: tree.pathTo(area.id).length - least, figures };
  });
}

function themeLines(themes: readonly Theme[], sums: readonly Sum[]): ThemeLine[] {
  const line = (theme: Theme | undefined): ThemeLine => {
    const id = theme?.id ?? noTheme;
    return { theme, figures: figuresOf(sums.filter(({ themeId }) => themeId === id)) };
  };
  return [...themes.map(line), line(undefined)];
}

function trendOf(months: Months, sums: readonly MonthSum[]): MonthLine[] {
  const of = (month: string, measure: 'brought' | 'closed'): number =>
    sums.find((one) => one.month === month && one.measure === measure)?.amount ?? 0;
  return monthsOf(months).map((month) => ({
    month,
    brought: of(month, 'brought'),
    closed: of(month, 'closed'),
  }));
}

/** null: left out, because it is small or because a small one would follow from it. */
export type PublicLine = PublicRates &
  PublicReplies & {
    /** None: the municipality as a whole, or contributions without a theme. */
    readonly name?: string;
    readonly brought: number | null;
    readonly closed: number | null;
    readonly open: number | null;
  };

export type PublicTable = { readonly lines: readonly PublicLine[]; readonly total: PublicLine };

/** The same figures for everyone: per part of the municipality (what lies below it included) and per theme, never both at once. */
export async function readPublicFigures(
  trx: Trx,
  { tree, themes }: Places,
  months: Months,
  nameOf: { area(area: Area): string; theme(theme: Theme): string },
): Promise<{ areas: PublicTable; themes: PublicTable }> {
  const sums = await readSums(trx, { areaIds: tree.all.map(({ id }) => id) }, months);
  const parts = tree.childrenOf(tree.root.id).map((area) => {
    const below = new Set(tree.idsBelow(area.id));
    return { name: nameOf.area(area), sums: sums.filter(({ areaId }) => below.has(areaId)) };
  });
  const whole = { sums: sums.filter(({ areaId }) => areaId === tree.root.id) };
  const perTheme = themes.map((theme) => ({
    name: nameOf.theme(theme),
    sums: sums.filter(({ themeId }) => themeId === theme.id),
  }));
  const without = { sums: sums.filter(({ themeId }) => themeId === noTheme) };
  // Where the line of what has no area or theme would be empty, it is not there: nothing needs hiding for it.
  const rest = (one: { readonly sums: readonly Sum[] }) => (one.sums.length > 0 ? [one] : []);
  return {
    areas: publicTable([...parts, ...rest(whole)], sums),
    themes: publicTable([...perTheme, ...rest(without)], sums),
  };
}

const noReplies: PublicReplies = { replies: null, helpedPercent: null };

function publicTable(
  parts: readonly { readonly name?: string; readonly sums: readonly Sum[] }[],
  all: readonly Sum[],
): PublicTable {
  const figures = parts.map((part) => figuresOf(part.sums));
  const brought = publishable(figures.map((one) => one.brought));
  const closed = publishable(figures.map((one) => one.closed));
  const open = publishable(figures.map((one) => one.open));
  const replies = publicReplies(
    figures.map(({ helped, partly, unhelped }) => ({ helped, others: partly + unhelped })),
  );
  return {
    lines: parts.map(({ name }, index) => ({
      ...(name === undefined ? {} : { name }),
      ...publicRates(figures[index] ?? figuresOf([])),
      brought: brought.parts[index] ?? null,
      closed: closed.parts[index] ?? null,
      open: open.parts[index] ?? null,
      ...(replies.parts[index] ?? noReplies),
    })),
    total: {
      ...publicRates(figuresOf(all)),
      brought: brought.total,
      closed: closed.total,
      open: open.total,
      ...replies.total,
    },
  };
}
