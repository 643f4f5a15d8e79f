// SPDX-License-Identifier: EUPL-1.2
import type { Id } from './ids.ts';
import type { Municipality } from './municipality.ts';

/** What a person can be in area-oriented working; see docs/glossary.md. */
export const roles = [
  'area_manager',
  'community_worker',
  'area_alderman',
  'portfolio_holder',
  'department_worker',
  'clerk',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** A role that is held today, in an area (with everything below it), for an organisation, or for the municipality as a whole. */
export type HeldRole = { readonly role: Role; readonly areaId?: Id; readonly organisationId?: Id };

/** A held role with everything it reaches: its area and all areas below it (none for a role without an area). */
export type ActingRole = HeldRole & { readonly areaIds: readonly Id[] };

/** Who does something: rights follow from it (R9) and the journal names it (R6). */
export type Actor =
  { readonly kind: 'anonymous' } | { readonly kind: 'resident' } | { readonly kind: 'system' } | StaffActor;

export type StaffActor = {
  readonly kind: 'staff';
  readonly personId: Id;
  readonly sessionId: Id;
  readonly name: string;
  readonly roles: readonly ActingRole[];
  /** The areas in which any of the roles is held, with all areas below them. */
  readonly areaIds: readonly Id[];
  /** Absent colleagues whose deputy this person is today. */
  readonly standsInFor: readonly Id[];
};

/** In which municipality, and who: the second parameter of every action (a Visit is one). */
export type Doer = { readonly municipality: Municipality; readonly actor: Actor };

export const anonymous: Actor = { kind: 'anonymous' };
export const resident: Actor = { kind: 'resident' };
export const system: Actor = { kind: 'system' };

export function isStaff(actor: Actor): actor is StaffActor {
  return actor.kind === 'staff';
}

export function holdsRole(actor: Actor, role: Role): boolean {
  return actor.kind === 'staff' && actor.roles.some((held) => held.role === role);
}

/** The most telling role, for showing beside a name: the order of `roles`. */
export function mainRole(actor: StaffActor): ActingRole | undefined {
  for (const role of roles) {
    const held = actor.roles.find((candidate) => candidate.role === role);
    if (held) return held;
  }
  return undefined;
}
