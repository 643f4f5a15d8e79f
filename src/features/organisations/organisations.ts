// SPDX-License-Identifier: EUPL-1.2
import { kept } from '../../platform/db/freshness.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Organisation } from './domain.ts';
import { loadOrganisations } from './store.ts';

const organisations = kept(['organisations'], loadOrganisations);

/** Departments, then partners, by name; those that ended included. Kept in memory until one changes. */
export function readOrganisations(deps: Pick<Deps, 'fresh'>, trx: Trx): Promise<readonly Organisation[]> {
  return deps.fresh.read(trx, organisations);
}
