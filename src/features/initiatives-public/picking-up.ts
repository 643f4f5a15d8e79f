// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Area, type Point, areasAt, readAreaTree } from '../areas/index.ts';
import { areaOf } from '../contributions/index.ts';
import {
  type Person,
  ballOf,
  hasOwnTeam,
  holdingArea,
  ownRoleHolders,
  readStaffing,
} from '../teams/index.ts';

/** Where an initiative lies, and the people who will read it: those who manage the nearest area that has somebody for that. */
export type PickedUp = {
  readonly placed: Area;
  readonly area: Area;
  readonly people: readonly Person[];
};

export async function readPickedUp(
  deps: Deps,
  trx: Trx,
  asked: { readonly point?: Point; readonly areaId?: Id },
): Promise<PickedUp> {
  const day = dayOf(deps.clock.now());
  const tree = await readAreaTree(deps, trx);
  const staffing = await readStaffing(deps, trx);
  const holding = asked.point ? await areasAt(deps, trx, asked.point) : [];
  const chosen = asked.areaId === undefined ? undefined : tree.byId(asked.areaId);
  const hasTeam = (area: Area) => hasOwnTeam(staffing, area.id, day);
  const { area: placed } = areaOf(holding, chosen, tree.root, hasTeam);
  const area = holdingArea(staffing, tree, placed.id, day);
  const people = ownRoleHolders(staffing, area.id, 'area_manager', day).map(({ id }) =>
    ballOf(staffing, id, day),
  );
  return { placed, area, people: [...new Set(people)] };
}
