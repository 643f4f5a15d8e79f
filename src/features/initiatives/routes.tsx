// SPDX-License-Identifier: EUPL-1.2
import type { Deps } from '../../platform/deps.ts';
import { page } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import type { Site } from '../../platform/http/site.ts';
import { readAreaTree } from '../areas/index.ts';
import { ServesSection, readServes } from '../programmes/index.ts';
import { canHandle, canSeeInitiatives } from './policies.ts';
import { findInitiative, readInitiatives } from './store.ts';
import { InitiativePage } from './views/initiative-page.tsx';
import { InitiativesPage } from './views/initiatives-page.tsx';

const home = '/werkplek/initiatieven';

export function routes(site: Site, deps: Deps): void {
  site.page(home, { allow: canSeeInitiatives }, async (visit, trx) => {
    const tree = await readAreaTree(deps, trx);
    const initiatives = await readInitiatives(trx, { isOpen: true });
    return page(<InitiativesPage visit={visit} tree={tree} initiatives={initiatives} />);
  });

  site.page(`${home}/:number`, { allow: canSeeInitiatives }, async (visit, trx) => {
    const tree = await readAreaTree(deps, trx);
    const initiative = await findInitiative(trx, visit.params.number ?? '');
    if (!initiative) throw new NotFound('There is no such initiative.');
    const programmes = await readServes(deps, trx, { kind: 'initiative', id: initiative.id });
    const may = canHandle(visit.actor, initiative);
    const choosing = may ? { choosePath: `${home}/${initiative.number}/opgaven` } : {};
    const rail = <ServesSection visit={visit} programmes={programmes} {...choosing} />;
    return page(<InitiativePage visit={visit} tree={tree} initiative={initiative} rail={rail} />);
  });
}
