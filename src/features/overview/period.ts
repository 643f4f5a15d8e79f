// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { ContributionKind } from '../../kernel/municipality.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Area, AreaTree } from '../areas/index.ts';
import { type Figures, type Months, figuresOf, lastDayOf, monthOf } from './domain.ts';
import { readKinds, readSums } from './store.ts';

export type PeriodFigures = {
  readonly months: Months;
  /** Of each area asked for, with everything below it. */
  readonly lines: readonly { readonly area: Area; readonly figures: Figures }[];
  readonly total: Figures;
  readonly kinds: readonly { readonly kind: ContributionKind; readonly count: number }[];
};

/** The figures of some areas over the whole months in which a period lies. What is open is open now. */
export async function readPeriod(
  trx: Trx,
  tree: AreaTree,
  { areaIds, from, to }: { readonly areaIds: readonly Id[]; readonly from: string; readonly to: string },
): Promise<PeriodFigures> {
  const months = {
    from: monthOf(Temporal.PlainDate.from(from)),
    to: monthOf(Temporal.PlainDate.from(to)),
  };
  const all = [...new Set(areaIds.flatMap((id) => tree.idsBelow(id)))];
  const [sums, kinds] = await Promise.all([
    readSums(trx, { areaIds: all }, months),
    readKinds(trx, all, { from: months.from, to: lastDayOf(months.to) }),
  ]);
  const lines = tree.all
    .filter(({ id }) => areaIds.includes(id))
    .map((area) => {
      const below = new Set(tree.idsBelow(area.id));
      return { area, figures: figuresOf(sums.filter(({ areaId }) => below.has(areaId))) };
    });
  return { months, lines, total: figuresOf(sums), kinds };
}
