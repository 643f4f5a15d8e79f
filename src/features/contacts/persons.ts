// SPDX-License-Identifier: EUPL-1.2
import type { StaffActor } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Brought, readOfPersons, readSamePersons, scopeOf } from '../contributions/index.ts';
import { type Person, personOf } from './domain.ts';
import { readWho } from './who-domain.ts';
import { readContacts, searchContacts } from './store.ts';

/** A person with what they brought lately, as far as the reader may know. */
export type Found = { readonly person: Person; readonly lately: readonly Brought[] };

const longestSearch = 100;
const mostHits = 24;

/** Persons by a name (an error in it does not matter), a phone number in any writing or a mail address; who came last goes first. */
export async function findPersons(
  trx: Trx,
  actor: StaffActor,
  { text, limit }: { readonly text: string; readonly limit: number },
): Promise<Found[]> {
  const sought = text.trim().slice(0, longestSearch);
  if (sought === '') return [];
  const { phone, email, name } = readWho(sought);
  const keys = [phone, email, name].filter((key) => key !== null);
  const hits = await Promise.all(keys.map((key) => searchContacts(trx, key, scopeOf(actor), mostHits)));
  return (await readPersons(trx, actor, hits.flat())).slice(0, limit);
}

/** The persons of these contacts, each once; those who are not for this reader are left out (R9). */
export async function readPersons(trx: Trx, actor: StaffActor, contactIds: readonly Id[]): Promise<Found[]> {
  if (contactIds.length === 0) return [];
  const scope = scopeOf(actor);
  const same = await readSamePersons(trx, contactIds, scope);
  const told = new Set<Id>();
  const persons = new Map<Id, readonly Id[]>();
  for (const id of contactIds) {
    const ids = same.get(id);
    if (!ids || told.has(id)) continue;
    persons.set(id, ids);
    for (const one of ids) told.add(one);
  }
  const [rows, lately] = await Promise.all([
    readContacts(trx, [...told]),
    readOfPersons(trx, persons, { scope, limit: 3 }),
  ]);
  return [...persons].map(([id, ids]) => ({
    person: personOf(
      id,
      rows.filter((row) => ids.includes(row.id)),
    ),
    lately: lately.get(id) ?? [],
  }));
}

/** @throws NotFound when there is no such contact, or nothing of this person may be read: the two look the same. */
export async function readPerson(trx: Trx, actor: StaffActor, id: Id): Promise<Found> {
  const [found] = await readPersons(trx, actor, [id]);
  if (!found) throw new NotFound('There is no such contact.');
  return found;
}
