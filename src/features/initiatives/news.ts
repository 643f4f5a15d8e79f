// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Trx } from '../../platform/db/opener.ts';
import { type NewsSource, tellNews } from '../news/index.ts';
import { type Initiative, type NewsKind, newsKinds } from './domain.ts';
import { messages } from './messages.ts';
import { readInitiativesById } from './store.ts';

/** What is told of initiatives: that one was published, is supported, or came true. */
export const initiativeNews: NewsSource = {
  topic: 'initiatives',
  describe: async (trx, items) => {
    const ids = [...new Set(items.map((item) => item.subjectId))];
    const found = await readInitiativesById(trx, ids);
    const byId = new Map(found.filter(({ publishedAt }) => publishedAt !== null).map((one) => [one.id, one]));
    return new Map(
      items.flatMap((item) => {
        const initiative = byId.get(item.subjectId);
        const kind = newsKinds.find((one) => one === item.kind);
        if (!initiative || !kind) return [];
        const label = { nl: messages.nl.news[kind], en: messages.en.news[kind] };
        const text = { published: initiative.body, supported: '', realised: initiative.result ?? '' }[kind];
        const path = `/initiatieven/${initiative.number}`;
        return [[item.id, { title: initiative.title, label, text, path }] as const];
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
