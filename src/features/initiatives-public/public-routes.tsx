// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { htmlMessages } from '../../platform/html/index.ts';
import { type Answer, feed, page } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type Area, type AreaTree, areaName, readAreaTree, readBoundaries } from '../areas/index.ts';
import {
  type Lying,
  findInitiative,
  initiativeNews,
  litOn,
  mapOf,
  readMessages,
  readPictures,
  standsFor,
  withCounts,
} from '../initiatives/index.ts';
import { describeNews, readNewsOf } from '../news/index.ts';
import { feedOf, feedType } from '../subscriptions/index.ts';
import { readWeighings } from '../government-role/index.ts';
import { readStaffing } from '../teams/index.ts';
import { makeThreadSection } from '../thread/index.ts';
import {
  type Filters,
  type Published,
  countByArea,
  fitting,
  groupFrom,
  newestOf,
  totalOf,
} from './domain.ts';
import { type ListQuery, listQuery } from './forms.ts';
import { base, pathOf } from './links.ts';
import { messages } from './messages.ts';
import {
  facets,
  findByWords,
  findPublished,
  mostFound,
  readPublicInitiators,
  readPublished,
} from './published-store.ts';
import { readSteps, stepsToCome } from './steps.ts';
import { ItemPage } from './views/item-page.tsx';
import { ListPage } from './views/list-page.tsx';

const pageLength = 20;
const mostOthers = 3;
const mostEntries = 30;

export function publicRoutes(site: Site, deps: Deps): void {
  site.page(base, { allow: anyone, kept: true }, (visit, trx) => showList(deps, visit, trx));
  site.page(`${base}/:number`, { allow: anyone, kept: isForEveryone }, (visit, trx) =>
    showOne(deps, visit, trx),
  );
  site.page(`${base}/:number/nieuws.atom`, { allow: anyone, kept: true }, (visit, trx) =>
    showFeed(deps, visit, trx),
  );
}

/** After taking part it says so once. */
function isForEveryone({ steun }: Visit['query']): boolean {
  return steun === undefined;
}

/** What is on the site under this number. @throws NotFound when nothing is. */
export async function findShown(visit: Visit, trx: Trx): Promise<Published> {
  const initiative = await findInitiative(trx, visit.params.number ?? '');
  const one = initiative && (await findPublished(trx, initiative.id));
  if (!one) throw new NotFound('It is not public.');
  return one;
}

async function readLying(deps: Deps, visit: Visit, trx: Trx): Promise<Lying> {
  return {
    tree: await readAreaTree(deps, trx),
    boundaries: await readBoundaries(deps, trx, visit.today),
  };
}

async function showList(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const lying = await readLying(deps, visit, trx);
  const { tree } = lying;
  const query = listQuery.parse(visit.query);
  const area = areaFrom(tree, query.gebied);
  const group = groupFrom(query.stand);
  const chosen: Omit<Filters, 'areaIds'> = {
    ...(query.thema ? { themeId: query.thema } : {}),
    ...(group ? { group } : {}),
    ...(query.nodig ? { need: query.nodig } : {}),
  };
  const found = query.zoek ? await findByWords(trx, query.zoek) : undefined;
  const all = found ?? (await deps.fresh.read(trx, facets));
  const areaIds = area && tree.idsBelow(area.id);
  const isWanted = fitting({ ...chosen, ...(areaIds ? { areaIds } : {}) });
  const rows = await readPublished(trx, {
    ...chosen,
    ...(areaIds ? { areaIds } : {}),
    ...(found ? { among: newestOf(found.filter(isWanted), query.na, pageLength + 1) } : {}),
    ...(query.na ? { before: query.na } : {}),
    limit: pageLength + 1,
  });
  const shown = rows.slice(0, pageLength);
  const last = rows.length > pageLength ? shown.at(-1) : undefined;
  const count = totalOf(all.filter(isWanted));
  const layout = mapOf(visit, lying);
  const lit = layout && area && area !== tree.root ? litOn(layout, tree, area.id) : undefined;
  return page(
    <ListPage
      visit={visit}
      tree={tree}
      themes={(await readStaffing(deps, trx)).themes}
      query={{ ...query, stand: group ? query.stand : undefined }}
      area={area}
      found={shown}
      count={count}
      isCut={found !== undefined && totalOf(found) >= mostFound}
      map={
        layout &&
        withCounts(layout, tree, {
          counts: countByArea(all, chosen, standsFor(lying)),
          hrefOf: (one) => listHref(visit, query, { gebied: one.slug }),
          titleOf: (one, of) => messages[visit.locale].list.inArea(areaName(one, visit.locale), of),
        })
      }
      lit={lit}
      next={last && listHref(visit, query, { ...(area ? { gebied: area.slug } : {}), na: last.id })}
    />,
  );
}

/** The same choices, with others in their place. */
function listHref(visit: Visit, query: ListQuery, more: Readonly<Record<string, string>>): string {
  const { nodig, stand, thema, zoek } = query;
  const kept = Object.entries({ nodig, stand, thema, zoek }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return `${href(visit, base)}?${new URLSearchParams([...Object.entries(more), ...kept])}`;
}

/** From an address: a slug, as people share it, or the id of a select field. */
export function areaFrom(tree: AreaTree, text: string | undefined): Area | undefined {
  return text === undefined ? undefined : (tree.bySlug(text) ?? tree.byId(text));
}

async function showOne(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const one = await findShown(visit, trx);
  const lying = await readLying(deps, visit, trx);
  const { tree } = lying;
  const [areaId = tree.root.id] = one.areaIds;
  const layout = mapOf(visit, lying);
  const near = await readPublished(trx, { areaIds: tree.idsBelow(areaId), limit: mostOthers + 1 });
  const [pictures, said, weighings] = await Promise.all([
    readPictures(trx, one.id),
    readMessages(trx, one.id),
    readWeighings(trx, [one.id]),
  ]);
  const done = { ja: 'supported', nee: 'notSupportedAnyMore' } as const;
  const { steun } = visit.query;
  return page(
    <ItemPage
      visit={visit}
      tree={tree}
      themes={(await readStaffing(deps, trx)).themes}
      one={one}
      groups={await readPublicInitiators(trx, [one.id])}
      steps={await readSteps(trx, one)}
      toCome={stepsToCome(one.state)}
      others={near.filter(({ id }) => id !== one.id).slice(0, mostOthers)}
      pictures={pictures.filter(({ publishedAt }) => publishedAt !== null)}
      news={said.filter(({ kind }) => kind === 'news')}
      weighing={weighings[0]}
      map={layout}
      lit={layout && litOn(layout, tree, areaId)}
      thread={await makeThreadSection(trx, visit, { ...one, kind: 'initiative' })}
      {...(steun === 'ja' || steun === 'nee' ? { done: done[steun] } : {})}
    />,
  );
}

/** What happened to this one, for programs that read along. */
async function showFeed(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const one = await findShown(visit, trx);
  const tree = await readAreaTree(deps, trx);
  const items = await readNewsOf(trx, one.id, mostEntries);
  const texts = await describeNews(trx, [initiativeNews], items);
  const entries = items.flatMap((item) => {
    const text = texts.get(item.id);
    if (!text) return [];
    return {
      ...text,
      id: item.id,
      title: `${text.label[visit.locale]}: ${text.title}`,
      href: `${deps.publicUrl}${href(visit, text.path)}`,
      place: areaName(tree.byId(item.areaId) ?? tree.root, visit.locale),
      at: item.at,
    };
  });
  const path = pathOf(one.number);
  const text = feedOf({
    locale: visit.locale,
    title: messages[visit.locale].page.feed(one.title),
    author: htmlMessages(visit).municipality(visit.municipality.name),
    self: `${deps.publicUrl}${href(visit, `${path}/nieuws.atom`)}`,
    page: `${deps.publicUrl}${href(visit, path)}`,
    emptySince: one.publishedAt,
    entries,
  });
  return feed(text, feedType, entries[0]?.at);
}
