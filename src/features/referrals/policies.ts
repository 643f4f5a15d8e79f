// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole, isStaff } from '../../kernel/actor.ts';

/** Everybody who works here may look up where something belongs. */
export function canSeeDirectory(actor: Actor): boolean {
  return isStaff(actor);
}

/** `system` is the demo. */
export function canManageDirectory(actor: Actor): boolean {
  return actor.kind === 'system' || holdsRole(actor, 'administrator');
}
