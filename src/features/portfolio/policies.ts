// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Role, holdsRole, isStaff } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Subject } from './domain.ts';

const askers: readonly Role[] = ['area_manager', 'community_worker'];

/** Area managers and community workers of one of its areas, and administrators: they ask, skip and note. */
export function canCoordinate(actor: Actor, { areaIds }: Pick<Subject, 'areaIds'>): boolean {
  if (!isStaff(actor)) return false;
  if (holdsRole(actor, 'administrator')) return true;
  return actor.roles.some(
    (held) => askers.includes(held.role) && areaIds.some((areaId) => held.areaIds.includes(areaId)),
  );
}

/** Who is asked, or stands in for them today. */
export function canAnswerFor(actor: Actor, personId: Id): boolean {
  return isStaff(actor) && (actor.personId === personId || actor.standsInFor.includes(personId));
}

/** Levels, terms and assistants are the administrator's; `system` is the demo. */
export function canSetRules(actor: Actor): boolean {
  return actor.kind === 'system' || holdsRole(actor, 'administrator');
}
