// SPDX-License-Identifier: EUPL-1.2
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { pdf } from '../../testing/made-files.ts';
import { xlsxStream } from '../../platform/export/xlsx.ts';
import { readList } from './read-file.ts';

const list = 'ID;Titel;Stand van zaken\nM-1;Één boom;"Update 01-02-2021: geplant;\nen begoten"\nM-2;Twee; \n';

function file(bytes: Buffer | string, name = 'lijst.csv') {
  return { name, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes };
}

async function cellsOf(bytes: Buffer | string) {
  const read = await readList(file(bytes), '2026-01-01');
  return read.ok && read.value.format !== 'parties' ? read.value.list : read;
}

const expected = {
  columns: ['ID', 'Titel', 'Stand van zaken'],
  rows: [
    ['M-1', 'Één boom', 'Update 01-02-2021: geplant;\nen begoten'],
    ['M-2', 'Twee', ''],
  ],
};

async function workbook(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const [columns = [], ...body] = rows;
  async function* batches() {
    yield await Promise.resolve(body);
  }
  return buffer(xlsxStream({ columns, batches: batches() }));
}

/** A workbook of which the only sheet is written by hand. */
async function sheet(rows: string, more: Readonly<Record<string, Buffer>> = {}): Promise<Buffer> {
  const zip = new ZipFile();
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const relations = (kind: string, target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/${kind}" Target="${target}"/></Relationships>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name);
  for (const [name, content] of Object.entries(more)) zip.addBuffer(content, name);
  zip.end();
  return buffer(zip.outputStream);
}

const inline = (ref: string, text: string): string =>
  `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('a list is read as it stands, however it was saved', () => {
  test.each([
    ['UTF-8', Buffer.from(list)],
    ['with its mark', Buffer.from(`\uFEFF${list}`)],
    ['Windows-1252', Buffer.from(list, 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${list}`, 'utf16le')],
    ['Windows lines', Buffer.from(list.replaceAll('\n', '\r\n'))],
    ['told by Excel', Buffer.from(`sep=;\n${list}`)],
  ])('%s', async (_name, bytes) => {
    expect(await cellsOf(bytes)).toEqual(expected);
  });

  test.each([
    ['a title', `Moties 2021;;\n;;\n${list}`, 'Moties 2021'],
    [
      'a title with a day beside it',
      `Overzicht moties;;Peildatum: 1-2-2022\nFilter:;alle fracties;\n${list}`,
      'Overzicht moties · Peildatum: 1-2-2022 · Filter: · alle fracties',
    ],
  ])('with %s above it, which is told', async (_name, text, above) => {
    expect(await cellsOf(text)).toEqual({ ...expected, above });
  });

  test('without the marks of a web page', async () => {
    const text =
      'ID;Titel;Stand van zaken\nM-1;"Groen &amp; grijs &lt; 5";"<p>Update 18-01-2022:</p><p>De brief<br>is <b>verstuurd</b></p><ul><li><a href=""https://raad.example/1"">lees</a></li></ul>"\nM-2;a < b;R&D';
    expect(await cellsOf(text)).toMatchObject({
      rows: [
        [
          'M-1',
          'Groen & grijs < 5',
          'Update 18-01-2022:\n\nDe brief\nis verstuurd\n\n- lees (https://raad.example/1)',
        ],
        ['M-2', 'a < b', 'R&D'],
      ],
    });
  });

  test.each([',', '\t'])('columns apart by %j', async (delimiter) => {
    const text = `ID${delimiter}Titel\nM-1${delimiter}"Een, twee; drie"\n`;
    expect(await cellsOf(text)).toEqual({ columns: ['ID', 'Titel'], rows: [['M-1', 'Een, twee; drie']] });
  });

  test('a workbook', async () => {
    expect(await cellsOf(await workbook([expected.columns, ...expected.rows]))).toEqual(expected);
  });

  test('a formula gives what was kept with it, and is never worked out', async () => {
    const formulas = `<row r="2">${inline('A2', 'M-1')}<c r="B2" t="str"><f>HYPERLINK("http://x.example","y")</f><v>Boom</v></c><c r="C2"><f>1+1</f></c></row>`;
    const head = `<row r="1">${inline('A1', 'ID')}${inline('B1', 'Titel')}${inline('C1', 'Som')}</row>`;
    expect(await cellsOf(await sheet(head + formulas))).toEqual({
      columns: ['ID', 'Titel', 'Som'],
      rows: [['M-1', 'Boom', '']],
    });
  });
});

describe('a line of a workbook that is wider than its heading has shifted', () => {
  const head = `<row r="1">${inline('A1', 'ID')}${inline('B1', 'Titel')}${inline('C1', 'Status')}</row>`;
  const row = (at: number, ...cells: readonly string[]): string =>
    `<row r="${at}">${cells.map((text, place) => (text ? inline(`${'ABCDE'[place]}${at}`, text) : '')).join('')}</row>`;

  test('one that is told, with how many cells it has; one that is narrower has empty cells', async () => {
    const rows = [
      row(2, 'M-1', 'Boom'),
      row(3, 'M-2', 'Bank', 'Open', '', 'Verdwaald'),
      row(4, '', '', ''),
      row(5, 'M-3', 'Pad', 'Open'),
    ];
    const read = await cellsOf(await sheet(head + rows.join('')));
    expect(read).toMatchObject({ uneven: new Map([[1, { found: 5, named: 3 }]]) });
  });

  test('a column in which most have something only lacks a name', async () => {
    const rows = [
      row(2, 'M-1', 'Boom', 'Open', 'Jansen'),
      row(3, 'M-2', 'Bank', 'Open', 'De Vries'),
      row(4, 'M-3', 'Pad', 'Open'),
    ];
    const read = await cellsOf(await sheet(head + rows.join('')));
    expect(read).not.toHaveProperty('uneven');
    expect(read).toMatchObject({ columns: ['ID', 'Titel', 'Status', '#4'] });
  });
});

describe('what is no list is refused, and it is said why', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['spaces', ' \n \n', 'empty'],
    ['columns alone', 'ID;Titel\n', 'no_lines'],
    ['a PDF that is called a list', pdf, 'wrong_type'],
    ['a page of a site', '<!doctype html><p>Nee</p>', 'wrong_type'],
    ['a program', Buffer.from('MZ\u0000\u0001\u0000\u0000', 'latin1'), 'wrong_type'],
    ['a quote that does not close', 'ID;Titel\nM-1;"Boom\nM-2;Twee', 'broken_quotes'],
    ['a million columns', `${'a;'.repeat(1_000_000)}\n1;2`, 'too_many_columns'],
    ['half a JSON file', '{"motions": [', 'broken_json'],
    ['people alone', '{"persons": [{"name": "Raadslid 01"}]}', 'only_people'],
    ['a meeting without motions', '{"agenda_items": [{"documents": []}]}', 'no_motions'],
  ])('%s', async (_name, bytes, reason) => {
    expect(await readList(file(bytes), '2026-01-01')).toEqual({ ok: false, reason });
  });

  test('a file that was too large to be taken in', async () => {
    const large = { name: 'lijst.csv', bytes: Buffer.alloc(0), isTooLarge: true } as const;
    expect(await readList(large, '2026-01-01')).toEqual({ ok: false, reason: 'too_large' });
  });

  test('a workbook that grows when it is unpacked, or has columns far away', async () => {
    const bomb = await sheet('', { 'xl/media/image1.bmp': Buffer.alloc(70_000_000) });
    expect(await readList(file(bomb), '2026-01-01')).toEqual({ ok: false, reason: 'bomb' });
    const wide = await sheet(`<row r="1">${inline('A1', 'ID')}${inline('XFD1', 'Ver weg')}</row>`);
    expect(await readList(file(wide), '2026-01-01')).toEqual({ ok: false, reason: 'too_many_columns' });
    const beyond = await sheet(`<row r="1">${inline('ZZZZZ1', 'Te ver')}</row>`);
    expect(await readList(file(beyond), '2026-01-01')).toEqual({ ok: false, reason: 'broken_sheet' });
  });
});

describe('what council information systems give as JSON', () => {
  test('Popolo organisations are party groups', async () => {
    const organisations = [
      { classification: 'Municipality', name: 'Teststad' },
      { classification: 'Party', id: 'pvda', name: 'PvdA', seats: 7 },
      { classification: 'Party', identifiers: [] },
      { classification: 'committee', name: 'Commissie Ruimte' },
    ];
    expect(await readList(file(JSON.stringify({ meta: { total: 4 }, organisations })), '2026-01-01')).toEqual(
      {
        ok: true,
        value: {
          format: 'parties',
          parties: [
            { name: 'PvdA', seats: 7 },
            { name: '', seats: null },
          ],
        },
      },
    );
  });

  test('a meeting gives the motions among its documents, with a link and without what is confidential', async () => {
    const document = (id: number, title: string, more = {}) => ({
      id,
      title,
      url: `https://raad.example/${id}`,
      types: [{ value: title.split(' ')[0] }],
      ...more,
    });
    const item = (name: string, documents: unknown[], agenda_items: unknown[] = []) => ({
      agenda_items,
      documents,
      type_data: { attributes: [{ id: 1, value: name }] },
    });
    const meeting = {
      plannings: [{ start_date: '2018-02-08 13:30:00' }],
      agenda_items: [
        item(
          'Wijken',
          [document(1, 'Flap'), document(2, 'Motie M-31 wijken')],
          [item('Groen', [document(3, 'Amendement A1'), document(4, 'Motie geheim', { confidential: 1 })])],
        ),
      ],
    };
    expect(await cellsOf(JSON.stringify(meeting))).toMatchObject({
      rows: [
        ['2', 'Motie M-31 wijken', 'Motie', '2018-02-08', 'Wijken', 'https://raad.example/2'],
        ['3', 'Amendement A1', 'Amendement', '2018-02-08', 'Groen', 'https://raad.example/3'],
      ],
    });
  });

  test('flat records are a list, and what is deeper but votes is left out', async () => {
    const records = [
      {
        id: '1',
        titel: 'Boom',
        indieners: ['a', 'b'],
        stemmen: [{ stem: 'voor' }],
        ouder: null,
        meer: [{ is: 1 }],
      },
    ];
    expect(await cellsOf(JSON.stringify(records))).toEqual({
      columns: ['id', 'titel', 'indieners', 'stemmen'],
      rows: [['1', 'Boom', 'a, b', '1 voor, 0 tegen']],
    });
  });
});
