// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../kernel/clock.ts';
import type { ThreadRecord } from './reading-store.ts';

type Dated = { readonly one: Pick<ThreadRecord, 'happenedAt' | 'isDated'> };

/**
 * What led to something, the thing itself and what came of it in the order of their days: on a line that shows days they never run
 * back. Of one day, and without a day, they stay in the order in which they were given.
 */
export function byDay<T extends Dated>(given: readonly T[]): T[] {
  const dated = given.filter(({ one }) => one.isDated);
  const sorted = dated.toSorted((a, b) =>
    Temporal.PlainDate.compare(dayOf(a.one.happenedAt), dayOf(b.one.happenedAt)),
  );
  // What has no day keeps its place among the others.
  return given.flatMap((item) => (item.one.isDated ? sorted.splice(0, 1) : [item]));
}
