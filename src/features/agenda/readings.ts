// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { AreaTree } from '../areas/index.ts';
import { type Occurrence, occurrencesOfAll } from './domain.ts';
import { readMoments } from './store.ts';

const daysAhead = 182;

export type InArea = { readonly tree: AreaTree; readonly areaId: Id; readonly today: Temporal.PlainDate };

/** Everything that is announced for the coming half year where an area lies or in what lies in it; also what was called off. */
export async function readOccurrences(trx: Trx, { tree, areaId, today }: InArea): Promise<Occurrence[]> {
  const areaIds = [...tree.pathTo(areaId).map(({ id }) => id), ...tree.idsBelow(areaId)];
  const moments = await readMoments(trx, areaIds, today.toString());
  return occurrencesOfAll(moments, { from: today, to: today.add({ days: daysAhead }) });
}
