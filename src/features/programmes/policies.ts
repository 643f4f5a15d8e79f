// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole, isStaff } from '../../kernel/actor.ts';

export function canSeeProgrammes(actor: Actor): boolean {
  return isStaff(actor);
}

/** What the municipality wants to reach is set down by administrators; teams tie their work to it. */
export function canManageProgrammes(actor: Actor): boolean {
  return actor.kind === 'system' || holdsRole(actor, 'administrator');
}
