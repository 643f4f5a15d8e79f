// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { Trx } from '../../platform/db/opener.ts';
import { type Indicator, readIndicators } from '../council/index.ts';
import { type ThreadRecord, readRecords, readTies } from '../thread/index.ts';
import type { Session } from './domain.ts';

/** What came of a session, as far as everyone may read it: what was promised or asked in it, and what is measured since. */
export type Came = { readonly motions: readonly ThreadRecord[]; readonly indicators: readonly Indicator[] };

export async function readCame(trx: Trx, { id, state }: Pick<Session, 'id' | 'state'>): Promise<Came> {
  if (state === 'planned' || state === 'cancelled') return { motions: [], indicators: [] };
  const { ties, met } = await readTies(trx, id, 'downstream');
  const near = new Set(ties.filter(({ from }) => from === id).map(({ to }) => to));
  const refs = [...(met.get('motion') ?? [])]
    .filter((one) => near.has(one))
    .map((one) => ({ kind: 'motion' as const, id: one }));
  const [found, named] = await Promise.all([
    readRecords(trx, { kind: 'public' }, refs),
    readIndicators(trx, id),
  ]);
  return {
    motions: [...found].sort((one, other) => Temporal.Instant.compare(one.happenedAt, other.happenedAt)),
    indicators: named.filter(({ endedAt, publishedAt }) => endedAt === null && publishedAt !== null),
  };
}
