// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole } from '../../kernel/actor.ts';

/** It tells of colleagues and of every area: only who answers for the whole sees it (R9). */
export function canSeeLogbook(actor: Actor): boolean {
  return holdsRole(actor, 'administrator');
}
