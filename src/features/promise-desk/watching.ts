// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Contribution } from '../contributions/index.ts';
import {
  type Person,
  type Staffing,
  type TeamArea,
  type TeamTree,
  ballOf,
  hasLeft,
  holdsOn,
  ownRoleHolders,
} from '../teams/index.ts';

/** Who owes a promise: its owner, or who has the ball of the answer. */
export type Owed = {
  readonly ownerId: Id | null;
  readonly holder: Contribution['holder'];
  readonly areaId: Id;
};

/** The people to whom a ball comes that day (R2): each the deputy in absence; without doubles. */
export function peopleAtBall(
  staffing: Staffing,
  owed: Pick<Owed, 'ownerId' | 'holder'>,
  day: Temporal.PlainDate,
): Person[] {
  const { ownerId, holder } = owed;
  if (ownerId) return working(staffing, [ownerId], day);
  if (holder.kind === 'person') return working(staffing, [holder.id], day);
  const held = staffing.roles.filter(
    (period) =>
      holdsOn(period, day) &&
      (holder.kind === 'team'
        ? period.areaId === holder.id &&
          (period.role === 'area_manager' || period.role === 'community_worker')
        : period.organisationId === holder.id && period.role === 'department_worker'),
  );
  return working(
    staffing,
    held.map((period) => period.personId),
    day,
  );
}

/**
 * Who hears that a promise was missed: the deputy when its owner is away; else the area managers of its area, or of the nearest
 * area above with any beside the owner. When there is nobody else, the owner after all: somebody hears.
 */
export function takeOver<A extends TeamArea>(
  { staffing, tree }: { readonly staffing: Staffing; readonly tree: TeamTree<A> },
  owed: Owed,
  day: Temporal.PlainDate,
): Person[] {
  const ownerId = owed.ownerId ?? (owed.holder.kind === 'person' ? owed.holder.id : undefined);
  if (ownerId) {
    const acting = ballOf(staffing, ownerId, day);
    if (acting.id !== ownerId && !hasLeft(acting, day)) return [acting];
  }
  for (const area of tree.pathTo(owed.areaId).toReversed()) {
    const managers = working(
      staffing,
      ownRoleHolders(staffing, area.id, 'area_manager', day).map(({ id }) => id),
      day,
    ).filter(({ id }) => id !== ownerId);
    if (managers.length > 0) return managers;
  }
  return peopleAtBall(staffing, owed, day);
}

function working(staffing: Staffing, ids: readonly Id[], day: Temporal.PlainDate): Person[] {
  const found = new Map<Id, Person>();
  for (const id of ids) {
    if (!staffing.people.has(id)) continue;
    const person = ballOf(staffing, id, day);
    if (!hasLeft(person, day)) found.set(person.id, person);
  }
  return [...found.values()];
}
