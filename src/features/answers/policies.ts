// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole } from '../../kernel/actor.ts';

/** Who answers residents also writes what answers begin with. */
export function canManageTemplates(actor: Actor): boolean {
  return actor.kind === 'system' || holdsRole(actor, 'administrator') || holdsRole(actor, 'area_manager');
}
