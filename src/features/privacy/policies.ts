// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole } from '../../kernel/actor.ts';

/** Terms, requests of residents and the read log reach over all areas: for who answers for the whole (R9). */
export function canKeepPrivacy(actor: Actor): boolean {
  return holdsRole(actor, 'administrator');
}
