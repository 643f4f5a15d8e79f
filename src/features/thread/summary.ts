// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { RecordKind } from './domain.ts';
import { type Seen, monthOf } from './graph.ts';

export type Counted<K> = { readonly key: K; readonly count: number };

export type Summary = {
  readonly kinds: readonly Counted<RecordKind>[];
  /** The largest first; null: all others. */
  readonly areas: readonly Counted<Id | null>[];
  /** The latest first; null: everything before. */
  readonly months: readonly Counted<string | null>[];
};

const mostAreas = 8;
const mostMonths = 8;

/** How many of each kind, area and month; every one of these records is counted once in each. */
export function summaryOf(all: readonly Seen[]): Summary {
  const areas = countBy(all, ({ areaId }) => areaId).sort((a, b) => b.count - a.count);
  const known = areas.filter(({ key }) => key !== null);
  const months = countBy<string | null>(all, monthOf).sort((a, b) =>
    (a.key ?? '') < (b.key ?? '') ? 1 : -1,
  );
  return {
    kinds: countBy(all, ({ kind }) => kind).sort((a, b) => b.count - a.count),
    areas: withRest(known.slice(0, mostAreas), all.length),
    months: withRest(months.slice(0, mostMonths), all.length),
  };
}

function countBy<K>(all: readonly Seen[], keyOf: (one: Seen) => K): Counted<K>[] {
  const counts = new Map<K, number>();
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count }));
}

function withRest<K>(shown: readonly Counted<K | null>[], all: number): Counted<K | null>[] {
  const rest = all - shown.reduce((sum, { count }) => sum + count, 0);
  return rest > 0 ? [...shown, { key: null, count: rest }] : [...shown];
}
