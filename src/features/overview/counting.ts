// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import {
  lockCounting,
  readCounted,
  readFacts,
  readIdsAfter,
  readNews,
  readRound,
  saveChanges,
  saveCounted,
  saveRound,
  saveWalk,
  startWalk,
} from './counting-store.ts';
import { cellsOf, changesOf } from './domain.ts';

const countedAtOnce = 500;
const first: Id = '00000000-0000-0000-0000-000000000000';

/**
 * A round: brings the figures of a municipality up to date with its records (docs/adr/0011). The first time, and after a restore,
 * it walks along all contributions, some hundreds in a transaction; from then on it counts anew what the journal tells of.
 * May run as often as wanted; doing it twice changes nothing.
 */
export async function countContributions(
  deps: Pick<Deps, 'db' | 'clock'>,
  municipalityId: Id,
): Promise<void> {
  let isMore = true;
  while (isMore)
    isMore = await inMunicipality(deps, municipalityId, (trx) => countSome(trx, deps.clock.now()));
}

/** @returns whether there is more to do. */
async function countSome(trx: Trx, at: Temporal.Instant): Promise<boolean> {
  if (!(await lockCounting(trx))) return false;
  const round = await readRound(trx);
  if (!round?.isOfHere) {
    await startWalk(trx, first, at);
    return true;
  }
  if (round.walkedTo !== null) {
    const ids = await readIdsAfter(trx, round.walkedTo, countedAtOnce);
    await recount(trx, ids);
    await saveWalk(trx, ids.length < countedAtOnce ? null : (ids.at(-1) ?? null));
    return true;
  }
  const { snapshot, ids } = await readNews(trx);
  for (let from = 0; from < ids.length; from += countedAtOnce)
    await recount(trx, ids.slice(from, from + countedAtOnce));
  await saveRound(trx, snapshot, at);
  return false;
}

/** Takes some contributions out as they were counted, and counts them as they are. */
async function recount(trx: Trx, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return;
  const before = await readCounted(trx, ids);
  const counted = (await readFacts(trx, ids)).map((facts) => ({ id: facts.id, cells: cellsOf(facts) }));
  await saveCounted(trx, counted);
  await saveChanges(
    trx,
    changesOf(
      before,
      counted.flatMap(({ cells }) => cells),
    ),
  );
}
