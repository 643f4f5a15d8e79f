// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole } from '../../kernel/actor.ts';

/** Mails hold names and addresses of residents of every area: only those who answer for the whole or for an area see them. */
export function canSeeOutbox(actor: Actor): boolean {
  return holdsRole(actor, 'administrator') || holdsRole(actor, 'area_manager');
}
