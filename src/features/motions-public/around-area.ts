// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { type Action, type Motion, readActionsIn, readMotions } from '../motions/index.ts';

/** What the council asked in some areas and is not done, with the parts of it that are to be done there. */
export type AskedHere = readonly { readonly motion: Motion; readonly parts: readonly Action[] }[];

const few = 3;

/** A few of what goes on, of which something was told last. */
export async function readAskedHere(trx: Trx, areaIds: readonly Id[]): Promise<AskedHere> {
  const filters = { onlyPublic: true, areaIds, states: ['open', 'in_progress'] } as const;
  const motions = await readMotions(trx, filters, { limit: few, order: 'updated' });
  const ids = motions.map(({ id }) => id);
  const parts = Map.groupBy(await readActionsIn(trx, ids, areaIds), ({ motionId }) => motionId);
  return motions.map((motion) => ({ motion, parts: parts.get(motion.id) ?? [] }));
}
