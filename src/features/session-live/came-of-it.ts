// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import { type Indicator, readIndicators } from '../council/index.ts';
import { type Motion, readMotionsById } from '../motions/index.ts';
import type { Session } from '../sessions/index.ts';
import { readYields } from './after-store.ts';

/** What came of a session as far as everyone may read it. */
export type Came = { readonly pledges: readonly Motion[]; readonly indicators: readonly Indicator[] };

export async function readCame(trx: Trx, session: Pick<Session, 'id'>): Promise<Came> {
  const [yields, named] = await Promise.all([readYields(trx, session.id), readIndicators(trx, session.id)]);
  const ids = yields.filter(({ kind }) => kind === 'pledge').map(({ madeId }) => madeId);
  const found = new Map((await readMotionsById(trx, ids)).map((one) => [one.id, one]));
  return {
    pledges: ids.flatMap((id) => found.get(id) ?? []).filter(({ publishedAt }) => publishedAt !== null),
    indicators: named.filter(({ endedAt, publishedAt }) => endedAt === null && publishedAt !== null),
  };
}
