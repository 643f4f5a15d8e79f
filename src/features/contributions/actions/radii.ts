// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../../kernel/actor.ts';
import { inMunicipality } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { Forbidden } from '../../../platform/http/errors.ts';
import { record } from '../../journal/index.ts';
import { canSetRadii } from '../policies.ts';
import { replaceRadii } from '../twins-store.ts';

/** Sets how far around to look for contributions about the same. */
export async function setRadii(
  deps: Deps,
  doer: Doer,
  radii: Parameters<typeof replaceRadii>[1],
): Promise<void> {
  if (!canSetRadii(doer.actor)) throw new Forbidden('Only for administrators.');
  await inMunicipality(deps, doer.municipality.id, async (trx) => {
    await replaceRadii(trx, radii);
    await record(trx, {
      actor: doer.actor,
      at: deps.clock.now(),
      topic: 'contributions',
      subjectId: doer.municipality.id,
      verb: 'set_radii',
      details: { radii: radii.map(({ themeId, radiusMeters }) => ({ themeId, radiusMeters })) },
    });
  });
}
