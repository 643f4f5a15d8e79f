// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { data } from '../../platform/http/answer.ts';
import type { Typed } from '../../platform/http/fields.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { readAreaTree } from '../areas/index.ts';
import { askedOf } from './asked.ts';
import { readPublications } from './pictures-store.ts';
import { findSimilar } from './twins.ts';
import type { Similar } from './views/similar-part.tsx';
import { similarWords } from './views/similar-words.ts';

/** For the form's script: what others brought about the same, as far as it was filled in. */
export function similarRoutes(site: Site, deps: Deps): void {
  site.page('/bijdragen/gelijk', { allow: anyone }, async (visit, trx) =>
    data({ similar: await readSimilar(deps, visit, trx, visit.query) }),
  );
}

export async function readSimilar(
  deps: Deps,
  visit: Visit,
  trx: Trx,
  values: Typed,
): Promise<readonly Similar[]> {
  const { point, areaId } = askedOf(values);
  const tree = await readAreaTree(deps, trx);
  const found = await findSimilar(trx, {
    subject: (values.onderwerp ?? '').slice(0, 200),
    text: (values.tekst ?? '').slice(0, 5000),
    at: deps.clock.now(),
    ...(point ? { point } : {}),
    ...(areaId && tree.byId(areaId) ? { areaIds: tree.idsBelow(areaId) } : {}),
  });
  const pictures = await readPublications(
    trx,
    found.map(({ id }) => id),
  );
  return similarWords(visit, found, pictures);
}
