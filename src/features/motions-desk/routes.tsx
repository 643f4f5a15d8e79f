// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page } from '../../platform/http/answer.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { canSeeMotions } from '../motions/index.ts';
import { readStaffing } from '../teams/index.ts';
import { choiceIn, home, listPath, placeIn } from './choice.ts';
import { editRoutes } from './edit-routes.tsx';
import { countWaiting, readLines } from './list-store.ts';
import { pageRoutes } from './page-routes.tsx';
import { staffOf } from './reading.ts';
import { tellRoutes } from './tell-routes.tsx';
import { ListPage } from './views/list-page.tsx';

const pageLength = 30;

export function routes(site: Site, deps: Deps): void {
  site.page(home, { allow: canSeeMotions }, (visit, trx) => showList(deps, visit, trx));
  editRoutes(site, deps);
  pageRoutes(site, deps);
  tellRoutes(site, deps);
}

async function showList(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const choice = choiceIn(visit.query);
  const { personId, standsInFor } = staffOf(visit);
  const of = { personIds: [personId, ...standsInFor], today: visit.today.toString() };
  const staffing = await readStaffing(deps, trx);
  const [found, counts] = await Promise.all([
    readLines(trx, { ...choice, ...of }, { limit: pageLength, after: placeIn(visit.query.na) }),
    countWaiting(trx, of),
  ]);
  const lines = found.slice(0, pageLength);
  const last = found.length > pageLength ? lines.at(-1) : undefined;
  const next = last && href(visit, listPath(choice, last));
  return page(
    <ListPage visit={visit} staffing={staffing} choice={choice} lines={lines} counts={counts} next={next} />,
  );
}
