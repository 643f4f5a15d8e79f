// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole, isStaff } from '../../kernel/actor.ts';

export function canSeeCouncil(actor: Actor): boolean {
  return isStaff(actor);
}

/** The clerk's office and administrators keep party groups, indicators and how far the accord is. */
export function canKeepCouncil(actor: Actor): boolean {
  return actor.kind === 'system' || holdsRole(actor, 'clerk') || holdsRole(actor, 'administrator');
}
