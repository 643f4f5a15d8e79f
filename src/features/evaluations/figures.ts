// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import type { AreaTree } from '../areas/index.ts';
import {
  type Figures,
  type PeriodFigures,
  percentOf,
  publicRates,
  readPeriod,
  repliesOf,
} from '../overview/index.ts';
import type { Evaluation, PublicFigures } from './domain.ts';
import { roundedCount, smallest } from './results-domain.ts';

/** The figures of the period and the areas that an evaluation is about. */
export function readFigures(trx: Trx, tree: AreaTree, evaluation: Evaluation): Promise<PeriodFigures> {
  const { areaIds, periodFrom: from, periodTo: to } = evaluation;
  return readPeriod(trx, tree, { areaIds, from, to });
}

const percentStep = 5;

/** As everyone may see them: counts in steps of five, shares over five or more in steps of five percent. */
export function publicFigures({ months, lines, total, kinds }: PeriodFigures): PublicFigures {
  return {
    from: months.from,
    to: months.to,
    lines: [
      ...lines.map(({ area, figures }) => ({ area: area.name, ...publicLine(figures) })),
      ...(lines.length > 1 ? [{ area: null, ...publicLine(total) }] : []),
    ],
    kinds: kinds.map(({ kind, count }) => ({ kind, count: roundedCount(count) })),
  };
}

function publicLine(figures: Figures): Omit<PublicFigures['lines'][number], 'area'> {
  const { inTimePercent, keptPercent } = publicRates(figures);
  const replies = repliesOf(figures);
  const isTold = figures.helped >= smallest && replies - figures.helped >= smallest;
  const helped = percentOf(figures.helped, replies);
  return {
    brought: roundedCount(figures.brought),
    closed: roundedCount(figures.closed),
    inTimePercent,
    keptPercent,
    helpedPercent: isTold && helped !== null ? Math.round(helped / percentStep) * percentStep : null,
  };
}
