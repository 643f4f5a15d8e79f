// SPDX-License-Identifier: EUPL-1.2
import {
  type Channel,
  type Contact,
  findByNumber,
  submitContribution,
} from '../features/contributions/index.ts';
import { resident } from '../kernel/actor.ts';
import { type Id, newId } from '../kernel/ids.ts';
import { inMunicipality } from '../platform/db/opener.ts';
import { type Town, must } from './town.ts';

export type Caller = {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly area?: string;
  readonly channel?: Channel;
  readonly subject?: string;
};

/** Somebody brings something; gives its number and the contact that was made of it. */
export async function talk(town: Town, caller: Caller): Promise<{ number: string; contactId: Id }> {
  const contact: Omit<Contact, 'id'> = {
    name: caller.name ?? null,
    email: caller.email ?? null,
    phone: caller.phone ?? null,
    prefers: null,
  };
  const { number } = must(
    await submitContribution(
      town.deps,
      { municipality: town.municipality, actor: resident },
      {
        kind: 'question',
        channel: caller.channel ?? 'phone',
        subject: caller.subject ?? 'Een vraag',
        body: 'Hoe zit dat?',
        locale: 'nl',
        areaId: town.area(caller.area ?? 'molendorp'),
        contact,
        publicConsent: false,
        submissionKey: newId(),
      },
    ),
  );
  const found = await inMunicipality(town.deps, town.municipality.id, (trx) => findByNumber(trx, number));
  if (!found?.contactId) throw new Error(`${number} has no contact.`);
  return { number, contactId: found.contactId };
}
