// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole, isStaff } from '../../kernel/actor.ts';

/** Who sets up an evaluation, reads its answers and writes the report. `system` is the demo. */
export function canEvaluate(actor: Actor): boolean {
  return actor.kind === 'system' || holdsRole(actor, 'administrator') || holdsRole(actor, 'area_manager');
}

/** Everybody who works here may note what they went through, and sees how far it is. */
export function canTakePart(actor: Actor): boolean {
  return isStaff(actor);
}
