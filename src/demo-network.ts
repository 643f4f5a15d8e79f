// SPDX-License-Identifier: EUPL-1.2
import { ties } from '../demo/lindewoude/network.ts';
import { type DemoIds, idOf, must } from './demo-town.ts';
import { addTie } from './features/network/index.ts';
import { system } from './kernel/actor.ts';
import { newId } from './kernel/ids.ts';
import type { Municipality } from './kernel/municipality.ts';
import type { Deps } from './platform/deps.ts';

/** Writes down who works with whom, in two of the areas. */
export async function loadNetwork(deps: Deps, municipality: Municipality, ids: DemoIds): Promise<void> {
  for (const { area, party, other, what, since, until = null, note = null } of ties) {
    const areaId = ids.tree.bySlug(area)?.id;
    if (!areaId) throw new Error(`The demo names ${area}, which is not there.`);
    const otherId = other === undefined ? null : idOf(ids.organisations, other);
    const tie = {
      id: newId(),
      areaId,
      partyId: idOf(ids.organisations, party),
      otherId,
      what,
      since,
      until,
      note,
    };
    must(await addTie(deps, { municipality, actor: system }, tie));
  }
}
