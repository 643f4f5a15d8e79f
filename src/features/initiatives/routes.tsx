// SPDX-License-Identifier: EUPL-1.2
import { type StaffActor, isStaff } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, refused as refusedAnswer } from '../../platform/http/answer.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import type { Site } from '../../platform/http/site.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { readAreaTree } from '../areas/index.ts';
import { readStaffing } from '../teams/index.ts';
import { deedRoutes } from './deed-routes.ts';
import { detailsRoutes } from './details-routes.tsx';
import { namedIn } from './finding-route.ts';
import { listQuery } from './forms.ts';
import { readInitiativeView } from './initiative-reading.ts';
import { initiatorRoutes } from './initiator-routes.tsx';
import { readInitiativeList } from './list.ts';
import { ownRoutes } from './own-routes.tsx';
import { canLookAt, canSeeInitiatives } from './policies.ts';
import { resultRoutes } from './result-routes.tsx';
import { roleRoutes } from './role-routes.tsx';
import { startRoutes } from './start-routes.tsx';
import { InitiativePage } from './views/initiative-page.tsx';
import type { Refused } from './views/item.ts';
import { makeParts } from './views/initiative-parts.tsx';
import { InitiativesPage } from './views/initiatives-page.tsx';
import { readWaiting } from './waiting-store.ts';

const home = '/werkplek/initiatieven';

export function routes(site: Site, deps: Deps): void {
  site.page(home, { allow: canSeeInitiatives }, async (visit, trx) => {
    const tree = await readAreaTree(deps, trx);
    const { themes } = await readStaffing(deps, trx);
    const query = listQuery.parse(visit.query);
    const list = await readInitiativeList(trx, tree, { actor: staffOf(visit), query });
    const waiting = canLookAt(visit.actor) ? await readWaiting(trx) : undefined;
    return page(<InitiativesPage visit={visit} tree={tree} themes={themes} list={list} waiting={waiting} />);
  });
  startRoutes(site, deps);
  site.page(`${home}/:number`, { allow: canSeeInitiatives }, (visit, trx) => showOne(deps, visit, trx));
  deedRoutes(site, deps, (visit, trx, back) => showOne(deps, visit, trx, back));
  detailsRoutes(site, deps);
  roleRoutes(site, deps);
  initiatorRoutes(site, deps);
  resultRoutes(site, deps);
  ownRoutes(site, deps);
}

function staffOf(visit: Visit): StaffActor {
  if (!isStaff(visit.actor)) throw new Forbidden('Only for who works here.');
  return visit.actor;
}

async function showOne(deps: Deps, visit: Visit, trx: Trx, back?: Refused): Promise<Answer> {
  const initiative = await namedIn(visit, trx);
  const view = await readInitiativeView(deps, trx, { visit, initiative });
  const parts = await makeParts({ deps, trx, visit, initiative });
  const body = (
    <InitiativePage
      {...view}
      visit={visit}
      initiative={initiative}
      parts={parts}
      formKey={newId()}
      {...(back ? { refused: back } : {})}
    />
  );
  return back ? refusedAnswer(body) : page(body);
}
