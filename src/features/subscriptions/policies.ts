// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole } from '../../kernel/actor.ts';

/** How many subscribe where, and finding one address for somebody who calls. */
export function canSeeSubscriptions(actor: Actor): boolean {
  return holdsRole(actor, 'administrator');
}
