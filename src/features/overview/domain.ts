// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { workingDaysBetween } from '../../kernel/calendar.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';

export const measures = [
  'brought',
  'open',
  'closed',
  'answered',
  'in_time',
  'kept',
  'late',
  'helped',
  'partly',
  'unhelped',
  'suggested',
] as const;
export type Measure = (typeof measures)[number];

/** Stands for "no theme" where a theme is part of a key. */
export const noTheme: Id = '00000000-0000-0000-0000-000000000000';

/** What the records say of one contribution, as far as it is counted. */
export type Facts = {
  readonly id: Id;
  readonly areaId: Id;
  readonly themeId: Id | null;
  readonly broughtAt: Temporal.Instant;
  readonly isOpen: boolean;
  readonly closedAt: Temporal.Instant | null;
  readonly firstAnswerAt: Temporal.Instant | null;
  /** The day promised when it was brought, before any move; what "in time" is held against. */
  readonly firstDueOn: string | null;
  readonly settled: readonly { readonly outcome: 'kept' | 'late'; readonly at: Temporal.Instant }[];
  /** What its resident answered to the two questions, once for each closing. */
  readonly rated: readonly Rated[];
};

export type Rated = {
  readonly helped: keyof typeof ratedMeasures;
  /** The resident also wrote what could be better. */
  readonly suggests: boolean;
  readonly at: Temporal.Instant;
};

/** What somebody says after closing, as it is counted. */
const ratedMeasures = { yes: 'helped', partly: 'partly', no: 'unhelped' } as const;

/** One of the piles in which contributions are counted. `month` is its first day; `days` is 0 but for `answered`. */
export type Cell = {
  readonly month: string;
  readonly areaId: Id;
  readonly themeId: Id;
  readonly measure: Measure;
  readonly days: number;
};

const mostDays = 999;

/** The piles that a contribution lies on. Two settled promises of one month lie on the same pile twice. */
export function cellsOf(facts: Facts): Cell[] {
  const { areaId, themeId, broughtAt, closedAt, firstAnswerAt, firstDueOn } = facts;
  const cell = (measure: Measure, at: Temporal.Instant, days = 0): Cell => ({
    month: monthOf(dayOf(at)),
    areaId,
    themeId: themeId ?? noTheme,
    measure,
    days,
  });
  const cells = [cell('brought', broughtAt)];
  if (facts.isOpen) cells.push(cell('open', broughtAt));
  if (closedAt) cells.push(cell('closed', closedAt));
  if (firstAnswerAt) {
    const days = workingDaysBetween(dayOf(broughtAt), dayOf(firstAnswerAt));
    cells.push(cell('answered', firstAnswerAt, Math.min(Math.max(days, 0), mostDays)));
    if (firstDueOn !== null && dayOf(firstAnswerAt).toString() <= firstDueOn)
      cells.push(cell('in_time', firstAnswerAt));
  }
  for (const { outcome, at } of facts.settled) cells.push(cell(outcome, at));
  for (const { helped, suggests, at } of facts.rated) {
    cells.push(cell(ratedMeasures[helped], at));
    if (suggests) cells.push(cell('suggested', at));
  }
  return cells;
}

export function monthOf(day: Temporal.PlainDate): string {
  return day.with({ day: 1 }).toString();
}

export type Change = { readonly cell: Cell; readonly amount: number };

/** What to add to the piles (or, negative, to take from them) when contributions go from one set of cells to another. */
export function changesOf(before: readonly Cell[], after: readonly Cell[]): Change[] {
  const amounts = new Map<string, { cell: Cell; amount: number }>();
  const add = (cell: Cell, amount: number): void => {
    const key = [cell.month, cell.areaId, cell.themeId, cell.measure, cell.days].join(' ');
    const known = amounts.get(key);
    if (known) known.amount += amount;
    else amounts.set(key, { cell, amount });
  };
  for (const cell of before) add(cell, -1);
  for (const cell of after) add(cell, 1);
  return [...amounts.values()].filter(({ amount }) => amount !== 0);
}

/** How much there is of a measure, of one area and theme over a stretch of months. */
export type Sum = Omit<Cell, 'month'> & { readonly amount: number };

/** The figures of an area, a theme or everything. */
export type Figures = {
  readonly brought: number;
  readonly closed: number;
  readonly open: number;
  readonly answered: number;
  readonly inTime: number;
  readonly kept: number;
  readonly late: number;
  /** Residents who said after closing that they were helped, a little, or not. */
  readonly helped: number;
  readonly partly: number;
  readonly unhelped: number;
  /** How many of them also said what could be better. */
  readonly suggested: number;
  /** Working days to the first answer, of the middle one; none when nothing was answered. */
  readonly medianDays: number | null;
};

export function figuresOf(sums: readonly Sum[]): Figures {
  const total = (measure: Measure): number =>
    sums.reduce((sum, one) => (one.measure === measure ? sum + one.amount : sum), 0);
  return {
    brought: total('brought'),
    closed: total('closed'),
    open: total('open'),
    answered: total('answered'),
    inTime: total('in_time'),
    kept: total('kept'),
    late: total('late'),
    helped: total('helped'),
    partly: total('partly'),
    unhelped: total('unhelped'),
    suggested: total('suggested'),
    medianDays: medianOf(sums.filter(({ measure }) => measure === 'answered')),
  };
}

/** How many residents answered after closing. */
export function repliesOf({ helped, partly, unhelped }: Figures): number {
  return helped + partly + unhelped;
}

/** The value in the middle of so many of each; between two values the mean of both. */
export function medianOf(
  counted: readonly { readonly days: number; readonly amount: number }[],
): number | null {
  const amounts = new Map<number, number>();
  for (const { days, amount } of counted) amounts.set(days, (amounts.get(days) ?? 0) + amount);
  const sorted = [...amounts].sort(([one], [other]) => one - other);
  const total = sorted.reduce((sum, [, amount]) => sum + amount, 0);
  if (total === 0) return null;
  const at = (rank: number): number => {
    let passed = 0;
    for (const [days, amount] of sorted) {
      passed += amount;
      if (passed >= rank) return days;
    }
    return 0;
  };
  return (at(Math.floor((total + 1) / 2)) + at(Math.ceil((total + 1) / 2))) / 2;
}

/** Whole percents; none of nothing. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((100 * part) / whole);
}

/** First days of months, both included. */
export type Months = { readonly from: string; readonly to: string };

/** Every month from the first to the last. */
export function monthsOf({ from, to }: Months): string[] {
  const months: string[] = [];
  for (let month = Temporal.PlainDate.from(from); month.toString() <= to; month = month.add({ months: 1 }))
    months.push(month.toString());
  return months;
}

/** The last day of a month, for filters that count in days. */
export function lastDayOf(month: string): string {
  const first = Temporal.PlainDate.from(month);
  return first.with({ day: first.daysInMonth }).toString();
}

/** The latest quarters that are over, the newest first. Stretches that never overlap: between two there is nothing to subtract. */
export function endedQuarters(today: Temporal.PlainDate, count: number): Months[] {
  const running = today.with({ month: today.month - ((today.month - 1) % 3), day: 1 });
  return Array.from({ length: count }, (_, index) => {
    const from = running.subtract({ months: 3 * (index + 1) });
    return { from: from.toString(), to: from.add({ months: 2 }).toString() };
  });
}
