// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole, isStaff } from '../../kernel/actor.ts';
import type { Action, Motion } from './domain.ts';

/** Everybody who works here may read what the council asked, also before it is on the site. */
export function canSeeMotions(actor: Actor): boolean {
  return isStaff(actor);
}

/** The clerk's office keeps the list: taking in, changing, settling, publishing. */
export function canKeepMotions(actor: Actor): boolean {
  return actor.kind === 'system' || holdsRole(actor, 'clerk') || holdsRole(actor, 'administrator');
}

/** The clerk's office, the alderman and who is responsible, or who stands in for them. */
export function canTellHowItStands(
  actor: Actor,
  motion: Pick<Motion, 'holderId' | 'responsibleId'>,
): boolean {
  if (canKeepMotions(actor)) return true;
  if (!isStaff(actor)) return false;
  const own = [actor.personId, ...actor.standsInFor];
  return [motion.holderId, motion.responsibleId].some((id) => id !== null && own.includes(id));
}

/** The same people, and whoever does this part, or who stands in for them. */
export function canStepPart(
  actor: Actor,
  motion: Pick<Motion, 'holderId' | 'responsibleId'>,
  part: Pick<Action, 'ownerId'>,
): boolean {
  if (canTellHowItStands(actor, motion)) return true;
  return (
    isStaff(actor) && part.ownerId !== null && [actor.personId, ...actor.standsInFor].includes(part.ownerId)
  );
}
