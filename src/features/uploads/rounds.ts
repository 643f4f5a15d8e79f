// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import { system } from '../../kernel/actor.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Periods } from '../../platform/jobs/round-periods.ts';
import type { Round } from '../../platform/jobs/rounds.ts';
import { record } from '../journal/index.ts';
import { draftHours } from './domain.ts';
import { deleteLoose, dropDraftsBefore, insertLoose, readLoose, readWaiting, updateScan } from './store.ts';
import { scanNow } from './taking.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'files' | 'scanner'>;
const mostAtOnce = 500;

/** Removes bytes that nothing points at, and files of forms that were never sent. */
export function tidyFilesRound(deps: Needs, periods: Periods): Round {
  return { name: 'tidy_files', periods, run: (municipalityId) => tidyFiles(deps, municipalityId) };
}

export async function tidyFiles(
  deps: Pick<Needs, 'db' | 'clock' | 'files'>,
  municipalityId: Id,
): Promise<void> {
  const now = deps.clock.now();
  const loose = await inMunicipality(deps, municipalityId, async (trx) => {
    await dropDraftsBefore(trx, now.subtract({ hours: draftHours }), now);
    return readLoose(trx, now, mostAtOnce);
  });
  if (loose.length === 0) return;
  for (const key of loose) await deps.files.remove(key);
  await inMunicipality(deps, municipalityId, (trx) => deleteLoose(trx, loose));
}

/** Has the files looked at that came while the scanner was away; without a scanner any more they stay as they are. */
export function scanRound(deps: Needs, periods: Periods): Round {
  return { name: 'scan_files', periods, run: (municipalityId) => scanWaiting(deps, municipalityId) };
}

export async function scanWaiting(deps: Needs, municipalityId: Id): Promise<void> {
  if (!deps.scanner) return;
  const waiting = await inMunicipality(deps, municipalityId, (trx) => readWaiting(trx, mostAtOnce));
  for (const { id, storageKey } of waiting) {
    const content = await deps.files.get(storageKey);
    const scan = content ? await scanNow(deps, content) : 'waiting';
    if (scan === 'waiting') return;
    await inMunicipality(deps, municipalityId, async (trx) => {
      const keys = await updateScan(trx, id, scan);
      if (!keys || scan !== 'infected') return;
      await insertLoose(trx, keys, deps.clock.now());
      await record(trx, {
        actor: system,
        at: deps.clock.now(),
        topic: 'uploads',
        subjectId: id,
        verb: 'file_infected',
        details: {},
      });
    });
  }
}
