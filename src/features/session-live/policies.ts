// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole, isStaff } from '../../kernel/actor.ts';

/** The clerk's office runs a session and concludes it. `system` is the demo. */
export function canRun(actor: Actor): boolean {
  return actor.kind === 'system' || holdsRole(actor, 'clerk') || holdsRole(actor, 'administrator');
}

/** Everybody who works here may read along with a report before it is public. */
export function canReadAlong(actor: Actor): boolean {
  return isStaff(actor);
}
