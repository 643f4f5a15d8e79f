// SPDX-License-Identifier: EUPL-1.2
import { ties } from '../demo/history/threads.ts';
import { type Past, doerOf, numberOf } from './demo-past.ts';
import { must } from './demo-town.ts';
import { tieRecordsWithin } from './features/thread-desk/index.ts';
import { inMunicipality } from './platform/db/opener.ts';

/** Ties what belongs together, now that all of it is there. `numbers`: by subject. */
export function playTies(past: Past, numbers: ReadonlyMap<string, string>): Promise<void> {
  return inMunicipality(past.deps, past.municipality.id, async (trx) => {
    past.clock.set(past.now);
    for (const { first, then, reason, by, note = '' } of ties) {
      const one = { kind: 'contribution', number: numberOf(numbers, then) } as const;
      const other = `bijdrage/${numberOf(numbers, first)}`;
      const tying = { one, other, otherWasFirst: true, reason, note };
      must(await tieRecordsWithin(past.deps, doerOf(past, by), trx, tying));
    }
  });
}
