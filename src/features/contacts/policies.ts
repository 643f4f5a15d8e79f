// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole, isStaff } from '../../kernel/actor.ts';

/** Who works there finds the persons who brought something that they may read; the queries hold to that. */
export function canFindPersons(actor: Actor): boolean {
  return isStaff(actor);
}

/** Who corrects details and says that two are one: those who handle what residents bring. */
export function canKeepPersons(actor: Actor): boolean {
  return (['area_manager', 'community_worker', 'administrator'] as const).some((role) =>
    holdsRole(actor, role),
  );
}
