// SPDX-License-Identifier: EUPL-1.2
import type { Actor, Role, StaffActor } from '../../kernel/actor.ts';
import { holdsRole, isStaff } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Contribution, Verb } from './domain.ts';

type Placed = Pick<Contribution, 'areaId' | 'holder'>;

const handlers: readonly Role[] = ['area_manager', 'community_worker'];

/** Everyone with a role in its area, whoever holds it (with the departments), and administrators (R9). */
export function canRead(actor: Actor, contribution: Placed): boolean {
  if (!isStaff(actor)) return false;
  return actor.areaIds.includes(contribution.areaId) || isHolder(actor, contribution);
}

/** Who handles it: the area's managers and community workers, and who holds the ball. Aldermen read and leave notes. */
export function canDo(actor: Actor, contribution: Placed, verb: Verb): boolean {
  if (!canRead(actor, contribution) || !isStaff(actor)) return false;
  if (verb === 'note') return true;
  if (holdsRole(actor, 'administrator')) return true;
  if (isHandlerIn(actor, contribution.areaId)) return true;
  const holderVerbs: readonly Verb[] = [
    'ask',
    'answer',
    'hand_over',
    'close',
    'move_promise',
    'refer',
    'hear_back',
  ];
  return isHolder(actor, contribution) && holderVerbs.includes(verb);
}

export function isHolder(actor: StaffActor, contribution: Placed): boolean {
  const { holder } = contribution;
  if (holder.kind === 'person') return holder.id === actor.personId || actor.standsInFor.includes(holder.id);
  if (holder.kind === 'organisation') return actor.roles.some((held) => held.organisationId === holder.id);
  return actor.roles.some((held) => handlers.includes(held.role) && held.areaId === holder.id);
}

function isHandlerIn(actor: StaffActor, areaId: Id): boolean {
  return actor.roles.some((held) => handlers.includes(held.role) && held.areaIds.includes(areaId));
}

/** All that this person may read, for queries: `canRead` as areas and holders. */
export function scopeOf(actor: StaffActor): {
  readonly areas: readonly Id[];
  readonly holders: readonly Id[];
} {
  return { areas: actor.areaIds, holders: holderIdsOf(actor) };
}

/** Everything whose ball lies with this person: own name, those stood in for, own teams and departments. */
export function holderIdsOf(actor: StaffActor): Id[] {
  const ids = [actor.personId, ...actor.standsInFor];
  for (const held of actor.roles) {
    if (handlers.includes(held.role) && held.areaId) ids.push(held.areaId);
    if (held.role === 'department_worker' && held.organisationId) ids.push(held.organisationId);
  }
  return [...new Set(ids)];
}

/** How far around to look for the same is a setting of the municipality. */
export function canSetRadii(actor: Actor): boolean {
  return holdsRole(actor, 'administrator');
}
