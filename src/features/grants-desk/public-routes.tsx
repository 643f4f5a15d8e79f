// SPDX-License-Identifier: EUPL-1.2
import type { Deps } from '../../platform/deps.ts';
import { page } from '../../platform/http/answer.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { givenOf } from './public-reading.ts';
import { readRequestsOfYear, readYear } from './readings.ts';
import { MoneyPage } from './views/public-page.tsx';

export function publicRoutes(site: Site, deps: Deps): void {
  site.page('/buurtbon', { allow: anyone, kept: true }, async (visit, trx) => {
    const { year } = visit.today;
    const { tree, budgets } = await readYear(deps, trx, year);
    const listed = await readRequestsOfYear(trx, budgets);
    const shown = budgets.map((budget) => ({
      area: tree.byId(budget.areaId) ?? tree.root,
      budget,
      given: givenOf(listed, budget.id),
    }));
    return page(<MoneyPage visit={visit} year={year} budgets={shown} />);
  });
}
