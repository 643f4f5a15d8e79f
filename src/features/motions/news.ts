// SPDX-License-Identifier: EUPL-1.2
import type { NewsSource } from '../news/index.ts';
import { messages } from './messages.ts';
import { newsKinds } from './news-kinds.ts';
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
    return new Map(
      items.flatMap((item) => {
        const one = published.get(item.subjectId);
        const kind = newsKinds.find((each) => each === item.kind);
        if (!one || !kind) return [];
        const label = { nl: messages.nl.news[kind], en: messages.en.news[kind] };
        const title = `${one.number} ${one.title}`;
        return [[item.id, { title, label, text: '', path: `/raad/moties/${one.number}` }] as const];
      }),
    );
  },
};
