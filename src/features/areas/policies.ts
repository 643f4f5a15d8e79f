// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole } from '../../kernel/actor.ts';

/** The area tree is the administrator's; `system` is the command line and the demo. */
export function canManageAreas(actor: Actor): boolean {
  return actor.kind === 'system' || holdsRole(actor, 'administrator');
}
