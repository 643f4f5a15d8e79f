// SPDX-License-Identifier: EUPL-1.2
import { type Actor, isStaff } from '../../kernel/actor.ts';
import { type Contribution, canDo, canRead } from '../contributions/index.ts';
import type { Deed } from '../promises/index.ts';

type Placed = Pick<Contribution, 'areaId' | 'holder'>;

/** Who handles a contribution may promise something on it. */
export function canPromise(actor: Actor, contribution: Placed): boolean {
  return canDo(actor, contribution, 'move_promise');
}

/** The same people, and its owner or who stands in for them: wherever the ball went since. */
export function canKeep(actor: Actor, contribution: Placed, deed: Pick<Deed, 'ownerId'>): boolean {
  return canPromise(actor, contribution) || owns(actor, deed);
}

/** Who may see what was promised on it. */
export function canSee(actor: Actor, contribution: Placed, deeds: readonly Pick<Deed, 'ownerId'>[]): boolean {
  return canRead(actor, contribution) || deeds.some((deed) => owns(actor, deed));
}

function owns(actor: Actor, { ownerId }: Pick<Deed, 'ownerId'>): boolean {
  return isStaff(actor) && (actor.personId === ownerId || actor.standsInFor.includes(ownerId));
}
