// SPDX-License-Identifier: EUPL-1.2
import { type Freshness, kept } from '../../platform/db/freshness.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { loadComments } from './comment-store.ts';
import type { Comment, Step, Task, Version } from './domain.ts';
import { loadSteps, loadTasks, loadVersions } from './store.ts';

const versions = kept(['charter'], loadVersions);

/** All versions, the newest first; kept in memory until one changes. */
export function readVersions(deps: { readonly fresh: Freshness }, trx: Trx): Promise<readonly Version[]> {
  return deps.fresh.read(trx, versions);
}

/** Everything about one version. */
export type Charter = {
  readonly version: Version;
  readonly tasks: readonly Task[];
  readonly comments: readonly Comment[];
  readonly steps: readonly Step[];
};

export async function readCharter(trx: Trx, version: Version): Promise<Charter> {
  const [tasks, comments, steps] = await Promise.all([
    loadTasks(trx, version.id),
    loadComments(trx, version.id),
    loadSteps(trx, version.id),
  ]);
  return { version, tasks, comments, steps };
}
