// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Needs } from './changing.ts';
import { canPrepare } from './policies.ts';
import { tieToSession } from './programme-actions.ts';
import { findSession } from './store.ts';
import { findToTie } from './tying.ts';

/** Puts a document that was just added with a session, for who prepares sessions. Says whether it lies there. */
export async function tieDocument(
  deps: Needs,
  doer: Doer,
  { number, document }: { readonly number: string; readonly document: string },
): Promise<boolean> {
  const { actor, municipality } = doer;
  if (!isStaff(actor) || !canPrepare(actor)) return false;
  const records = await inMunicipality(deps, municipality.id, async (trx) => {
    const session = await findSession(trx, number);
    const written = { text: document, seen: '', ticked: [] };
    return session ? (await findToTie(trx, actor, written)).chosen : [];
  });
  if (records.length === 0) return false;
  return (await tieToSession(deps, doer, { number, records })).ok;
}
