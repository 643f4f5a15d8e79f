// SPDX-License-Identifier: EUPL-1.2
import { type Id, isId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readAreaTree } from '../areas/index.ts';
import { type Whose, countPublic, countPublicByHolder } from '../motions/index.ts';
import { type Programme, holdersOf, stageOn } from '../programmes/index.ts';
import { readStaffing } from '../teams/index.ts';
import { aldermanAt, aldermenOf, holdersOver } from './aldermen.ts';
import { readAccord, readOpenListing, readSettledListing, readWork } from './reading.ts';
import { AldermanPage, AldermenPage, PortfolioPage, type Promised } from './views/aldermen-pages.tsx';

const pageLength = 25;
const few = 5;

export function aldermanRoutes(site: Site, deps: Deps): void {
  const first = { allow: anyone, kept: (query: Visit['query']) => query.na === undefined };
  site.page('/raad/wethouders', { allow: anyone, kept: true }, async (visit, trx) => {
    const staffing = await readStaffing(deps, trx);
    const openOf = await countPublicByHolder(trx, visit.today.toString());
    const aldermen = aldermenOf(staffing, visit.today);
    return page(<AldermenPage visit={visit} aldermen={aldermen} openOf={openOf} staffing={staffing} />);
  });
  site.page('/raad/wethouders/:name', first, (visit, trx) => showAlderman(deps, visit, trx));
  site.page('/raad/portefeuilles/:theme', first, (visit, trx) => showPortfolio(deps, visit, trx));
}

async function showAlderman(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const staffing = await readStaffing(deps, trx);
  const tree = await readAreaTree(deps, trx);
  const alderman = aldermanAt(aldermenOf(staffing, visit.today), visit.params.name ?? '');
  if (!alderman) throw new NotFound('There is no such alderman.');
  // Two addresses of one page would be two pages to whoever keeps or counts them.
  if (visit.params.name !== alderman.slug) return redirect(href(visit, `/raad/wethouders/${alderman.slug}`));
  const holderId = alderman.person.id;
  const isTheirs = (one: Programme): boolean =>
    holdersOf(one, staffing, visit.today).some(({ id }) => id === holderId);
  // What goes on in a portfolio is of who holds it now.
  const themeIds = alderman.to === null ? alderman.themes.map(({ id }) => id) : [];
  const promised = await readPromised(deps, trx, {
    visit,
    whose: { holderId },
    themeIds,
    isTheirs,
    path: `/raad/wethouders/${alderman.slug}`,
  });
  const areas = alderman.areaIds.flatMap((id) => tree.byId(id) ?? []);
  return page(<AldermanPage visit={visit} alderman={alderman} areas={areas} {...promised} />);
}

async function showPortfolio(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const staffing = await readStaffing(deps, trx);
  const theme = staffing.themes.find(({ slug }) => slug === visit.params.theme);
  if (!theme) throw new NotFound('There is no such portfolio.');
  const promised = await readPromised(deps, trx, {
    visit,
    whose: { themeId: theme.id },
    themeIds: [theme.id],
    isTheirs: (one) => one.themeIds.includes(theme.id),
    path: `/raad/portefeuilles/${theme.slug}`,
  });
  const about = {
    holdings: holdersOver(staffing, theme.id, visit.today),
    aldermen: aldermenOf(staffing, visit.today),
    nameOf: (id: Id) => staffing.people.get(id)?.name,
  };
  return page(<PortfolioPage visit={visit} theme={theme} {...about} {...promised} />);
}

type Asked = {
  readonly visit: Visit;
  readonly whose: Whose;
  readonly themeIds: readonly Id[];
  readonly isTheirs: (item: Programme) => boolean;
  readonly path: string;
};

async function readPromised(
  deps: Deps,
  trx: Trx,
  { visit, whose, themeIds, isTheirs, path }: Asked,
): Promise<Promised> {
  const after = isId(visit.query.na) ? visit.query.na : undefined;
  const accord = await readAccord(deps, trx, visit);
  const [counts, open, settled, work] = await Promise.all([
    countPublic(trx, whose, visit.today.toString()),
    readOpenListing(trx, whose, { limit: pageLength + 1, after }),
    readSettledListing(trx, whose, few),
    readWork(trx, themeIds, few),
  ]);
  const motions = open.motions.slice(0, pageLength);
  const last = open.motions.length > pageLength ? motions.at(-1) : undefined;
  const items = accord.items.filter((one) => stageOn(one, visit.today) !== 'ended' && isTheirs(one));
  return {
    counts,
    open: { ...open, motions },
    next: last && href(visit, `${path}?na=${last.id}`),
    settled,
    accord: { ...accord, items },
    work,
  };
}
