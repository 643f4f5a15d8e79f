// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole, isStaff } from '../../kernel/actor.ts';

/** Everybody who works here may see what is being prepared, also before it is on the site. */
export function canSeeSessions(actor: Actor): boolean {
  return isStaff(actor);
}

/** The clerk's office prepares sessions and deals with who wants to speak: only they see how to reach them. */
export function canPrepare(actor: Actor): boolean {
  return actor.kind === 'system' || holdsRole(actor, 'clerk') || holdsRole(actor, 'administrator');
}
