// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole } from '../../kernel/actor.ts';

/** What comes in belongs to no area yet: those who answer for the whole or for an area see it, as with what goes out. */
export function canSeeInbox(actor: Actor): boolean {
  return holdsRole(actor, 'administrator') || holdsRole(actor, 'area_manager');
}
