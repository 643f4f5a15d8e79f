// SPDX-License-Identifier: EUPL-1.2
import { isStaff } from '../../kernel/actor.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type AreaTree, readAreaTree } from '../areas/index.ts';
import { scopeOf } from '../contributions/index.ts';
import { type Programme, inOrder, readProgrammes, stageOn } from '../programmes/index.ts';
import { type Staffing, readStaffing } from '../teams/index.ts';
import { type Scope, extentOf, scopeIn } from './columns.ts';
import { type Matrix, buildMatrix } from './domain.ts';
import { type CoherenceQuery, coherenceQuery, filtersOf } from './query.ts';
import { type Reader, readGroups } from './store.ts';

/** The matrix as one page shows it. */
export type Coherence = {
  readonly tree: AreaTree;
  readonly scope: Scope;
  readonly query: CoherenceQuery;
  readonly programmes: readonly Programme[];
  readonly staffing: Staffing;
  readonly matrix: Matrix;
};

/** On a public page everybody has the eyes of everyone, also who is signed in. */
export type Room = 'public' | 'work';

export function readerIn(visit: Visit, room: Room): Reader {
  return room === 'work' && isStaff(visit.actor) ? scopeOf(visit.actor) : 'everyone';
}

/** Areas × programmes as they are today, for these filters and these eyes; or of one programme alone. */
export async function readCoherence(
  deps: Pick<Deps, 'fresh'>,
  trx: Trx,
  { visit, room, only }: { readonly visit: Visit; readonly room: Room; readonly only?: Programme },
): Promise<Coherence> {
  const query = coherenceQuery.parse(visit.query);
  const tree = await readAreaTree(deps, trx);
  const all = await readProgrammes(deps, trx);
  const staffing = await readStaffing(deps, trx);
  const running = all.filter((one) => stageOn(one, visit.today) !== 'ended');
  const programmes = only ? [only] : inOrder(running, visit.today);
  const scope = scopeIn(tree, query.binnen);
  const groups = await readGroups(trx, { reader: readerIn(visit, room), ...filtersOf(query) });
  const ids = programmes.map(({ id }) => id);
  const matrix = buildMatrix(groups, extentOf(tree, scope), ids);
  return { tree, scope, query, programmes, staffing, matrix };
}
