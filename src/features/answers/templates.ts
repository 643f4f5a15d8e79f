// SPDX-License-Identifier: EUPL-1.2
import { kept } from '../../platform/db/freshness.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Template } from './domain.ts';
import { loadTemplates } from './store.ts';

const templates = kept(['answers'], loadTemplates);

/** By title, those that ended included. Kept in memory until one changes. */
export function readTemplates(deps: Pick<Deps, 'fresh'>, trx: Trx): Promise<readonly Template[]> {
  return deps.fresh.read(trx, templates);
}
