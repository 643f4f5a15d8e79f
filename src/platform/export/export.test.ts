// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvChunks } from './csv.ts';
import type { Cell, ExportTable } from './table.ts';
import { xlsxStream } from './xlsx.ts';

async function* inBatches(rows: readonly (readonly Cell[])[], size: number) {
  for (let from = 0; from < rows.length; from += size) {
    await setImmediate();
    yield rows.slice(from, from + size);
  }
}

function table(rows: readonly (readonly Cell[])[], size = 3): ExportTable {
  return { columns: ['Nummer', 'Onderwerp'], batches: inBatches(rows, size) };
}

async function csv(rows: readonly (readonly Cell[])[]): Promise<string> {
  return text(Readable.from(csvChunks(table(rows))));
}

describe('CSV', () => {
  it('begins with what Excel needs, has a row per line, and quotes what needs it', async () => {
    expect(
      await csv([
        ['B-1', 'Tegel; los'],
        ['B-2', 'Hij zei "ja"\nen ging'],
        ['B-3', null],
        ['B-4', 12],
      ]),
    ).toBe(
      '\uFEFFNummer;Onderwerp\r\nB-1;"Tegel; los"\r\nB-2;"Hij zei ""ja""\nen ging"\r\nB-3;\r\nB-4;12\r\n',
    );
  });

  it('never has a cell that a spreadsheet would calculate, whatever a resident wrote', async () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '', ' ', '"');
    await fc.assert(
      fc.asyncProperty(start, fc.string(), async (before, rest) => {
        const written = await csv([[`${before}${rest}`, 'x']]);
        const [, line = ''] = written.split('Onderwerp\r\n');
        expect(line).not.toMatch(/^"?[=+\-@\t\r]/);
      }),
    );
  });

  it('has a heading when there is nothing', async () => {
    expect(await csv([])).toBe('\uFEFFNummer;Onderwerp\r\n');
  });
});

async function sheets(rows: readonly (readonly Cell[])[], mostRows?: number) {
  const files = unzipSync(new Uint8Array(await buffer(xlsxStream(table(rows), mostRows))));
  const parts = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const cells = Object.keys(parts)
    .filter((name) => name.startsWith('xl/worksheets/'))
    .sort()
    .map((name) =>
      [...(parts[name] ?? '').matchAll(/<row r="\d+">(.*?)<\/row>/gs)].map(([, row = '']) => cellsOf(row)),
    );
  return { parts, cells };
}

function cellsOf(row: string): (string | number | null)[] {
  return [
    ...row.matchAll(/<c[^>]*?(?:\/>|>(?:<v>(.*?)<\/v>|<is><t xml:space="preserve">(.*?)<\/t><\/is>)<\/c>)/gs),
  ].map(([, number, words]) =>
    number === undefined ? (words === undefined ? null : read(words)) : Number(number),
  );
}

/** As a spreadsheet reads it. */
function read(words: string): string {
  return words
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/_x([0-9a-f]{4})_/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
}

describe('a workbook', () => {
  it('has every part that it names', async () => {
    const { parts } = await sheets([['B-1', 'Tegel']]);
    const named = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/(.*?)"/g)].map(
      ([, name]) => name,
    );
    expect(named).toEqual(['xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    for (const name of [...named, '_rels/.rels', 'xl/_rels/workbook.xml.rels'])
      expect(parts).toHaveProperty([name ?? '']);
  });

  it('always gives back the text that was put in, and never as a formula', async () => {
    const words = fc.string({ unit: 'binary' }).map((value) =>
      // What XML cannot hold is left out; a line ends in one way.
      value.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, ''),
    );
    const cell = fc.oneof(
      words,
      fc.constantFrom('=1+1', '_x0041_', 'a & b < c', ' met ruimte '),
      fc.integer(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), async (rows) => {
        const { cells, parts } = await sheets(rows);
        const expected = rows.map((row) => row.map((one) => (one === '' ? null : one)));
        expect(cells).toEqual([[['Nummer', 'Onderwerp'], ...expected]]);
        expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>');
      }),
      { numRuns: 40 },
    );
  });

  it('goes on in a next sheet when one is full', async () => {
    const rows = Array.from({ length: 9 }, (_, index) => [`B-${index}`, index]);
    const { cells, parts } = await sheets(rows, 5);
    expect(cells.map((sheet) => sheet.length)).toEqual([5, 5, 2]);
    expect(cells.flatMap((sheet) => sheet.slice(1))).toEqual(rows);
    expect(parts['xl/workbook.xml']?.match(/<sheet /g)).toHaveLength(3);
  });

  it('stops reading when nobody takes it any more', async () => {
    let isStopped = false;
    let read = 0;
    async function* endless() {
      try {
        for (;;) {
          await setImmediate();
          read += 1;
          yield Array.from({ length: 100 }, () => [crypto.randomUUID(), crypto.randomUUID()]);
        }
      } finally {
        isStopped = true;
      }
    }
    const out = xlsxStream({ columns: ['a', 'b'], batches: endless() });
    for await (const _chunk of out) if (read > 3) break;
    while (!isStopped) await setImmediate();
    expect(out.destroyed).toBe(true);
  });

  it('breaks off when reading fails, instead of ending as if it were whole', async () => {
    async function* failing() {
      yield [['B-1', 'Tegel']];
      await setImmediate();
      throw new Error('The database is gone.');
    }
    await expect(buffer(xlsxStream({ columns: ['a', 'b'], batches: failing() }))).rejects.toThrow(
      'The database is gone.',
    );
  });
});
