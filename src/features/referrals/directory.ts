// SPDX-License-Identifier: EUPL-1.2
import { kept } from '../../platform/db/freshness.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Entry } from './domain.ts';
import { loadEntries } from './store.ts';

const entries = kept(['referrals'], loadEntries);

/** By name; those that ended included. Kept in memory until one changes. */
export function readDirectory(deps: Pick<Deps, 'fresh'>, trx: Trx): Promise<readonly Entry[]> {
  return deps.fresh.read(trx, entries);
}
