// SPDX-License-Identifier: EUPL-1.2
import type { NewsSource } from '../news/index.ts';
import { messages } from './messages.ts';
import { newsKinds } from './news-kinds.ts';
import { type ThreadRecord, kindTable, knownRefs, readRecords } from '../thread/index.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Motion } from './domain.ts';
import { readMotionsById } from './store.ts';

/** For who follows a motion. That there is news is written down by the tables themselves (0040_motion_lists). */
export const motionNews: NewsSource = {
  topic: 'motions',
  isForFollowers: true,
  describe: async (trx, items) => {
    const motions = await readMotionsById(trx, [...new Set(items.map((item) => item.subjectId))]);
    const published = new Map(
      motions.filter(({ publishedAt }) => publishedAt !== null).map((one) => [one.id, one]),
    );
    const shown = await readShown(trx, [...published.values()]);
    return new Map(
      items.flatMap((item) => {
        const one = published.get(item.subjectId);
        const kind = newsKinds.find((each) => each === item.kind);
        if (!one || !kind) return [];
        const label = { nl: messages.nl.news[kind], en: messages.en.news[kind] };
        const title = `${one.number} ${one.title}`;
        const path = `/raad/moties/${one.number}`;
        const shownBy = kind === 'settled' ? shownByOf(one, shown) : [];
        return [[item.id, { title, label, text: '', path, shownBy }] as const];
      }),
    );
  },
};

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
