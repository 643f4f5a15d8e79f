// SPDX-License-Identifier: EUPL-1.2
import { setImmediate } from 'node:timers/promises';
import { system } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { type Trx, inMunicipality, municipalityOf } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type AreaTree, areaName, readAreaTree } from '../areas/index.ts';
import { contributionNews } from '../contributions/index.ts';
import { initiativeNews } from '../initiatives/index.ts';
import { record } from '../journal/index.ts';
import { motionNews } from '../motions/index.ts';
import { readMunicipality } from '../municipality/index.ts';
import {
  type NewsSource,
  type NewsText,
  type NumberedItem,
  describeNews,
  numberNews,
  readNewsBetween,
} from '../news/index.ts';
import { type MailHeaders, type SharedText, queueSharedMails } from '../notifications/index.ts';
import { type Reader, fixTurn, holdReaders, listToTell, markTold, readLowestTold } from './digest-store.ts';
import { type DigestLine, type ToldItem, happeningsOf } from './digest-lines.ts';
import { type Frequency, wants } from './domain.ts';
import { ownPart, stopLink } from './links.ts';
import { type AllOf, digestMail } from './mails.ts';

/** Whoever has news to tell. */
export const sources: readonly NewsSource[] = [contributionNews, initiativeNews, motionNews];

export type Turn = {
  readonly frequency: Frequency;
  /** Names a week or a month: its digest goes up to the same item however often it is taken up. */
  readonly period?: string;
};

// Each batch is a transaction: an embedded database serves nobody else as long as it takes.
const batchSize = 250;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * Writes the mails of a turn: whoever wants to hear it, hears everything from where they were told up to the last item of the turn.
 * How far each was told is moved in the transaction that writes their mails, so that it can be broken off anywhere and be taken up
 * again, by two servers at once too. Returns how many mails were written.
 */
export async function prepareDigests(deps: Deps, municipalityId: Id, turn: Turn): Promise<number> {
  const { frequency, period } = turn;
  const upTo = await inMunicipality(deps, municipalityId, async (trx) => {
    const head = await numberNews(trx);
    return period === undefined ? head : fixTurn(trx, period, head);
  });
  const news = await inMunicipality(deps, municipalityId, (trx) => readNews(deps, trx, { frequency, upTo }));
  if (!news) return 0;
  const write = digestWriter(deps, news);
  let written = 0;
  let after: Id = beforeAll;
  for (;;) {
    const batch = { frequency, upTo, after, limit: batchSize };
    const { last, count } = await inMunicipality(deps, municipalityId, async (trx) => {
      const ids = await listToTell(trx, batch);
      const readers = ids.length === 0 ? [] : await holdReaders(trx, ids, batch);
      return { last: ids.at(-1), count: await tellReaders(deps, trx, { readers, upTo, write }) };
    });
    written += count;
    if (last === undefined) return written;
    after = last;
    // Requests that came in meanwhile get their turn, also where the database runs in this very thread.
    await setImmediate();
  }
}

type News = {
  readonly municipality: Municipality;
  readonly tree: AreaTree;
  readonly upTo: number;
  readonly items: readonly { readonly item: NumberedItem; readonly text: NewsText }[];
};

/** Everything that somebody still has to hear, in words; nothing when everybody was told. */
async function readNews(
  deps: Deps,
  trx: Trx,
  { frequency, upTo }: { frequency: Frequency; upTo: number },
): Promise<News | undefined> {
  const lowest = await readLowestTold(trx, frequency, upTo);
  const municipality = lowest === undefined ? undefined : await readMunicipality(trx);
  if (lowest === undefined || !municipality) return undefined;
  const tree = await readAreaTree(deps, trx);
  const items = await readNewsBetween(trx, lowest, upTo);
  const texts = await describeNews(trx, sources, items);
  return {
    municipality,
    tree,
    upTo,
    items: items.flatMap((item) => {
      const text = texts.get(item.id);
      return text ? [{ item, text }] : [];
    }),
  };
}

/** A digest of those who chose the same and were told as far; `personal` stands in it for each one's own address. */
type Digest = SharedText & { readonly personal: string };
type WriteDigest = (reader: Reader) => Digest | undefined;

/** Writes each digest once, for the first who is to get it. */
function digestWriter(deps: Deps, news: News): WriteDigest {
  const personal = newId();
  const written = new Map<string, Digest | undefined>();
  return (reader) => {
    const { locale, toldUpTo, areaIds, themeIds, followed, isFollowedOnly } = reader;
    const key = `${locale} ${toldUpTo} ${areaIds.join()} ${themeIds.join()} ${followed.join()} ${isFollowedOnly}`;
    if (!written.has(key)) {
      const [first, ...rest] = linesFor(news, reader);
      const all = allOf(news, reader, first);
      written.set(
        key,
        first && {
          ...digestMail(deps, news.municipality, { locale, lines: [first, ...rest], personal, all }),
          personal,
        },
      );
    }
    return written.get(key);
  };
}

/** What a reader has not heard yet, newest first: of what is told in full everything, of other subjects the latest. */
function linesFor({ tree, items }: News, reader: Reader): DigestLine[] {
  const within = (areaId: Id, aboveId: Id) => tree.pathTo(areaId).some((area) => area.id === aboveId);
  const areas = { rootId: tree.root.id, within };
  const forFollowers = sources.filter((one) => one.isForFollowers).map(({ topic }) => topic);
  const bySubject = new Map<Id, ToldItem[]>();
  for (const one of items) {
    const { item } = one;
    if (
      item.seq <= reader.toldUpTo ||
      !wants(reader, { ...item, isForFollowers: forFollowers.includes(item.topic) }, areas)
    )
      continue;
    const before = bySubject.get(item.subjectId) ?? [];
    bySubject.delete(item.subjectId);
    bySubject.set(item.subjectId, [...before, one]);
  }
  return [...bySubject.values()].reverse().flatMap((all) => lineOf(tree, all, reader));
}

function lineOf(tree: AreaTree, all: readonly ToldItem[], { locale, followed }: Reader): DigestLine[] {
  const last = all.at(-1);
  if (!last) return [];
  const { item, text } = last;
  const nameOf = (areaId: Id) => areaName(tree.byId(areaId) ?? tree.root, locale);
  const told = happeningsOf(all, { locale, nameOf });
  const { title, label, path } = text;
  return [
    {
      title,
      label: label[locale],
      place: nameOf(item.areaId),
      path,
      topic: item.topic,
      ...(told ? { told } : {}),
      ...(followed.includes(item.subjectId) ? { followedId: item.subjectId } : {}),
    },
  ];
}

/** Where this reader finds more of what they asked for: of what they follow alone, or of their one area. */
function allOf({ tree }: News, reader: Reader, line: DigestLine | undefined): AllOf | undefined {
  const { areaIds, isFollowedOnly, locale } = reader;
  if (isFollowedOnly) {
    const all = sources.find(({ topic }) => topic === line?.topic)?.all;
    return all && { path: all.path, text: all.label[locale] };
  }
  const [only, ...others] = areaIds;
  const area = only === undefined || others.length > 0 ? undefined : tree.byId(only);
  return area && { path: `/gebieden/${area.slug}` };
}

type Telling = { readonly readers: readonly Reader[]; readonly upTo: number; readonly write: WriteDigest };

async function tellReaders(deps: Deps, trx: Trx, { readers, upTo, write }: Telling): Promise<number> {
  if (readers.length === 0) return 0;
  const texts: Digest[] = [];
  const places = new Map<Digest, number>();
  const mails = readers.flatMap((reader) => {
    const digest = write(reader);
    if (!digest) return [];
    let place = places.get(digest);
    if (place === undefined) {
      place = texts.push(digest) - 1;
      places.set(digest, place);
    }
    return [{ ...addressed(deps, reader), text: place }];
  });
  const told = readers.map((reader) => reader.id);
  await markTold(trx, told, upTo);
  const [first] = texts;
  if (!first) return 0;
  await queueSharedMails(deps, trx, { texts, personal: first.personal, mails, aboutTopic: 'subscriptions' });
  await record(trx, {
    actor: system,
    at: deps.clock.now(),
    topic: 'subscriptions',
    subjectId: municipalityOf(trx),
    verb: 'digests_written',
    details: { count: mails.length, upTo },
  });
  return mails.length;
}

function addressed(deps: Deps, reader: Reader) {
  return {
    address: reader.email,
    personal: ownPart(deps.secrets, reader.id),
    headers: stopHeaders(deps, reader.id),
    aboutId: reader.id,
  };
}

/** With these, the reader's mail program shows a button that stops the mails at once (RFC 2369, RFC 8058). */
function stopHeaders(deps: Deps, id: Id): MailHeaders {
  return {
    'List-Unsubscribe': `<${stopLink(deps, id)}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
