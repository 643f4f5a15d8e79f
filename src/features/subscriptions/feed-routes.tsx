// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { htmlMessages } from '../../platform/html/index.ts';
import { type Answer, feed } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type Area, type AreaTree, areaName, readAreaTree } from '../areas/index.ts';
import { describeNews, readLatestNews } from '../news/index.ts';
import { sources } from './digests.ts';
import { type FeedEntry, feedOf, feedType } from './feed.ts';
import { messages } from './messages.ts';

const mostEntries = 30;

export function feedRoutes(site: Site, deps: Deps): void {
  site.page('/nieuws.atom', { allow: anyone, kept: true }, async (visit, trx) => {
    const tree = await readAreaTree(deps, trx);
    return newsOf(deps, visit, trx, { tree, area: tree.root });
  });

  site.page('/gebieden/:slug/nieuws.atom', { allow: anyone, kept: true }, async (visit, trx) => {
    const tree = await readAreaTree(deps, trx);
    const area = tree.bySlug(visit.params.slug ?? '');
    if (!area) throw new NotFound('There is no such area.');
    return newsOf(deps, visit, trx, { tree, area });
  });
}

type Of = { readonly tree: AreaTree; readonly area: Area };

async function newsOf(deps: Deps, visit: Visit, trx: Trx, { tree, area }: Of): Promise<Answer> {
  const t = messages[visit.locale].feed;
  const isRoot = area === tree.root;
  const items = await readLatestNews(trx, {
    // What is of the whole municipality is of every area.
    ...(isRoot ? {} : { areaIds: [...tree.idsBelow(area.id), tree.root.id] }),
    topics: sources.filter((one) => !one.isForFollowers).map(({ topic }) => topic),
    limit: mostEntries,
  });
  const texts = await describeNews(trx, sources, items);
  const entries = items.flatMap((item): FeedEntry[] => {
    const text = texts.get(item.id);
    if (!text) return [];
    return [
      {
        ...text,
        id: item.id,
        title: t.entry(text.label[visit.locale], text.title),
        href: `${deps.publicUrl}${href(visit, text.path)}`,
        place: areaName(tree.byId(item.areaId) ?? tree.root, visit.locale),
        at: item.at,
      },
    ];
  });
  const municipality = htmlMessages(visit).municipality(visit.municipality.name);
  const [path = ''] = visit.url.split('?');
  const text = feedOf({
    locale: visit.locale,
    title: isRoot ? t.title(municipality) : t.titleIn(areaName(area, visit.locale), municipality),
    author: municipality,
    self: `${deps.publicUrl}${href(visit, path)}`,
    page: `${deps.publicUrl}${href(visit, isRoot ? '/bijdragen' : `/gebieden/${area.slug}`)}`,
    emptySince: visit.today.toZonedDateTime('UTC').toInstant(),
    entries,
  });
  return feed(text, feedType, entries[0]?.at);
}
