// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { page, redirect } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readOccurrences } from '../agenda/index.ts';
import { type Budget, budgetsFor, isOpen, readBudgets } from '../grants/index.ts';
import { type Area, lookUp } from '../areas/index.ts';
import {
  type Names,
  type Story,
  readPublications,
  readPublished,
  readStories,
} from '../contributions/index.ts';
import { type Published as Initiative, readListed } from '../initiatives-public/index.ts';
import { type AskedHere, readAskedHere } from '../motions-public/index.ts';
import { readOrganisations } from '../organisations/index.ts';
import { type VisitRecord, readComingVisits } from '../visits/index.ts';
import { mostTelling } from './stories.ts';
import type { Lately } from './views/stories.tsx';
import { type Town, areaPath, readTown, shownAreas } from './town.ts';
import { AreaPage } from './views/area-page.tsx';
import { AreasPage } from './views/areas-page.tsx';
import { HomePage } from './views/home-page.tsx';
import { SearchPage } from './views/search-page.tsx';

const longestSearch = 100;
const mostInitiatives = 3;

export function routes(site: Site, deps: Deps): void {
  site.page('/', { allow: anyone, kept: true }, async (visit, trx) => {
    if (visit.query.zoek !== undefined) return redirect(searchPath(visit, visit.query.zoek));
    const town = await readTown(deps, trx, { ...visit, query: {} });
    const names = await readNames(deps, trx, { visit, town });
    const told = await readTold(trx, { stories: 3, lately: 4 });
    const initiatives = await readListed(trx, { limit: mostInitiatives });
    const around = { visit, town, names, initiatives };
    return page(<HomePage {...around} {...told} />);
  });

  site.page('/gebieden', { allow: anyone, kept: true }, async (visit, trx) => {
    return page(<AreasPage visit={visit} town={await readTown(deps, trx, visit)} />);
  });

  site.page('/gebieden/zoeken', { allow: anyone }, async (visit, trx) => {
    const text = (visit.query.zoek ?? '').trim().slice(0, longestSearch);
    if (text === '') return redirect(href(visit, '/gebieden'));
    const town = await readTown(deps, trx, { ...visit, query: {} });
    const found = await lookUp(deps, trx, text, fromShown(town));
    if (found.kind === 'area') return redirect(areaPath(visit, town, found.area));
    const choices = found.kind === 'choices' ? found.choices : [];
    return page(<SearchPage visit={visit} town={town} text={text} choices={choices} />);
  });

  site.page('/gebieden/:slug', { allow: anyone, kept: true }, async (visit, trx) => {
    const town = await readTown(deps, trx, visit);
    const area = town.tree.bySlug(visit.params.slug ?? '');
    if (!area) throw new NotFound('There is no such area.');
    const names = await readNames(deps, trx, { visit, town });
    // A page about another day tells who was there; what goes on is of today.
    const told = town.asked.isToday
      ? await readTold(trx, { stories: 1, lately: 5, area, town })
      : nothingTold;
    const place = { tree: town.tree, areaId: area.id, today: visit.today };
    const meetings = town.asked.isToday ? await readOccurrences(trx, place) : [];
    const initiatives: readonly Initiative[] = town.asked.isToday
      ? await readListed(trx, { areaIds: town.tree.idsBelow(area.id), limit: mostInitiatives })
      : [];
    const visits = await readVisits(trx, { visit, town, area });
    const path = town.tree.pathTo(area.id).map(({ id }) => id);
    const isOpenNow = (budget: Budget): boolean => isOpen(budget, visit.today.toString());
    const budgets = town.asked.isToday
      ? budgetsFor(await readBudgets(trx, visit.today.year), [path]).filter(isOpenNow)
      : [];
    const isWithin = town.asked.isToday && area !== town.tree.root;
    const asked: AskedHere = isWithin ? await readAskedHere(trx, town.tree.idsBelow(area.id)) : [];
    const around = { visit, town, names, area, meetings, initiatives, visits, budgets, asked };
    return page(<AreaPage {...around} {...told} />);
  });
}

/** Visits to get to know an area; of today's page only. */
async function readVisits(
  trx: Trx,
  { visit, town, area }: { readonly visit: Visit; readonly town: Town; readonly area: Area },
): Promise<VisitRecord[]> {
  if (!town.asked.isToday) return [];
  const { tree } = town;
  const around = [...tree.pathTo(area.id).map(({ id }) => id), ...tree.idsBelow(area.id)];
  const coming = await readComingVisits(trx, around, visit.now, { isPublic: true });
  return coming.filter(({ state }) => state === 'planned');
}

function searchPath(visit: Visit, text: string): string {
  return href(visit, `/gebieden/zoeken?zoek=${encodeURIComponent(text)}`);
}

/** Of the areas at a place, deepest first: the smallest that residents choose from; the municipality itself only for want of others. */
function fromShown(town: Town): (areas: readonly Area[]) => Area | undefined {
  const shown = new Set(shownAreas(town));
  return (areas) => areas.find((area) => shown.has(area)) ?? areas[0];
}

async function readNames(
  deps: Deps,
  trx: Trx,
  { visit, town }: { visit: Visit; town: Town },
): Promise<Names> {
  const organisations = await readOrganisations(deps, trx);
  return { locale: visit.locale, tree: town.tree, staffing: town.staffing, organisations, day: visit.today };
}

type Wanted = {
  readonly stories: number;
  readonly lately: number;
  readonly area?: Area;
  readonly town?: Town;
};
type Told = { readonly stories: readonly Story[]; readonly lately: readonly Lately[] };

const nothingTold: Told = { stories: [], lately: [] };

/** The stories that tell most, and what was brought lately beside them; in the whole municipality or in an area and below it. */
async function readTold(trx: Trx, wanted: Wanted): Promise<Told> {
  const { area, town } = wanted;
  const within = area && town && area !== town.tree.root ? { areaIds: town.tree.idsBelow(area.id) } : {};
  const answered = await readStories(trx, { ...within, answered: true, limit: wanted.stories * 4 });
  const stories = mostTelling(answered, wanted.stories);
  const told = new Set(stories.map((story) => story.id));
  const published = await readPublished(trx, { ...within, limit: wanted.lately + told.size });
  const lately = published.filter((one) => !told.has(one.id)).slice(0, wanted.lately);
  const pictures = await readPublications(
    trx,
    lately.map(({ id }) => id),
  );
  return { stories, lately: lately.map((one) => ({ ...one, picture: pictures.get(one.id)?.[0] })) };
}
