// SPDX-License-Identifier: EUPL-1.2
import type { StaffActor } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { AreaTree } from '../areas/index.ts';
import { type Initiative, states } from './domain.ts';
import { type ListQuery, groupOf } from './forms.ts';
import { type ListFilters, readList, searchList } from './list-store.ts';

const pageLength = 40;

export type InitiativeList = {
  readonly query: ListQuery;
  readonly initiatives: readonly Initiative[];
  /** Where the next page begins. */
  readonly next?: Id;
};

/** One page of the list; words are sought in every state and area. */
export async function readInitiativeList(
  trx: Trx,
  tree: AreaTree,
  { actor, query }: { readonly actor: StaffActor; readonly query: ListQuery },
): Promise<InitiativeList> {
  const page = {
    filters: filtersOf(tree, actor, query),
    limit: pageLength + 1,
    ...(query.na ? { before: query.na } : {}),
  };
  const found = query.zoek ? await searchList(trx, query.zoek, page) : await readList(trx, page);
  const initiatives = found.slice(0, pageLength);
  const last = found.length > pageLength ? initiatives.at(-1) : undefined;
  return { query, initiatives, ...(last ? { next: last.id } : {}) };
}

function filtersOf(tree: AreaTree, actor: StaffActor, query: ListQuery): ListFilters {
  const { toon, stand, gebied, thema, zoek } = query;
  const group = zoek ? states : groupOf[toon];
  const isOwn = !zoek && (toon === 'mijn' || toon === 'wacht');
  const own = isOwn ? { areaIds: actor.areaIds } : {};
  return {
    states: stand ? [stand] : group,
    ...(gebied && tree.byId(gebied) ? { areaIds: tree.idsBelow(gebied) } : own),
    ...(thema ? { themeId: thema } : {}),
    ...(toon === 'wacht' && !zoek ? { isWaiting: true } : {}),
  };
}
