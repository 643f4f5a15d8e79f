// SPDX-License-Identifier: EUPL-1.2
import { type StaffActor, holdsRole } from '../../kernel/actor.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Reader } from './domain.ts';
import { readHeldDossiers } from './search-store.ts';

/** What somebody who works here may find: what is confidential is for the clerk's office and for the holders of its dossier. */
export async function readerOf(trx: Trx, actor: StaffActor): Promise<Reader> {
  if (holdsRole(actor, 'clerk') || holdsRole(actor, 'administrator'))
    return { kind: 'staff', seesConfidentialOf: 'all' };
  const seesConfidentialOf = await readHeldDossiers(trx, [actor.personId, ...actor.standsInFor]);
  return { kind: 'staff', seesConfidentialOf };
}
