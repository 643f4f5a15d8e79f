// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Role, holdsRole } from '../../kernel/actor.ts';

const tying: readonly Role[] = [
  'area_manager',
  'community_worker',
  'department_worker',
  'clerk',
  'administrator',
];

/** Who handles matters ties them; aldermen read. Of both records they must be able to read what they tie. */
export function canTie(actor: Actor): boolean {
  return tying.some((role) => holdsRole(actor, role));
}
