// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Role, isStaff } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';

const keeping: readonly Role[] = ['area_manager', 'community_worker', 'administrator'];

/** Everybody who works here may see who works with whom: it names organisations, and who works there. */
export function canSeeNetwork(actor: Actor): boolean {
  return isStaff(actor);
}

/** Who keeps the network of an area: its own team. `system` is the demo. */
export function canKeepNetwork(actor: Actor, areaId: Id): boolean {
  if (actor.kind === 'system') return true;
  return (
    isStaff(actor) &&
    actor.roles.some(({ role, areaIds }) => keeping.includes(role) && areaIds.includes(areaId))
  );
}
