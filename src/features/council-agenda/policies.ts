// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole, isStaff } from '../../kernel/actor.ts';

/** Who works here sees what is planned, also before it is on the site. */
export function canSeePlans(actor: Actor): boolean {
  return isStaff(actor);
}

/** The clerk's office plans; `system` is the demo. */
export function canPlan(actor: Actor): boolean {
  return actor.kind === 'system' || holdsRole(actor, 'clerk') || holdsRole(actor, 'administrator');
}
