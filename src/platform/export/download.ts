// SPDX-License-Identifier: EUPL-1.2
import { type Answer, stream } from '../http/answer.ts';
import { csvChunks } from './csv.ts';
import type { ExportFormat, ExportTable } from './table.ts';
import { xlsxStream } from './xlsx.ts';

const contentTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A table as a file to save. `name` is without ending. The reading begins when the file is asked for, after the page's transaction. */
export function download(table: ExportTable, format: ExportFormat, name: string): Answer {
  const open = format === 'csv' ? () => csvChunks(table) : () => xlsxStream(table);
  return stream({ open, contentType: contentTypes[format], fileName: `${name}.${format}` });
}
