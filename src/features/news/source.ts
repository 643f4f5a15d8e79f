// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { NewsItem, NewsText } from './domain.ts';

/** A feature that has news to tell: it says so with `tellNews`, and gives the words when they are wanted. */
export type NewsSource = {
  readonly topic: string;
  /** Told to those who follow the record alone: not to everybody of an area or a theme, and in no feed of all news. */
  readonly isForFollowers?: true;
  /** Where all of this kind can be read, without language prefix, and what that is called. */
  readonly all?: { readonly path: string; readonly label: Readonly<Record<Locale, string>> };
  /** The words of these items by their ids, without those that are not public any more. No query per item. */
  readonly describe: (trx: Trx, items: readonly NewsItem[]) => Promise<ReadonlyMap<Id, NewsText>>;
};

/** The words of items of several features, each asked for its own. */
export async function describeNews(
  trx: Trx,
  sources: readonly NewsSource[],
  items: readonly NewsItem[],
): Promise<Map<Id, NewsText>> {
  const described = await Promise.all(
    sources.map(async (source) => {
      const own = items.filter((item) => item.topic === source.topic);
      return own.length === 0 ? new Map<Id, NewsText>() : source.describe(trx, own);
    }),
  );
  return new Map(described.flatMap((texts) => [...texts]));
}
