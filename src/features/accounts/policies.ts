// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Doer, holdsRole, isStaff } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';

export function canEndSessionsOf(actor: Actor, personId: Id): boolean {
  return (isStaff(actor) && actor.personId === personId) || holdsRole(actor, 'administrator');
}

/** Who holds which role where: for the administrator's periodic review. */
export function canSeeRights(actor: Actor): boolean {
  return holdsRole(actor, 'administrator');
}

export type DemoDoer = Doer & { readonly isDemo: boolean };

/** One click signs in only where the municipality is invented and the installation is a demo: both. */
export function canSignInAsDemoPerson(doer: DemoDoer): boolean {
  return doer.isDemo && doer.municipality.isDemo;
}
