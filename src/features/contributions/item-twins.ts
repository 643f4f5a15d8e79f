// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../kernel/actor.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Contribution } from './domain.ts';
import { type NamedJoiner, countOthers, readJoiners } from './joiners-store.ts';
import { findById, findRootId, readMergedInto, readSplitFrom } from './merges-store.ts';
import { canRead } from './policies.ts';
import { findTwins } from './twins.ts';
import type { Twin } from './twins-store.ts';

/** Everything about one contribution that has to do with others, as far as this person may read it (R9). */
export type ItemTwins = {
  /** Likely about the same; none when it has ended. */
  readonly likely: readonly Twin[];
  /** What it is part of: directly, and at the top, where the ball is. */
  readonly into?: Contribution;
  readonly root?: Contribution;
  readonly merged: readonly Contribution[];
  readonly joiners: readonly NamedJoiner[];
  /** How many others hear its answers or brought the same. */
  readonly others: number;
  readonly splitFrom?: Contribution;
  readonly splitInto: readonly Contribution[];
};

const mostShown = 10;

export async function readItemTwins(
  deps: Pick<Deps, 'clock'>,
  trx: Trx,
  actor: Actor,
  contribution: Contribution,
): Promise<ItemTwins> {
  const { id, mergedIntoId, splitFromId } = contribution;
  const may = (one: Contribution | undefined) => (one && canRead(actor, one) ? one : undefined);
  const into = mergedIntoId ? may(await findById(trx, mergedIntoId)) : undefined;
  const root = mergedIntoId ? may(await findById(trx, await findRootId(trx, id))) : undefined;
  const splitFrom = splitFromId ? may(await findById(trx, splitFromId)) : undefined;
  const isOpen = contribution.state !== 'closed';
  return {
    likely: isOpen ? await findTwins(trx, actor, contribution, deps.clock.now()) : [],
    ...(into ? { into } : {}),
    ...(root ? { root } : {}),
    merged: (await readMergedInto(trx, id, mostShown)).filter(may),
    joiners: await readJoiners(trx, id, mostShown),
    others: await countOthers(trx, id),
    ...(splitFrom ? { splitFrom } : {}),
    splitInto: (await readSplitFrom(trx, id, mostShown)).filter(may),
  };
}
