// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page } from '../../platform/http/answer.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { countMotions, inOrder, readActions, readPartyParts, readUpdates } from '../motions/index.ts';
import { readOrganisations } from '../organisations/index.ts';
import { findExcerpts, makeThreadSection } from '../thread/index.ts';
import { readCited } from './citing.ts';
import { dataRoutes } from './data-routes.ts';
import { feedRoutes } from './feed-routes.ts';
import { followRoutes } from './follow-routes.ts';
import { base } from './links.ts';
import {
  choiceOf,
  filtersOf,
  findShown,
  heldOffice,
  narrowingOf,
  placeFrom,
  placeText,
  readAround,
  readListing,
  readOffer,
} from './reading.ts';
import { listAddress } from './views/choice.ts';
import { MotionsPage } from './views/list-page.tsx';
import { MotionPage } from './views/motion-page.tsx';

const pageLength = 25;

export function routes(site: Site, deps: Deps): void {
  site.page(base, { allow: anyone, kept: true }, (visit, trx) => showList(deps, visit, trx));
  site.page(`${base}/:number`, { allow: anyone, kept: true }, (visit, trx) => showOne(deps, visit, trx));
  feedRoutes(site, deps);
  dataRoutes(site, deps);
  followRoutes(site, deps);
}

async function showList(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const around = await readAround(deps, trx);
  const { tree, staffing } = around;
  const choice = choiceOf(visit.query, tree);
  const after = placeFrom(visit.query.na);
  const [listing, counts, offer] = await Promise.all([
    readListing(trx, filtersOf(choice, tree, visit.today), {
      limit: pageLength + 1,
      after,
      order: choice.order,
    }),
    countMotions(trx, { ...narrowingOf(choice, tree), today: visit.today.toString() }),
    readOffer(trx, around),
  ]);
  const motions = listing.motions.slice(0, pageLength);
  const refs = motions.map(({ id }) => ({ kind: 'motion' as const, id }));
  const found = await findExcerpts(trx, refs, choice.words);
  const last = listing.motions.length > pageLength ? motions.at(-1) : undefined;
  return page(
    <MotionsPage
      visit={visit}
      tree={tree}
      people={staffing.people}
      themes={staffing.themes}
      {...offer}
      {...listing}
      motions={motions}
      found={found}
      choice={choice}
      counts={counts}
      isFurther={after !== undefined}
      next={last && href(visit, listAddress(choice, base, { na: placeText(last) }))}
    />,
  );
}

async function showOne(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const motion = await findShown(visit, trx);
  const { tree, staffing } = await readAround(deps, trx);
  const [parties, updates, actions] = await Promise.all([
    readPartyParts(trx, [motion.id]),
    readUpdates(trx, motion.id),
    readActions(trx, motion.id),
  ]);
  const cited = await readCited(trx, motion, updates);
  const organisations = await readOrganisations(deps, trx);
  return page(
    <MotionPage
      visit={visit}
      tree={tree}
      themes={staffing.themes}
      motion={motion}
      parties={parties.get(motion.id) ?? []}
      updates={inOrder(updates)}
      cited={cited}
      actions={actions}
      holder={motion.holderId === null ? undefined : staffing.people.get(motion.holderId)}
      isAlderman={heldOffice(staffing, motion.holderId, visit.today)}
      organisation={organisations.find(({ id }) => id === motion.organisationId)}
      thread={await makeThreadSection(trx, visit, { ...motion, kind: 'motion' })}
    />,
  );
}
