// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole } from '../../kernel/actor.ts';

/** People, roles, portfolios, absences and themes are the administrator's; `system` is the command line and the demo. */
export function canManageTeams(actor: Actor): boolean {
  return actor.kind === 'system' || holdsRole(actor, 'administrator');
}
