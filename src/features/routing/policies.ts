// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole } from '../../kernel/actor.ts';

/** Who gets what is decided for everybody at once: by the administrator; `system` is the demo. */
export function canManageRouting(actor: Actor): boolean {
  return actor.kind === 'system' || holdsRole(actor, 'administrator');
}
