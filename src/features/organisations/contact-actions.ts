// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { ok } from '../../kernel/result.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Needs, type Outcome, change, organisationIn } from './actions.ts';
import { type ContactPerson, type Organisation, withFirst } from './domain.ts';
import {
  deleteContactPerson,
  insertContactPerson,
  updateContactOrder,
  updateContactPerson,
} from './store.ts';

/** Where a contact person is: the organisation, and the person. */
export type ContactPlace = { readonly organisationId: Id; readonly id: Id };

/** The first contact person of an organisation is the first to reach; sent twice with the same id it is one. */
export function addContactPerson(
  deps: Needs,
  doer: Doer,
  { organisationId, ...person }: ContactPerson & { readonly organisationId: Id },
): Promise<Outcome> {
  return change(deps, doer, async ({ trx, all, tell }) => {
    organisationIn(all, organisationId);
    const isNew = await insertContactPerson(trx, organisationId, person);
    if (isNew) await tell(organisationId, 'contact_added', { contactId: person.id });
    return ok(organisationId);
  });
}

export function changeContactPerson(
  deps: Needs,
  doer: Doer,
  { organisationId, ...person }: ContactPerson & { readonly organisationId: Id },
): Promise<Outcome> {
  return change(deps, doer, async ({ trx, all, tell }) => {
    contactIn(organisationIn(all, organisationId), person.id);
    await updateContactPerson(trx, person);
    await tell(organisationId, 'contact_changed', { contactId: person.id });
    return ok(organisationId);
  });
}

/** This one is reached first from now on. */
export function putContactFirst(deps: Needs, doer: Doer, place: ContactPlace): Promise<Outcome> {
  return change(deps, doer, async ({ trx, all, tell }) => {
    const { contacts } = organisationIn(all, place.organisationId);
    if (contacts[0]?.id === place.id) return ok(place.organisationId);
    contactIn({ contacts }, place.id);
    await updateContactOrder(trx, withFirst(contacts, place.id));
    await tell(place.organisationId, 'contact_first', { contactId: place.id });
    return ok(place.organisationId);
  });
}

/** Sent twice it is gone once. */
export function removeContactPerson(deps: Needs, doer: Doer, place: ContactPlace): Promise<Outcome> {
  return change(deps, doer, async ({ trx, all, tell }) => {
    const { contacts } = organisationIn(all, place.organisationId);
    if (!contacts.some(({ id }) => id === place.id)) return ok(place.organisationId);
    await deleteContactPerson(trx, place.id);
    await tell(place.organisationId, 'contact_removed', { contactId: place.id });
    return ok(place.organisationId);
  });
}

export function contactIn({ contacts }: Pick<Organisation, 'contacts'>, id: Id): ContactPerson {
  const found = contacts.find((person) => person.id === id);
  if (!found) throw new NotFound('This organisation has no such contact person.');
  return found;
}
