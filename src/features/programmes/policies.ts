// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole, isStaff } from '../../kernel/actor.ts';
import type { ProgrammeKind } from './domain.ts';

export function canSeeProgrammes(actor: Actor): boolean {
  return isStaff(actor);
}

/** Items of the coalition accord, and how far they are, the clerk's office keeps as well. */
export function canKeepAccord(actor: Actor): boolean {
  return canManageProgrammes(actor) || holdsRole(actor, 'clerk');
}

export function canManage(actor: Actor, kind: ProgrammeKind): boolean {
  return kind === 'coalition_accord' ? canKeepAccord(actor) : canManageProgrammes(actor);
}

/** What the municipality wants to reach is set down by administrators; teams tie their work to it. */
export function canManageProgrammes(actor: Actor): boolean {
  return actor.kind === 'system' || holdsRole(actor, 'administrator');
}
