// SPDX-License-Identifier: EUPL-1.2
import type { NewsItem, NewsSource, NewsText } from '../news/index.ts';
import { messages } from './messages.ts';
import { newsKinds } from './news-kinds.ts';
import { type ThreadRecord, kindTable, knownRefs, readRecords } from '../thread/index.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Motion, Update } from './domain.ts';
import { readUpdatesOfMany } from './import-store.ts';
import { readMotionsById } from './store.ts';

/** For who follows a motion. That there is news is written down by the tables themselves (0040_motion_lists). */
export const motionNews: NewsSource = {
  topic: 'motions',
  isForFollowers: true,
  all: { path: '/raad/moties', label: { nl: messages.nl.all, en: messages.en.all } },
  describe: async (trx, items) => {
    const motions = await readMotionsById(trx, [...new Set(items.map((item) => item.subjectId))]);
    const published = new Map(
      motions.filter(({ publishedAt }) => publishedAt !== null).map((one) => [one.id, one]),
    );
    const shown = await readShown(trx, [...published.values()]);
    const updates = await readUpdatesOfMany(trx, [...published.keys()]);
    return new Map(
      items.flatMap((item) => {
        const one = published.get(item.subjectId);
        const kind = newsKinds.find((each) => each === item.kind);
        if (!one || !kind) return [];
        const label = { nl: messages.nl.news[kind], en: messages.en.news[kind] };
        const title = `${one.number} ${one.title}`;
        const update = kind === 'told' || kind === 'corrected' ? updateOf(item, updates) : undefined;
        const path = `/raad/moties/${one.number}${update ? `#stand-${update.id}` : ''}`;
        const shownBy = kind === 'settled' ? shownByOf(one, shown) : [];
        return [[item.id, { title, label, text: '', told: toldOf(one, update), path, shownBy }] as const];
      }),
    );
  },
};

/** The update that an item is about: its table wrote the item down at the same moment. */
function updateOf({ subjectId, at }: NewsItem, updates: readonly Update[]): Update | undefined {
  return updates.find(({ motionId, createdAt }) => motionId === subjectId && createdAt.equals(at));
}

function toldOf(one: Motion, update: Update | undefined): NewsText['told'] {
  const text = update?.body ?? (one.state === 'settled' ? one.proof : one.lapsedBecause);
  const standing = { nl: messages.nl.states[one.state], en: messages.en.states[one.state] };
  return { text: text ?? '', standing };
}

type Shown = ReadonlyMap<Id, ThreadRecord>;

/** What shows of these that they were done, as everyone may read it now. */
async function readShown(trx: Trx, motions: readonly Motion[]): Promise<Shown> {
  const refs = knownRefs(motions.flatMap(({ proofCites }) => proofCites));
  const records = await readRecords(trx, { kind: 'public' }, refs);
  return new Map(records.map((one) => [one.id, one]));
}

function shownByOf({ proofCites }: Motion, shown: Shown) {
  return proofCites
    .flatMap(({ id }) => shown.get(id) ?? [])
    .map(({ title, kind, number }) => ({ title, path: kindTable[kind].publicPath(number) }));
}
