// SPDX-License-Identifier: EUPL-1.2
import type { Inbound } from '../features/inbox/domain.ts';
import { findInbound, listInbound } from '../features/inbox/store.ts';
import { handleMail, storeMail } from '../features/inbox/taking.ts';
import { inboundStates } from '../features/inbox/domain.ts';
import type { Id } from '../kernel/ids.ts';
import { inMunicipality } from '../platform/db/opener.ts';
import type { Town } from './town.ts';

let uid = 0;

/** A mail comes in and is stored, as if it was read from a mailbox; gives its id. */
export function storeFor(town: Town, raw: Buffer, isWhole = true): Promise<Id> {
  uid += 1;
  const came = { mailbox: 'test', uidValidity: 1, uid, raw, isWhole, bytes: raw.length };
  return storeMail(town.deps, town.municipality.id, came);
}

/** The same, and it is handled; gives what became of it. */
export async function arrive(town: Town, raw: Buffer, isWhole = true): Promise<Inbound> {
  const id = await storeFor(town, raw, isWhole);
  await handleMail(town.deps, town.municipality, id);
  return readInbound(town, id);
}

export async function readInbound(town: Town, id: Id): Promise<Inbound> {
  const found = await inMunicipality(town.deps, town.municipality.id, (trx) => findInbound(trx, id));
  if (!found) throw new Error('The mail is not there.');
  return found;
}

/** Everything that came in, the newest first. */
export function readInbox(town: Town) {
  return inMunicipality(town.deps, town.municipality.id, (trx) =>
    listInbound(trx, { states: inboundStates, limit: 1000 }),
  );
}
