// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { AreaTree } from '../areas/index.ts';
import { type Person, type Staffing, ballOf, teamOf } from '../teams/index.ts';
import type { Initiative } from './domain.ts';

type Town = { readonly staffing: Staffing; readonly tree: AreaTree; readonly day: Temporal.PlainDate };

/** Whom the initiators turn to today: who was chosen, or the first of the team of the first area; in absence the deputy (R2). */
export function guideOf(
  { staffing, tree, day }: Town,
  { guideId, areaIds }: Pick<Initiative, 'guideId' | 'areaIds'>,
): Person | undefined {
  const area = tree.byId(areaIds[0]) ?? tree.root;
  const chosen = guideId ?? teamOf(staffing, tree, area.id, day)[0]?.person.id;
  return chosen === undefined ? undefined : ballOf(staffing, chosen, day);
}
