// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Role, isStaff } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';

const announcing: readonly Role[] = ['area_manager', 'community_worker', 'administrator'];

/** Who says where and when the team of an area can be met: its own people. `system` is the demo. */
export function canAnnounce(actor: Actor, areaId: Id): boolean {
  if (actor.kind === 'system') return true;
  return (
    isStaff(actor) &&
    actor.roles.some(({ role, areaIds }) => announcing.includes(role) && areaIds.includes(areaId))
  );
}
