// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Role, holdsRole, isStaff } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { VisitRecord } from './domain.ts';

const planners: readonly Role[] = ['area_alderman', 'area_manager', 'community_worker'];

/** Who plans a visit to an area: its own people, and the administrator, who arranges things for all. `system` is the demo. */
export function canPlan(actor: Actor, areaId: Id): boolean {
  if (actor.kind === 'system' || holdsRole(actor, 'administrator')) return true;
  return (
    isStaff(actor) &&
    actor.roles.some(({ role, areaIds }) => planners.includes(role) && areaIds.includes(areaId))
  );
}

/** Everyone with a role in its area, and who goes along. What is noted on it is for them alone. */
export function canSeeVisit(actor: Actor, visit: Pick<VisitRecord, 'areaId' | 'personIds'>): boolean {
  if (!isStaff(actor)) return actor.kind === 'system';
  return actor.areaIds.includes(visit.areaId) || visit.personIds.includes(actor.personId);
}
