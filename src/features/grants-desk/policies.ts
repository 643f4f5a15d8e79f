// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Role, holdsRole, isStaff } from '../../kernel/actor.ts';
import type { Budget } from '../grants/index.ts';

const readers: readonly Role[] = ['administrator', 'area_manager', 'area_alderman', 'community_worker'];

/** Those who ask, decide or set up. What residents are called is not on these pages. */
export function canSeeGrants(actor: Actor): boolean {
  return isStaff(actor) && readers.some((role) => holdsRole(actor, role));
}

export function canSetUpBudgets(actor: Actor): boolean {
  return actor.kind === 'system' || holdsRole(actor, 'administrator');
}

/** Who holds, in the area of the budget, the role that decides on it. `system` is the demo. */
export function canDecide(actor: Actor, { decider, areaId }: Pick<Budget, 'decider' | 'areaId'>): boolean {
  if (actor.kind === 'system') return true;
  return (
    isStaff(actor) && actor.roles.some(({ role, areaIds }) => role === decider && areaIds.includes(areaId))
  );
}
