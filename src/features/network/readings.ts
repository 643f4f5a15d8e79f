// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { kept } from '../../platform/db/freshness.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AreaTree } from '../areas/index.ts';
import type { Organisation } from '../organisations/index.ts';
import { type DayText, type PartyOfRules, type Tie, holdsOn } from './domain.ts';
import type { Group, Party } from './network.ts';
import { loadTies } from './store.ts';

const ties = kept(['network'], loadTies);

/** Every tie of the municipality, also what has ended; kept in memory until one changes. */
export function readTies(deps: Pick<Deps, 'fresh'>, trx: Trx): Promise<readonly Tie[]> {
  return deps.fresh.read(trx, ties);
}

export function rulesOf(all: readonly Organisation[]): ReadonlyMap<Id, PartyOfRules> {
  return new Map(
    all.map(({ id, endedAt }) => [id, { id, endedOn: endedAt ? dayOf(endedAt).toString() : null }]),
  );
}

export function partiesOf(all: readonly Organisation[]): ReadonlyMap<Id, Party> {
  return new Map(all.map((one) => [one.id, { id: one.id, name: one.name, group: groupOf(one) }]));
}

export function groupOf({ kind, branch }: Pick<Organisation, 'kind' | 'branch'>): Group {
  return kind === 'department' ? 'department' : (branch ?? 'other');
}

export type TiesAsked = {
  readonly ties: readonly Tie[];
  readonly all: readonly Organisation[];
  readonly tree: AreaTree;
  readonly areaId: Id;
  readonly day: DayText;
};

/** What holds on a day for an area: its own ties, those of what lies in it, and those of the areas that it lies in. */
export function tiesFor({ ties, all, tree, areaId, day }: TiesAsked): Tie[] {
  const rules = rulesOf(all);
  const ids = new Set([...tree.pathTo(areaId).map(({ id }) => id), ...tree.idsBelow(areaId)]);
  return ties.filter((tie) => ids.has(tie.areaId) && holdsOn(tie, day, rules));
}
