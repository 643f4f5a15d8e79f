// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Role, holdsRole, isStaff } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';

const team: readonly Role[] = ['area_manager', 'community_worker', 'area_alderman'];

/** Who works for the area, and administrators: they read and write what is sensitive there. */
export function canPrepareVisit(actor: Actor, areaId: Id): boolean {
  if (!isStaff(actor)) return false;
  if (holdsRole(actor, 'administrator')) return true;
  return actor.roles.some(({ role, areaIds }) => team.includes(role) && areaIds.includes(areaId));
}

/** Beside them any alderman with a portfolio: it is written for who visits. */
export function canReadVisit(actor: Actor, areaId: Id, holdsPortfolio: boolean): boolean {
  return canPrepareVisit(actor, areaId) || (isStaff(actor) && holdsPortfolio);
}
