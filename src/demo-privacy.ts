// SPDX-License-Identifier: EUPL-1.2
import { request, terms } from '../demo/lindewoude/privacy.ts';
import { type DemoIds, idOf, must } from './demo-town.ts';
import { staffActor } from './features/accounts/index.ts';
import { decideTerm, makeRequest } from './features/privacy/index.ts';
import { readStaffing } from './features/teams/index.ts';
import type { Doer } from './kernel/actor.ts';
import { today } from './kernel/clock.ts';
import { newId } from './kernel/ids.ts';
import type { Municipality } from './kernel/municipality.ts';
import { inMunicipality } from './platform/db/opener.ts';
import type { Deps } from './platform/deps.ts';

/** Terms as the administrator laid them down, and one resident who asked what is kept of her. */
export async function loadPrivacy(deps: Deps, municipality: Municipality, ids: DemoIds): Promise<void> {
  const doer = await administratorOf(deps, municipality, ids);
  for (const term of terms) must(await decideTerm(deps, doer, term));
  const askedOn = today(deps.clock).subtract({ days: 3 }).toString();
  must(await makeRequest(deps, doer, { id: newId(), contactId: null, phone: null, askedOn, ...request }));
}

async function administratorOf(deps: Deps, municipality: Municipality, ids: DemoIds): Promise<Doer> {
  const staffing = await inMunicipality(deps, municipality.id, (trx) => readStaffing(deps, trx));
  const person = staffing.people.get(idOf(ids.people, 'ingrid-mulder'));
  if (!person) throw new Error('The demo has no administrator.');
  const held = { staffing, tree: ids.tree, person, sessionId: newId() };
  return { municipality, actor: staffActor(held, deps.clock.now()) };
}
