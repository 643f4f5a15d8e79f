// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../kernel/locale.ts';
import type { Cell, ExportTable } from '../../platform/export/table.ts';
import { areaName } from '../areas/index.ts';
import { totalOf } from './domain.ts';
import { messages } from './messages.ts';
import type { Coherence } from './reading.ts';

/** The matrix as a table, a line per cell, the empty ones too: a spreadsheet makes any picture of it. */
export function coherenceTable(locale: Locale, { tree, programmes, matrix }: Coherence): ExportTable {
  const t = messages[locale];
  const rows = programmes.flatMap((programme) =>
    matrix.columns.map(({ id }): Cell[] => {
      const area = id === null ? undefined : tree.byId(id);
      const counts = matrix.cell(programme.id, id);
      const { initiative, project, contribution } = counts;
      const name = area ? areaName(area, locale) : t.widerLong;
      return [programme.number, programme.title, name, initiative, project, contribution, totalOf(counts)];
    }),
  );
  return { columns: Object.values(t.exportColumns), batches: inOne(rows) };
}

// A batch may take its time: that is the shape of a table to take along. This one was read already.
async function* inOne(rows: readonly Cell[][]): AsyncGenerator<readonly Cell[][]> {
  yield await Promise.resolve(rows);
}
