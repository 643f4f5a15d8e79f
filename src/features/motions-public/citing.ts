// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import type { Cited, Motion, Update } from '../motions/index.ts';
import { type ThreadRecord, knownRefs, readRecords } from '../thread/index.ts';

/** What its updates point to and what shows that it was done, as far as everyone may see it. */
export async function readCited(
  trx: Trx,
  motion: Pick<Motion, 'proofCites'>,
  updates: readonly Pick<Update, 'cites'>[],
): Promise<ReadonlyMap<string, ThreadRecord>> {
  const refs = knownRefs([...motion.proofCites, ...updates.flatMap(({ cites }) => cites)]);
  const records = await readRecords(trx, { kind: 'public' }, refs);
  return new Map(records.map((one) => [one.id, one]));
}

/** Those of these that everyone may see, in the order in which they were pointed to. */
export function shownOf(
  cites: readonly Cited[],
  cited: ReadonlyMap<string, ThreadRecord>,
): readonly ThreadRecord[] {
  return cites.flatMap(({ id }) => cited.get(id) ?? []);
}
