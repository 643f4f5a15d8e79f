// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { dossierPath, findDossier, readTold } from '../dossiers/index.ts';
import { makeThreadSection } from '../thread/index.ts';
import { readMoments } from './reading.ts';
import { DossierPage } from './views/dossier-page.tsx';

/** One dossier for everyone. */
export function routes(site: Site, deps: Deps): void {
  site.page(dossierPath('public', ':number'), { allow: anyone, kept: true }, (visit, trx) =>
    showDossier(deps, visit, trx),
  );
}

async function showDossier(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const dossier = await findDossier(trx, visit.params.number ?? '');
  if (!dossier?.publishedAt) throw new NotFound('There is no such dossier.');
  const told = await readTold(deps, visit, trx, dossier);
  // Everyone reads the same here, whoever is signed in.
  const moments = await readMoments(trx, told, { room: 'public', today: visit.today });
  const thread = await makeThreadSection(trx, visit, { ...dossier, kind: 'dossier' });
  return page(<DossierPage visit={visit} {...told} moments={moments} thread={thread} />);
}
