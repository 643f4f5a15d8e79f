// SPDX-License-Identifier: EUPL-1.2
import type { Deps } from '../../platform/deps.ts';
import { page } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import type { Site } from '../../platform/http/site.ts';
import { Section } from '../../platform/html/index.ts';
import { readAreaTree } from '../areas/index.ts';
import { PortfolioPart, portfolioMessages, readGate } from '../portfolio/index.ts';
import { readStaffing } from '../teams/index.ts';
import { canSeeInitiatives } from './policies.ts';
import { findInitiative, readInitiatives } from './store.ts';
import { subjectOf } from './subject.ts';
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
    const staffing = await readStaffing(deps, trx);
    const gate = await readGate(deps, trx, subjectOf(initiative), visit.today);
    const { number } = initiative;
    const rail = (
      <Section title={portfolioMessages[visit.locale].title}>
        <PortfolioPart visit={visit} kind="initiative" number={number} gate={gate} staffing={staffing} />
      </Section>
    );
    return page(<InitiativePage visit={visit} tree={tree} initiative={initiative} rail={rail} />);
  });
}
