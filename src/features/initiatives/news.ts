// SPDX-License-Identifier: EUPL-1.2
import type { NewsSource } from '../news/index.ts';
import { messages } from './messages.ts';
import { readPublishedWords } from './published-words-store.ts';

const newsKinds = ['published', 'words_changed'] as const;

/** What is told of initiatives, in the words that are on the site. */
export const initiativeNews: NewsSource = {
  topic: 'initiatives',
  describe: async (trx, items) => {
    const words = await readPublishedWords(trx, [...new Set(items.map((item) => item.subjectId))]);
    return new Map(
      items.flatMap((item) => {
        const one = words.get(item.subjectId);
        const kind = newsKinds.find((each) => each === item.kind);
        if (!one || !kind) return [];
        const label = { nl: messages.nl.news[kind], en: messages.en.news[kind] };
        const text = kind === 'published' ? one.body : (one.result ?? one.body);
        return [[item.id, { title: one.title, label, text, path: `/initiatieven/${one.number}` }] as const];
      }),
    );
  },
};
