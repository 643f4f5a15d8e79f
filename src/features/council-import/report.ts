// SPDX-License-Identifier: EUPL-1.2
import type { Visit } from '../../platform/http/visit.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Cell, ExportTable } from '../../platform/export/table.ts';
import type { Id } from '../../kernel/ids.ts';
import { messages } from './messages.ts';
import { type Row, readRows } from './rows-store.ts';
import { remarksOf } from './views/parts.tsx';

const readAtOnce = 1000;

/** What was done with each line of a list, as a table to keep. */
export function reportTable(
  visit: Visit,
  importId: Id,
  inTransaction: <T>(work: (trx: Trx) => Promise<T>) => Promise<T>,
): ExportTable {
  return { columns: messages[visit.locale].reportColumns, batches: batches(visit, importId, inTransaction) };
}

async function* batches(
  visit: Visit,
  importId: Id,
  inTransaction: <T>(work: (trx: Trx) => Promise<T>) => Promise<T>,
): AsyncGenerator<readonly (readonly Cell[])[]> {
  let after = 0;
  for (;;) {
    const asked = { after, limit: readAtOnce };
    const rows = await inTransaction((trx) => readRows(trx, importId, asked));
    if (rows.length === 0) return;
    yield rows.map((row) => cellsOf(visit, row));
    after = rows.at(-1)?.place ?? after;
  }
}

function cellsOf(visit: Visit, { place, line, result }: Row): Cell[] {
  const done = result ? messages[visit.locale].results[result] : '';
  return [place, line?.number ?? '', line?.title ?? '', done, line ? remarksOf(visit, line).join(' ') : ''];
}
