// SPDX-License-Identifier: EUPL-1.2
import { type Id, isId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import type { Periods } from '../../platform/jobs/round-periods.ts';
import type { Round } from '../../platform/jobs/rounds.ts';
import { readBusy } from './store.ts';
import { type WorkDeps, goOn } from './work.ts';

const importJob = 'council.import';

/** Reads a list in parts. It goes on where it was, so it may run again. */
export function councilImportJob(deps: WorkDeps): JobKind {
  return {
    name: importJob,
    retries: 12,
    handle: async ({ municipalityId, importId }) => {
      if (!isId(importId)) throw new TypeError('A job about a list names none.');
      await goOn(deps, municipalityId, importId);
    },
  };
}

export function enqueueImport(
  deps: Pick<Deps, 'jobs'>,
  trx: Trx,
  { municipalityId, importId }: { readonly municipalityId: Id; readonly importId: Id },
): Promise<void> {
  return deps.jobs.enqueue(trx, importJob, { municipalityId, importId });
}

/** What a server that went out left behind goes on. */
export function councilImportRound(deps: WorkDeps, periods: Periods): Round {
  return {
    name: 'council_imports',
    periods,
    run: async (municipalityId) => {
      const busy = await inMunicipality(deps, municipalityId, readBusy);
      for (const id of busy) await goOn(deps, municipalityId, id);
    },
  };
}
