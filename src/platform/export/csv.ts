// SPDX-License-Identifier: EUPL-1.2
import { stringify } from 'csv-stringify/sync';
import type { Cell, ExportTable } from './table.ts';

/** Excel takes a file without it for another alphabet. */
const byteOrderMark = '\uFEFF';

/**
 * CSV (RFC 4180) as Excel opens it where decimals have a comma, as in the Netherlands: semicolons between cells. Text that a
 * spreadsheet would take for a formula gets a quote before it: what residents write must never calculate.
 */
export async function* csvChunks({ columns, batches }: ExportTable): AsyncGenerator<string> {
  yield byteOrderMark + lines([columns]);
  for await (const rows of batches) if (rows.length > 0) yield lines(rows);
}

function lines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { delimiter: ';', record_delimiter: 'windows', escape_formulas: true },
  );
}
