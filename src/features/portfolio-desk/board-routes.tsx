// SPDX-License-Identifier: EUPL-1.2
import { isStaff } from '../../kernel/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { page } from '../../platform/http/answer.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import { readBoard } from './board.ts';
import { boardQuery } from './forms.ts';
import { BoardPage } from './views/board-page.tsx';

/** Where both aldermen see the same: what is promised, stuck or in conflict. */
export function boardRoutes(site: Site, deps: Deps): void {
  site.page('/werkplek/afstemming', { allow: staff }, async (visit, trx) => {
    if (!isStaff(visit.actor)) throw new Forbidden('Only for who works here.');
    const board = await readBoard(deps, trx, visit.actor, boardQuery.parse(visit.query));
    return page(<BoardPage visit={visit} board={board} />);
  });
}
