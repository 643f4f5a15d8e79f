// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Trx } from '../../platform/db/opener.ts';
import { type NewsSource, tellNews } from '../news/index.ts';
import { tellUpstream } from '../thread/index.ts';
import { type Initiative, type NewsKind, type UpstreamNews, newsKinds } from './domain.ts';
import { messages } from './messages.ts';
import { readPublishedWords } from './published-words-store.ts';

/** What is told of initiatives, in the words that are on the site: what was written since then waits until somebody let it. */
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
        const result = one.result ?? '';
        const text = {
          published: one.body,
          supported: '',
          realised: result,
          words_changed: result || one.body,
        };
        return [
          [
            item.id,
            { title: one.title, label, text: text[kind], path: `/initiatieven/${one.number}` },
          ] as const,
        ];
      }),
    );
  },
};

/** Tells who follows the area, in the transaction of the step itself; of what is not public nothing is told. */
export async function tellStep(
  trx: Trx,
  { id, areaIds, themeIds, publishedAt }: Pick<Initiative, 'id' | 'areaIds' | 'themeIds' | 'publishedAt'>,
  kind: NewsKind,
  at: Temporal.Instant,
): Promise<void> {
  if (publishedAt === null) return;
  const [areaId] = areaIds;
  await tellNews(trx, {
    topic: 'initiatives',
    subjectId: id,
    kind,
    areaId,
    themeId: themeIds[0] ?? null,
    at,
  });
}

/** Tells whoever contributed to what led to it, in the transaction of the step itself; of what is not public nothing is told. */
export async function tellFurtherUp(
  trx: Trx,
  { id, publishedAt }: Pick<Initiative, 'id' | 'publishedAt'>,
  news: UpstreamNews,
  at: Temporal.Instant,
): Promise<void> {
  if (publishedAt === null) return;
  const what = { nl: messages.nl.upstream[news], en: messages.en.upstream[news] };
  await tellUpstream(trx, { record: { kind: 'initiative', id }, what, at });
}
