// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type StaffActor, holdsRole } from '../../kernel/actor.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Reader } from './domain.ts';
import { readConcerning } from './search-store.ts';

/**
 * What somebody who works here may find: what is confidential is for the clerk's office, for the holders of its dossier and for who is
 * named on it. Not for who stands in for them: it was entrusted to a person.
 */
export async function readerOf(trx: Trx, actor: StaffActor, at: Temporal.Instant): Promise<Reader> {
  const who = { kind: 'staff', personId: actor.personId, at } as const;
  if (holdsRole(actor, 'clerk') || holdsRole(actor, 'administrator'))
    return { ...who, seesConfidentialOf: 'all' };
  return { ...who, seesConfidentialOf: await readConcerning(trx, actor.personId) };
}
