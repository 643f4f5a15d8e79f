// SPDX-License-Identifier: EUPL-1.2
import { setImmediate } from 'node:timers/promises';
import { resident, system } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { type Trx, inMunicipality, municipalityOf } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Round } from '../../platform/jobs/rounds.ts';
import { record } from '../journal/index.ts';
import { readMunicipality } from '../municipality/index.ts';
import { queueMails } from '../notifications/index.ts';
import { knownRefs, readRecords } from '../thread/index.ts';
import { type NewsLetter, type Tellable, newsMail } from './mails.ts';
import { everyone } from './shared.ts';
import {
  type Hearer,
  type Pending,
  deleteStops,
  holdTelling,
  insertStop,
  markDone,
  markTold,
  readHearers,
  readPending,
  readUntold,
} from './telling-store.ts';

// Each batch is a transaction: an embedded database serves nobody else as long as it takes.
const batchSize = 200;
/** One mail a day; a little less, so that a round that begins a minute later does not make it a day later. */
const quietHours = 23;
/** What could not be told for so long is no news any more. */
const staleDays = 7;

/** Soon after it happened: how many mails somebody gets follows from what they were told before, not from how often is looked. */
function everyMinute(now: { readonly epochMilliseconds: number }): string {
  return `minute ${Math.floor(now.epochMilliseconds / 60_000)}`;
}

/** Tells everyone who contributed what came of it; nobody more than once a day. */
export function threadRound(deps: Deps): Round {
  return {
    name: 'thread_news',
    periods: everyMinute,
    run: async (municipalityId) => {
      await tellThread(deps, municipalityId);
    },
  };
}

/**
 * Writes the mails about what happened further down the thread; who was told is written in the same transaction, so that it can be
 * broken off anywhere and be done again. Gives how many mails were written.
 */
export async function tellThread(deps: Deps, municipalityId: Id): Promise<number> {
  const now = deps.clock.now();
  const { municipality, pending, news } = await inMunicipality(deps, municipalityId, (trx) =>
    readNews(deps, trx),
  );
  if (!municipality || pending.length === 0) return 0;
  const newsIds = news.map(({ id }) => id);
  const round = { newsIds, since: now.subtract({ hours: quietHours }) };
  let written = 0;
  let after = '';
  while (newsIds.length > 0) {
    const hearers = await inMunicipality(deps, municipalityId, async (trx) => {
      await holdTelling(trx);
      const found = await readHearers(trx, round, { after, limit: batchSize });
      written += await writeLetters(deps, trx, { municipality, news, hearers: found });
      return found;
    });
    const last = hearers.at(-1);
    if (!last) break;
    after = last.emailKey;
    // Requests that came in meanwhile get their turn, also where the database runs in this very thread.
    await setImmediate();
  }
  await inMunicipality(deps, municipalityId, async (trx) => {
    const waiting = new Set(newsIds.length === 0 ? [] : await readUntold(trx, newsIds));
    const done = pending.map(({ id }) => id).filter((id) => !waiting.has(id));
    await markDone(trx, done, now);
  });
  return written;
}

/** What is to be told: of records that are public now, and no older than news is. */
async function readNews(deps: Deps, trx: Trx) {
  const municipality = await readMunicipality(trx);
  const pending = await readPending(trx);
  const told = pending.map(({ recordKind: kind, recordId: id }) => ({ kind, id }));
  const shown = pending.flatMap(({ cites }) => cites);
  const records = await readRecords(trx, everyone, knownRefs([...told, ...shown]));
  const byId = new Map(records.map((one) => [one.id, one]));
  const stale = deps.clock.now().subtract({ hours: staleDays * 24 }).epochMilliseconds;
  const news = pending.flatMap((one: Pending): Tellable[] => {
    const found = byId.get(one.recordId);
    const cited = one.cites.flatMap(({ id }) => byId.get(id) ?? []);
    return found && one.at.epochMilliseconds > stale ? [{ ...one, record: found, cited }] : [];
  });
  return { municipality, pending, news };
}

type Telling = {
  readonly municipality: Municipality;
  readonly news: readonly Tellable[];
  readonly hearers: readonly Hearer[];
};

async function writeLetters(deps: Deps, trx: Trx, { municipality, news, hearers }: Telling): Promise<number> {
  if (hearers.length === 0) return 0;
  const letters = [...Map.groupBy(hearers, ({ emailKey }) => emailKey).values()].flatMap(
    (rows): NewsLetter[] => {
      const [hearer] = rows;
      if (!hearer) return [];
      const wanted = new Set(rows.map(({ newsId }) => newsId));
      const brought = [...new Set(rows.map(({ subject }) => subject))];
      return [{ hearer, brought, news: news.filter(({ id }) => wanted.has(id)).toReversed() }];
    },
  );
  const at = deps.clock.now();
  await markTold(
    trx,
    hearers.map(({ newsId, contactId }) => ({ newsId, contactId })),
    at,
  );
  await queueMails(
    deps,
    trx,
    letters.map((letter) => newsMail(deps, municipality, letter)),
  );
  await record(trx, {
    actor: system,
    at,
    topic: 'thread',
    subjectId: municipalityOf(trx),
    verb: 'thread_told',
    details: { count: letters.length },
    isInward: true,
  });
  return letters.length;
}

/** No more of these mails for this person, and for everyone with the same address; or again. */
export function stopTelling(
  deps: Deps,
  municipalityId: Id,
  contactId: Id,
  wish: 'stop' | 'resume',
): Promise<void> {
  return inMunicipality(deps, municipalityId, async (trx) => {
    const at = deps.clock.now();
    const isNew = wish === 'stop' ? await insertStop(trx, contactId, at) : await deleteStops(trx, contactId);
    if (!isNew) return;
    const verb = wish === 'stop' ? 'thread_stopped' : 'thread_resumed';
    await record(trx, { actor: resident, at, topic: 'thread', subjectId: contactId, verb, isInward: true });
  });
}
