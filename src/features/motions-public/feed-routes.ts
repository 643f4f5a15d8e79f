// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { htmlMessages } from '../../platform/html/index.ts';
import { type Answer, feed } from '../../platform/http/answer.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readLatestMotions, motionMessages as words } from '../motions/index.ts';
import { type FeedEntry, feedOf, feedType } from '../subscriptions/index.ts';
import { type Entry, readFeedEntries } from './feed-entries.ts';
import { base, pathOf } from './links.ts';
import { messages } from './messages.ts';
import { choiceOf, filtersOf, findShown, readAround } from './reading.ts';
import { listAddress } from './views/choice.ts';

const mostEntries = 30;

/** For programs that read along: what was told last of a choice, and of one. */
export function feedRoutes(site: Site, deps: Deps): void {
  site.page(`${base}.atom`, { allow: anyone, kept: true }, (visit, trx) => listFeed(deps, visit, trx));
  site.page(`${base}/:number/nieuws.atom`, { allow: anyone, kept: true }, (visit, trx) =>
    oneFeed(deps, visit, trx),
  );
}

async function listFeed(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const { locale } = visit;
  const { tree } = await readAround(deps, trx);
  const choice = choiceOf(visit.query, tree);
  const motions = await readLatestMotions(trx, filtersOf(choice, tree, visit.today), mostEntries);
  const told = await readFeedEntries(trx, motions, { locale, tree });
  const entries = told.slice(0, mostEntries).map((entry) => {
    const { kind, number, title, state } = entry.motion;
    const name = `${words[locale].kinds[kind]} ${number}: ${title}`;
    const place = words[locale].states[state];
    return entryOf(deps, visit, entry, { title: [name, entry.title].filter(Boolean).join(' · '), place });
  });
  return atom(deps, visit, {
    title: messages[locale].list.title,
    self: listAddress(choice, `${base}.atom`),
    page: listAddress(choice),
    emptySince: visit.today.toZonedDateTime('UTC').toInstant(),
    entries,
  });
}

async function oneFeed(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const motion = await findShown(visit, trx);
  const { tree } = await readAround(deps, trx);
  const path = pathOf(motion.number);
  const told = await readFeedEntries(trx, [motion], { locale: visit.locale, tree });
  const entries = told
    .slice(0, mostEntries)
    .map((entry) =>
      entryOf(deps, visit, entry, { title: entry.title || motion.title, place: motion.number }),
    );
  return atom(deps, visit, {
    title: messages[visit.locale].page.feed(`${motion.number} ${motion.title}`),
    self: `${path}/nieuws.atom`,
    page: path,
    emptySince: motion.publishedAt ?? motion.createdAt,
    entries,
  });
}

function entryOf(
  deps: Deps,
  visit: Visit,
  { id, text, at, motion, anchor }: Entry,
  said: Pick<FeedEntry, 'title' | 'place'>,
): FeedEntry {
  return { ...said, id, text, at, href: `${deps.publicUrl}${href(visit, pathOf(motion.number))}${anchor}` };
}

type Told = Pick<Parameters<typeof feedOf>[0], 'title' | 'self' | 'page' | 'entries'> & {
  readonly emptySince: Temporal.Instant;
};

/** `self` and `page` without host and language. */
function atom(deps: Deps, visit: Visit, told: Told): Answer {
  const text = feedOf({
    ...told,
    locale: visit.locale,
    author: htmlMessages(visit).municipality(visit.municipality.name),
    self: `${deps.publicUrl}${href(visit, told.self)}`,
    page: `${deps.publicUrl}${href(visit, told.page)}`,
  });
  return feed(text, feedType, told.entries[0]?.at);
}
