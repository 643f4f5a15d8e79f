// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type Doer, isStaff } from '../../../kernel/actor.ts';
import { type Id, newId } from '../../../kernel/ids.ts';
import type { Trx } from '../../../platform/db/opener.ts';
import { NotFound } from '../../../platform/http/errors.ts';
import { type Person, type Who, hasNewReach, readPersons } from '../../contacts/index.ts';
import { insertContact } from '../../contributions/index.ts';
import { record } from '../../journal/index.ts';

/** Somebody as said in one line, and whom of those who are known is meant. */
export type PersonGiven = { readonly who: Who; readonly contactId?: Id };

/**
 * The contact that is known, or a new one; a number or address that is not known of the person yet is a further one of theirs.
 * Looks first and writes only on `save`, so that a form that came before leaves nothing.
 */
export async function contactOf(
  trx: Trx,
  doer: Doer,
  { who, contactId }: PersonGiven,
): Promise<{ readonly save: (at: Temporal.Instant) => Promise<Id> }> {
  const person = await knownPerson(trx, doer, contactId);
  if (person && !hasNewReach(person, who)) return { save: () => Promise.resolve(person.id) };
  return {
    save: async (at) => {
      const id = newId(at.epochMilliseconds);
      const details = {
        name: person?.names[0] ?? who.name,
        phone: who.phone ?? person?.phones[0] ?? null,
        email: who.email ?? person?.emails[0] ?? null,
      };
      await insertContact(
        trx,
        { id, ...details, prefers: null, ...(person ? { sameAs: person.id } : {}) },
        at,
      );
      if (person)
        await record(trx, {
          actor: doer.actor,
          at,
          topic: 'contacts',
          subjectId: id,
          verb: 'contact_merged',
          details: { into: person.id },
        });
      return id;
    },
  };
}

async function knownPerson(trx: Trx, { actor }: Doer, contactId?: Id): Promise<Person | undefined> {
  if (!contactId || !isStaff(actor)) return undefined;
  const [found] = await readPersons(trx, actor, [contactId]);
  if (!found) throw new NotFound('There is no such person.');
  return found.person;
}
