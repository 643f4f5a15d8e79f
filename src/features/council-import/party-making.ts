// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { insertParties, readParties } from '../council/index.ts';
import type { Import } from './domain.ts';
import { type Mapping, newPartiesOf, newParty } from './mapping-domain.ts';

/** Makes the party groups that are to be made, and knows them from then on. */
export async function withParties(trx: Trx, { mapping }: Import): Promise<Mapping> {
  const asked = Object.entries(mapping.values.parties).filter(([, party]) => party.startsWith(newParty));
  if (asked.length === 0) return mapping;
  const names = newPartiesOf(mapping);
  await insertParties(
    trx,
    names.map((name) => ({ id: newId(), name: name.slice(0, 100), seats: null })),
  );
  const idOf = new Map((await readParties(trx)).map(({ id, name }) => [name.toLowerCase(), id]));
  const made = asked.flatMap(([value, party]) => {
    const id = idOf.get(party.slice(newParty.length).slice(0, 100).toLowerCase());
    return id ? [[value, id] as const] : [];
  });
  const parties = { ...mapping.values.parties, ...Object.fromEntries(made) };
  return { ...mapping, values: { ...mapping.values, parties } };
}

export function withoutNew(parties: Mapping['values']['parties']): Mapping['values']['parties'] {
  return Object.fromEntries(Object.entries(parties).filter(([, party]) => !party.startsWith(newParty)));
}
