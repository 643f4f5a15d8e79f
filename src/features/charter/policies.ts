// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole, isStaff } from '../../kernel/actor.ts';

/** Everybody who works here may read the drafts and say what they think of them. */
export function canSeeCharters(actor: Actor): boolean {
  return isStaff(actor);
}

/** Who writes the charter and answers what was said about it. `system` is the demo. */
export function canWriteCharter(actor: Actor): boolean {
  return actor.kind === 'system' || holdsRole(actor, 'administrator') || holdsRole(actor, 'area_manager');
}
