// SPDX-License-Identifier: EUPL-1.2
import { kept } from '../../platform/db/freshness.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Staffing } from './domain.ts';
import { loadStaffing } from './store.ts';

const staffing = kept(['teams'], loadStaffing);

/** Everybody with all their periods, kept in memory for as long as nothing about teams changes. */
export function readStaffing(deps: Pick<Deps, 'fresh'>, trx: Trx): Promise<Staffing> {
  return deps.fresh.read(trx, staffing);
}
