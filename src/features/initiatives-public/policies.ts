// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Role, holdsRole } from '../../kernel/actor.ts';

const lookers: readonly Role[] = ['administrator', 'area_manager', 'community_worker'];

/** Who sees what waits to be shown to everyone, and what help was offered; deciding is for who handles the initiative. */
export function canLookAt(actor: Actor): boolean {
  return lookers.some((role) => holdsRole(actor, role));
}

/** The agreements by which texts come on the site. */
export function canWritePolicy(actor: Actor): boolean {
  return holdsRole(actor, 'administrator');
}
