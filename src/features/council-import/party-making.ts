// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { insertParties, readParties, updateSeats } from '../council/index.ts';
import type { Import } from './domain.ts';
import { type Mapping, newPartiesOf, newParty } from './mapping-domain.ts';
import { partySign } from './party-names.ts';

/** The seats that a file tells of a party group. */
export function seatsToldOf({ seats = {} }: Import['found'], name: string): number | null {
  return seats[partySign(name)] ?? null;
}

/** Makes the party groups that are to be made, with the seats that the file tells, and knows them from then on. */
export async function withParties(trx: Trx, { mapping, found }: Import): Promise<Mapping> {
  await fillSeats(trx, found);
  const asked = Object.entries(mapping.values.parties).filter(([, party]) => party.startsWith(newParty));
  if (asked.length === 0) return mapping;
  const names = newPartiesOf(mapping);
  await insertParties(
    trx,
    names.map((name) => ({ id: newId(), name: name.slice(0, 100), seats: seatsToldOf(found, name) })),
  );
  const idOf = new Map((await readParties(trx)).map(({ id, name }) => [name.toLowerCase(), id]));
  const made = asked.flatMap(([value, party]) => {
    const id = idOf.get(party.slice(newParty.length).slice(0, 100).toLowerCase());
    return id ? [[value, id] as const] : [];
  });
  const parties = { ...mapping.values.parties, ...Object.fromEntries(made) };
  return { ...mapping, values: { ...mapping.values, parties } };
}

/** Of groups that are here only what is empty is filled in: this is no list of party groups. */
async function fillSeats(trx: Trx, found: Import['found']): Promise<void> {
  if (!found.seats) return;
  const empty = (await readParties(trx)).filter(({ seats }) => seats === null);
  const told = empty.map(({ id, name }) => ({ id, seats: seatsToldOf(found, name) }));
  await updateSeats(
    trx,
    told.filter(({ seats }) => seats !== null),
  );
}

export function withoutNew(parties: Mapping['values']['parties']): Mapping['values']['parties'] {
  return Object.fromEntries(Object.entries(parties).filter(([, party]) => !party.startsWith(newParty)));
}
