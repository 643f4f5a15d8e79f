// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole, isStaff } from '../../kernel/actor.ts';

/** Everybody who works here may look up whom to reach. */
export function canSeeOrganisations(actor: Actor): boolean {
  return isStaff(actor);
}

export function canManageOrganisations(actor: Actor): boolean {
  return actor.kind === 'system' || holdsRole(actor, 'administrator');
}
