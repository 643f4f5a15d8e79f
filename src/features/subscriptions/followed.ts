// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { readPublishedWords } from '../initiatives/index.ts';
import { readMotionsById } from '../motions/index.ts';

export type FollowedRecord = { readonly id: Id; readonly title: string };

/** What somebody follows, as it is called on the site; without what is not there. */
export async function readFollowed(trx: Trx, ids: readonly Id[]): Promise<FollowedRecord[]> {
  const [initiatives, motions] = await Promise.all([readPublishedWords(trx, ids), readMotionsById(trx, ids)]);
  return [
    ...initiatives.values(),
    ...motions
      .filter(({ publishedAt }) => publishedAt !== null)
      .map(({ id, number, title }) => ({ id, title: `${number} ${title}` })),
  ];
}
