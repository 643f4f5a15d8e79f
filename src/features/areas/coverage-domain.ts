// SPDX-License-Identifier: EUPL-1.2
import { areaSquareMeters } from '../../kernel/geometry/measure.ts';
import type { AreaGeometry } from '../../kernel/geometry/types.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Area, AreaTree } from './domain.ts';
import { holdsOn, holesBetween, type Period } from './periods-domain.ts';

/** Whether an area can be found on the map on a day. */
export type BoundaryStatus =
  | { readonly kind: 'own'; readonly since: string; readonly until: string | null }
  /** It lies where the areas below it lie. */
  | { readonly kind: 'derived' }
  /** No point falls in it; `ended` and `begins` are its last and its next boundary's days. */
  | { readonly kind: 'none'; readonly ended?: string; readonly begins?: string };

/** What is wrong with an area's boundaries, for the administrator. */
export type BoundaryGap = {
  readonly area: Area;
  readonly status?: Extract<BoundaryStatus, { kind: 'none' }>;
  /** Days in the past, or to come, on which it has none though it has before and after. */
  readonly holes: readonly { readonly from: string; readonly to: string }[];
};

export function statusesOn(
  tree: AreaTree,
  periods: readonly Period[],
  day: string,
): ReadonlyMap<Id, BoundaryStatus> {
  const periodsOf = Map.groupBy(periods, ({ areaId }) => areaId);
  const statuses = new Map<Id, BoundaryStatus>();
  // From the leaves up: whatever lies below an area comes after it in `all`.
  for (const area of tree.all.toReversed()) {
    const own = periodsOf.get(area.id) ?? [];
    const holding = own.find((period) => holdsOn(period, day));
    const isDerived = tree.childrenOf(area.id).some((child) => statuses.get(child.id)?.kind !== 'none');
    if (holding) statuses.set(area.id, { kind: 'own', since: holding.validFrom, until: holding.validTo });
    else statuses.set(area.id, isDerived ? { kind: 'derived' } : noneOn(own, day));
  }
  return statuses;
}

function noneOn(periods: readonly Period[], day: string): BoundaryStatus {
  const ended = periods
    .map(({ validTo }) => validTo)
    .filter((to) => to !== null && to < day)
    .sort()
    .at(-1);
  const begins = periods
    .map(({ validFrom }) => validFrom)
    .filter((from) => from > day)
    .sort()[0];
  return { kind: 'none', ...(ended ? { ended } : {}), ...(begins ? { begins } : {}) };
}

export function findGaps(
  tree: AreaTree,
  periods: readonly Period[],
  statuses: ReadonlyMap<Id, BoundaryStatus>,
): BoundaryGap[] {
  const periodsOf = Map.groupBy(periods, ({ areaId }) => areaId);
  return tree.all.flatMap((area) => {
    const status = statuses.get(area.id);
    const holes = holesBetween(periodsOf.get(area.id) ?? []);
    if (status?.kind === 'none') return [{ area, status, holes }];
    return holes.length > 0 ? [{ area, holes }] : [];
  });
}

/**
 * Which share (0–1) of an area's own boundary the areas directly below it take up, by size; undefined when either has no boundary.
 * Far under 1 there are places in no area below it; over 1 some overlap or stick out.
 */
export function coveredShare(
  tree: AreaTree,
  boundaries: ReadonlyMap<Id, AreaGeometry>,
  areaId: Id,
): number | undefined {
  const own = boundaries.get(areaId);
  const parts = tree.childrenOf(areaId).flatMap(({ id }) => boundaries.get(id) ?? []);
  if (!own || parts.length === 0) return undefined;
  return parts.reduce((sum, part) => sum + areaSquareMeters(part), 0) / areaSquareMeters(own);
}
