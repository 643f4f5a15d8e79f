// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Role, type StaffActor, holdsRole, isStaff } from '../../kernel/actor.ts';
import type { Owner } from '../action-points/index.ts';
import type { Project } from './domain.ts';

const handlers: readonly Role[] = ['area_manager', 'community_worker'];

/** Everybody who works here reads what teams set up. */
export function canSeeProjects(actor: Actor): boolean {
  return isStaff(actor);
}

/** Area managers and community workers of one of its areas, who leads it, and administrators. */
export function canHandle(
  actor: Actor,
  project: Pick<Project, 'areaIds'> & Partial<Pick<Project, 'leadId'>>,
): boolean {
  if (!isStaff(actor)) return actor.kind === 'system';
  if (holdsRole(actor, 'administrator')) return true;
  if (project.leadId && isOrStandsInFor(actor, project.leadId)) return true;
  return actor.roles.some(
    ({ role, areaIds }) =>
      handlers.includes(role) && project.areaIds.some((areaId) => areaIds.includes(areaId)),
  );
}

/** Who does it may say that it is done or needs another day, and who handles the project. */
export function canStep(actor: Actor, project: Pick<Project, 'areaIds' | 'leadId'>, owner: Owner): boolean {
  if (canHandle(actor, project)) return true;
  if (!isStaff(actor)) return false;
  return owner.kind === 'person'
    ? isOrStandsInFor(actor, owner.id)
    : actor.roles.some(({ organisationId }) => organisationId === owner.id);
}

/** Who may set one up. */
export function canStart(actor: Actor): boolean {
  return (
    actor.kind === 'system' ||
    holdsRole(actor, 'administrator') ||
    handlers.some((role) => holdsRole(actor, role))
  );
}

function isOrStandsInFor(actor: StaffActor, personId: string): boolean {
  return actor.personId === personId || actor.standsInFor.includes(personId);
}
