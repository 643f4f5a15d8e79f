// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole, isStaff } from '../../kernel/actor.ts';
import type { CouncilDocument } from './domain.ts';

/** Who works here sees every dossier, also before it is on the site. */
export function canSeeDossiers(actor: Actor): boolean {
  return isStaff(actor);
}

/** The clerk's office keeps dossiers and documents; `system` is a round or the demo. */
export function canKeepDossiers(actor: Actor): boolean {
  return actor.kind === 'system' || holdsRole(actor, 'clerk') || holdsRole(actor, 'administrator');
}

/**
 * Who may read a document: with its file, its versions, its first page, and that it exists at all. The same rule as `readableBy`
 * in the store, which reads lists. A deputy does not read what is confidential: it was entrusted to a person.
 */
export function canReadDocument(
  actor: Actor,
  one: Pick<CouncilDocument, 'access' | 'publishedAt' | 'namedIds' | 'dossier'>,
): boolean {
  if (canKeepDossiers(actor)) return true;
  if (!isStaff(actor)) return one.access === 'public' && one.publishedAt !== null;
  if (one.access !== 'confidential') return true;
  return [...one.namedIds, ...(one.dossier?.holderIds ?? [])].includes(actor.personId);
}
