// SPDX-License-Identifier: EUPL-1.2
import type { AreaGeometry } from '../../kernel/geometry/types.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type Area, type AreaTree, readAreaTree, readBoundaries } from '../areas/index.ts';
import { type Staffing, hasOwnTeam, readStaffing } from '../teams/index.ts';
import { type AskedDay, readAskedDay } from './asked-day.ts';

export type Boundaries = ReadonlyMap<Id, AreaGeometry>;

/** The municipality as it is on the day that a page is about: everything kept in memory, nothing asked per area. */
export type Town = {
  readonly tree: AreaTree;
  readonly staffing: Staffing;
  readonly boundaries: Boundaries;
  readonly asked: AskedDay;
};

/** Areas under one heading; those without a region come together, without a head. */
export type AreaGroup = { readonly head?: Area; readonly members: readonly Area[] };

export async function readTown(
  deps: Pick<Deps, 'fresh'>,
  trx: Trx,
  visit: Pick<Visit, 'query' | 'today'>,
): Promise<Town> {
  const asked = readAskedDay(visit.query.op, visit.today);
  return {
    tree: await readAreaTree(deps, trx),
    staffing: await readStaffing(deps, trx),
    boundaries: await readBoundaries(deps, trx, asked.day),
    asked,
  };
}

/** An area's page, on the same day as the page that links to it. */
export function areaPath(
  visit: Pick<Visit, 'locale'>,
  { asked }: Pick<Town, 'asked'>,
  area: Pick<Area, 'slug'>,
): string {
  return href(visit, `/gebieden/${area.slug}${asked.isToday ? '' : `?op=${asked.day.toString()}`}`);
}

/** Whether an area is there on the day: it lies somewhere, or people work for it. Without any boundaries, all are. */
export function isThere({ boundaries, staffing, asked }: Omit<Town, 'tree'>, area: Area): boolean {
  return boundaries.size === 0 || boundaries.has(area.id) || hasOwnTeam(staffing, area.id, asked.day);
}

/**
 * The areas that residents choose from, in the order of the tree: all that are there that day but the root. Neighbourhoods are
 * too fine for that, unless the municipality has nothing else or they have a team of their own.
 */
export function shownAreas(town: Town): readonly Area[] {
  const there = town.tree.all.filter((area) => area.parentId !== null && isThere(town, area));
  const coarse = there.filter(
    (area) => area.kind !== 'neighbourhood' || hasOwnTeam(town.staffing, area.id, town.asked.day),
  );
  return coarse.some((area) => area.kind !== 'neighbourhood') ? coarse : there;
}

/** The same areas under the ones directly below the root. */
export function areaGroups(town: Town): AreaGroup[] {
  const shown = new Set(shownAreas(town));
  const tops = town.tree.childrenOf(town.tree.root.id);
  const groups = tops.map((head) => ({ head, members: membersOf(town.tree, head, shown) }));
  const alone = groups
    .filter(({ head, members }) => members.length === 0 && shown.has(head))
    .map(({ head }) => head);
  const regions = groups.filter(({ members }) => members.length > 0);
  return alone.length > 0 ? [...regions, { members: alone }] : regions;
}

function membersOf(tree: AreaTree, head: Area, shown: ReadonlySet<Area>): Area[] {
  return tree.idsBelow(head.id).flatMap((id) => {
    const area = tree.byId(id);
    return area && area !== head && shown.has(area) ? [area] : [];
  });
}

/** What lies directly below an area, as far as residents choose from it. */
export function shownBelow(town: Town, area: Area): readonly Area[] {
  const shown = new Set(shownAreas(town));
  return town.tree.childrenOf(area.id).filter((child) => shown.has(child));
}
