// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole } from '../../kernel/actor.ts';

/** The agreements by which texts come on the site. */
export function canWritePolicy(actor: Actor): boolean {
  return holdsRole(actor, 'administrator');
}
