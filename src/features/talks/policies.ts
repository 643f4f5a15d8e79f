// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Role, holdsRole, isStaff } from '../../kernel/actor.ts';
import type { Talk } from './domain.ts';

type Placed = Pick<Talk, 'areaId' | 'personId'>;

const handlers: readonly Role[] = ['area_manager', 'community_worker'];

/** Everyone with a role in its area, administrators, and who noted it (R9). */
export function canReadTalk(actor: Actor, talk: Placed): boolean {
  if (!isStaff(actor)) return false;
  return actor.areaIds.includes(talk.areaId) || actor.personId === talk.personId;
}

/** Who was spoken to, and making a contribution of it: for who handles contributions there, and who noted it. */
export function canHandleTalk(actor: Actor, talk: Placed): boolean {
  if (!isStaff(actor) || !canReadTalk(actor, talk)) return false;
  if (actor.personId === talk.personId || holdsRole(actor, 'administrator')) return true;
  return actor.roles.some((held) => handlers.includes(held.role) && held.areaIds.includes(talk.areaId));
}
