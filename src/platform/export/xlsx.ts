// SPDX-License-Identifier: EUPL-1.2
import { PassThrough, Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import {
  rowsInSheet,
  contentTypes,
  packageRelations,
  sheetEnd,
  sheetStart,
  styles,
  workbook,
  workbookRelations,
} from './xlsx-parts.ts';
import type { Cell, ExportTable } from './table.ts';

/** How many rows a sheet can hold (ECMA-376 leaves it open; Excel's limit). What is more goes on in a next sheet. */
export const mostRowsInSheet = 1_048_576;

/** A workbook, packed while it is read: it holds no more than a few batches of rows. */
export function xlsxStream(table: ExportTable, mostRows = mostRowsInSheet): Readable {
  const zip = new ZipFile();
  const out = new PassThrough();
  const source = sourceOf(table.batches);
  const fail = (error: unknown): void => {
    out.destroy(error instanceof Error ? error : new Error(String(error)));
  };
  zip.on('error', fail);
  zip.outputStream.pipe(out);
  write(zip, { columns: table.columns, source, mostRows, out })
    .finally(() => source.close())
    .catch(fail);
  return out;
}

type Writing = {
  readonly columns: readonly string[];
  readonly source: Source;
  readonly mostRows: number;
  readonly out: PassThrough;
};

async function write(zip: ZipFile, { columns, source, mostRows, out }: Writing): Promise<void> {
  let sheets = 0;
  do {
    sheets += 1;
    const sheet = Readable.from(sheetChunks(columns, source, mostRows), { objectMode: false });
    const stop = (): void => void sheet.destroy();
    // Whoever stops downloading stops the reading too.
    out.once('close', stop);
    zip.addReadStream(sheet, `xl/worksheets/sheet${sheets}.xml`);
    await finished(sheet);
    out.off('close', stop);
  } while (await source.hasMore());
  zip.addBuffer(Buffer.from(contentTypes(sheets)), '[Content_Types].xml');
  zip.addBuffer(Buffer.from(packageRelations), '_rels/.rels');
  zip.addBuffer(Buffer.from(workbook(sheets)), 'xl/workbook.xml');
  zip.addBuffer(Buffer.from(workbookRelations(sheets)), 'xl/_rels/workbook.xml.rels');
  zip.addBuffer(Buffer.from(styles), 'xl/styles.xml');
  zip.end();
}

async function* sheetChunks(
  columns: readonly string[],
  source: Source,
  mostRows: number,
): AsyncGenerator<string> {
  yield sheetStart(columns);
  let left = mostRows - 1;
  while (left > 0) {
    const rows = await source.take(left);
    if (rows.length === 0) break;
    yield rowsInSheet(rows, mostRows - left + 1);
    left -= rows.length;
  }
  yield sheetEnd;
}

type Rows = readonly (readonly Cell[])[];
type Source = {
  /** At most so many rows, fewer when that suits; none when there are no more. */
  take(most: number): Promise<Rows>;
  hasMore(): Promise<boolean>;
  close(): Promise<unknown>;
};

function sourceOf(batches: AsyncIterable<Rows>): Source {
  const iterator = batches[Symbol.asyncIterator]();
  let rest: Rows = [];
  const fill = async (): Promise<void> => {
    while (rest.length === 0) {
      const next = await iterator.next();
      if (next.done) return;
      rest = next.value;
    }
  };
  return {
    async take(most) {
      await fill();
      const taken = rest.slice(0, most);
      rest = rest.slice(most);
      return taken;
    },
    async hasMore() {
      await fill();
      return rest.length > 0;
    },
    close: async () => iterator.return?.(),
  };
}
