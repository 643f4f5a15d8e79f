// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import { staffOnly } from './passkey-actions.ts';
import { renameOne, revokeOne } from './passkey-store.ts';

export async function renamePasskey(
  deps: Deps,
  doer: Doer,
  passkey: { id: Id; name: string },
): Promise<void> {
  await changePasskey(deps, doer, { id: passkey.id, verb: 'passkey_renamed', name: passkey.name });
}

/** Sessions that were begun with it go on; they are ended apart. */
export async function removePasskey(deps: Deps, doer: Doer, id: Id): Promise<void> {
  await changePasskey(deps, doer, { id, verb: 'passkey_removed' });
}

type PasskeyChange =
  | { readonly id: Id; readonly verb: 'passkey_renamed'; readonly name: string }
  | { readonly id: Id; readonly verb: 'passkey_removed' };

async function changePasskey(deps: Deps, doer: Doer, change: PasskeyChange): Promise<void> {
  const actor = staffOnly(doer);
  const { personId } = actor;
  await inMunicipality(deps, doer.municipality.id, async (trx) => {
    const at = deps.clock.now();
    const isDone =
      change.verb === 'passkey_renamed'
        ? await renameOne(trx, { id: change.id, personId, name: change.name })
        : await revokeOne(trx, { id: change.id, personId }, at);
    if (!isDone) throw new NotFound('You have no such passkey.');
    const details = { passkeyId: change.id };
    await record(trx, { actor, at, topic: 'accounts', subjectId: personId, verb: change.verb, details });
  });
}
