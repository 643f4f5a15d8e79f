// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { download } from '../../platform/export/download.ts';
import { exportFormats } from '../../platform/export/table.ts';
import { type Answer, page } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readOrganisations } from '../organisations/index.ts';
import { readActions } from './action-store.ts';
import { inOrder } from './domain.ts';
import { type Exported, motionTable } from './export.ts';
import type { Filters, Place } from './list-store.ts';
import { messages } from './messages.ts';
import { readPartyParts } from './parties-store.ts';
import {
  type Around,
  choiceOf,
  countMotions,
  filtersOf,
  placeFrom,
  placeText,
  readAround,
  readListing,
} from './reading.ts';
import { findMotion } from './store.ts';
import { readUpdates } from './updates-store.ts';
import { listAddress } from './views/choice.ts';
import { MotionsPage } from './views/list-page.tsx';
import { MotionPage } from './views/motion-page.tsx';

const pageLength = 25;
const readAtOnce = 500;

export function routes(site: Site, deps: Deps): void {
  site.page('/raad/moties', { allow: anyone, kept: true }, (visit, trx) => showList(deps, visit, trx));
  site.page('/raad/moties/:number', { allow: anyone, kept: true }, (visit, trx) => showOne(deps, visit, trx));

  for (const format of exportFormats)
    site.page(`/raad/moties.${format}`, { allow: anyone }, async (visit, trx) => {
      const around = await readAround(deps, trx);
      const filters = filtersOf(choiceOf(visit.query, around.tree), around.tree, visit.today, true);
      const table = motionTable(visit.locale, exported(deps, visit, { filters, around }));
      return download(table, format, messages[visit.locale].listFile);
    });
}

async function showList(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const around = await readAround(deps, trx);
  const choice = choiceOf(visit.query, around.tree);
  const filters = filtersOf(choice, around.tree, visit.today, true);
  const [listing, counts] = await Promise.all([
    readListing(trx, filters, { limit: pageLength + 1, after: placeFrom(visit.query.na) }),
    countMotions(trx, { onlyPublic: true, today: visit.today.toString() }),
  ]);
  const motions = listing.motions.slice(0, pageLength);
  const last = listing.motions.length > pageLength ? motions.at(-1) : undefined;
  const next = last && href(visit, listAddress(choice, '/raad/moties', { na: placeText(last) }));
  return page(
    <MotionsPage
      visit={visit}
      {...around}
      {...listing}
      motions={motions}
      choice={choice}
      counts={counts}
      next={next}
    />,
  );
}

async function showOne(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const motion = await findMotion(trx, visit.params.number ?? '');
  if (!motion?.publishedAt) throw new NotFound('There is no such motion.');
  const { tree, staffing } = await readAround(deps, trx);
  const [parties, updates, actions] = await Promise.all([
    readPartyParts(trx, [motion.id]),
    readUpdates(trx, motion.id),
    readActions(trx, motion.id),
  ]);
  const organisations = await readOrganisations(deps, trx);
  return page(
    <MotionPage
      visit={visit}
      tree={tree}
      themes={staffing.themes}
      motion={motion}
      parties={parties.get(motion.id) ?? []}
      updates={inOrder(updates)}
      actions={actions}
      holder={motion.holderId === null ? undefined : staffing.people.get(motion.holderId)}
      organisation={organisations.find(({ id }) => id === motion.organisationId)}
    />,
  );
}

/** All of a choice, part by part, each in a transaction of its own. */
async function* exported(
  deps: Deps,
  visit: Visit,
  { filters, around }: { readonly filters: Filters; readonly around: Around },
): AsyncGenerator<readonly Exported[]> {
  let after: Place | undefined;
  do {
    const { motions, submitters, latest } = await inMunicipality(deps, visit.municipality.id, (trx) =>
      readListing(trx, filters, { limit: readAtOnce, after }),
    );
    yield motions.map((motion) => ({
      motion,
      parties: submitters.get(motion.id) ?? [],
      latest: latest.get(motion.id),
      holder: motion.holderId === null ? undefined : around.staffing.people.get(motion.holderId)?.name,
    }));
    const last = motions.length < readAtOnce ? undefined : motions.at(-1);
    after = last && { on: last.listedOn, id: last.id };
  } while (after);
}
