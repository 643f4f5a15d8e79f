// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { fullDay, htmlMessages } from '../../platform/html/index.ts';
import { type Answer, feed } from '../../platform/http/answer.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import {
  inOrder,
  readLatestMotions,
  readLatestUpdates,
  readUpdates,
  motionMessages as words,
} from '../motions/index.ts';
import { feedOf, feedType } from '../subscriptions/index.ts';
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
  const latest = await readLatestUpdates(
    trx,
    motions.map(({ id }) => id),
  );
  const entries = motions.map((motion) => {
    const update = latest.get(motion.id);
    return {
      id: update?.id ?? motion.id,
      title: `${words[locale].kinds[motion.kind]} ${motion.number}: ${motion.title}`,
      text: update?.body ?? motion.request,
      href: `${deps.publicUrl}${href(visit, pathOf(motion.number))}${update ? `#stand-${update.id}` : ''}`,
      place: words[locale].states[motion.state],
      at: motion.updatedAt,
    };
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
  const { page: t } = messages[visit.locale];
  const updates = inOrder(await readUpdates(trx, motion.id));
  const path = pathOf(motion.number);
  const entries = updates
    .toSorted((one, other) => other.createdAt.epochMilliseconds - one.createdAt.epochMilliseconds)
    .slice(0, mostEntries)
    .map(({ id, onDay, body, correctsId, createdAt }) => ({
      id,
      title: (correctsId ? t.correctionTitle : t.updateTitle)(fullDay(visit.locale, onDay)),
      text: body,
      href: `${deps.publicUrl}${href(visit, path)}#stand-${id}`,
      place: motion.number,
      at: createdAt,
    }));
  return atom(deps, visit, {
    title: t.feed(`${motion.number} ${motion.title}`),
    self: `${path}/nieuws.atom`,
    page: path,
    emptySince: motion.publishedAt ?? motion.createdAt,
    entries,
  });
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
