// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../kernel/clock.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Cents } from '../../kernel/money.ts';
import type { Cell, ExportTable } from '../../platform/export/table.ts';
import { type AreaTree, areaName } from '../areas/index.ts';
import { grantMessages } from '../grants/index.ts';
import { messages } from './messages.ts';
import type { Listed } from './readings.ts';

/** Every request of a year, for the administrator's own sums: amounts in euros. */
export function requestsTable(locale: Locale, tree: AreaTree, listed: readonly Listed[]): ExportTable {
  const words = grantMessages[locale];
  const euros = (cents: Cents): number => cents / 100;
  const rows = listed.map(({ request, budget, initiative }): Cell[] => [
    request.number,
    words.kinds[budget.kind],
    areaName(tree.byId(budget.areaId) ?? tree.root, locale),
    initiative.number,
    initiative.title,
    words.states[request.state],
    euros(request.askedCents),
    request.grantedCents === null ? null : euros(request.grantedCents),
    euros(request.returnedCents),
    dayOf(request.createdAt).toString(),
    request.decidedAt && dayOf(request.decidedAt).toString(),
    request.paidOn,
    request.paidWay && words.ways[request.paidWay],
    request.accountedOn,
  ]);
  return { columns: messages[locale].file.columns, batches: inOne(rows) };
}

async function* inOne(rows: readonly (readonly Cell[])[]): AsyncGenerator<readonly (readonly Cell[])[]> {
  yield await Promise.resolve(rows);
}
