// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Role, holdsRole, isStaff } from '../../kernel/actor.ts';
import type { Initiative } from './domain.ts';

const handlers: readonly Role[] = ['area_manager', 'community_worker'];

/** Everybody who works here may read what residents organise; not who they are (`canSeeInitiators`). */
export function canSeeInitiatives(actor: Actor): boolean {
  return isStaff(actor);
}

/** Who sees what waits to be shown to everyone, and what help was offered; deciding is for who handles the initiative. */
export function canLookAt(actor: Actor): boolean {
  return holdsRole(actor, 'administrator') || handlers.some((role) => holdsRole(actor, role));
}

/** Area managers and community workers of one of its areas, and administrators. */
export function canHandle(actor: Actor, initiative: Pick<Initiative, 'areaIds'>): boolean {
  if (!isStaff(actor)) return actor.kind === 'system';
  if (holdsRole(actor, 'administrator')) return true;
  return actor.roles.some(
    ({ role, areaIds }) =>
      handlers.includes(role) && initiative.areaIds.some((areaId) => areaIds.includes(areaId)),
  );
}

/** Whoever works for one of its areas may know who the residents are (R9). */
export function canSeeInitiators(actor: Actor, initiative: Pick<Initiative, 'areaIds'>): boolean {
  if (!isStaff(actor)) return false;
  return (
    holdsRole(actor, 'administrator') || initiative.areaIds.some((areaId) => actor.areaIds.includes(areaId))
  );
}

/** Who may start one on behalf of residents. */
export function canStart(actor: Actor): boolean {
  return actor.kind === 'system' || canLookAt(actor);
}
