// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';

export type Orders = {
  /** As the programme stands here, without what goes. */
  readonly here: readonly Id[];
  /** Those of the source as it told them before, as far as they are here. */
  readonly before: readonly Id[];
  /** Those of the source as it tells them now. */
  readonly now: readonly Id[];
};

export type Ordered = {
  readonly ids: readonly Id[];
  /** A person put them in another order, and the source in yet another: theirs stays. */
  readonly isOurs: boolean;
};

/**
 * The order of a programme that two hands work at: that of the source, with what was added here after what it stood behind; but
 * where a person put the items of the source in another order, that order stays and what is new in the source is put in between.
 */
export function orderOf({ here, before, now }: Orders): Ordered {
  const told = new Set(before);
  const isOurs = here.filter((id) => told.has(id)).join() !== before.join();
  const ids = isOurs ? inserted(here, now) : inserted(now, here);
  const isThere = new Set(here);
  const differs =
    ids.filter((id) => told.has(id)).join() !== now.filter((id) => told.has(id) && isThere.has(id)).join();
  return { ids, isOurs: isOurs && differs };
}

/** A line with, of the others, each that it misses after the one that it stands behind there. */
function inserted(line: readonly Id[], others: readonly Id[]): Id[] {
  const result = [...line];
  const has = new Set(line);
  others.forEach((id, at) => {
    if (has.has(id)) return;
    const behind = others[at - 1];
    result.splice(behind === undefined ? 0 : result.indexOf(behind) + 1, 0, id);
    has.add(id);
  });
  return result;
}
