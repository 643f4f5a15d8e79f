// SPDX-License-Identifier: EUPL-1.2
import type { WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readList } from './read-file.ts';

async function readSheets(sheets: WriteSheet[]) {
  const bytes = Buffer.from(await writeXlsx({ sheets }));
  return readList({ name: 'lijst.xlsx', bytes }, '2026-01-01');
}

describe('a workbook as offices make it', () => {
  const rows = [
    ['Overzicht'],
    ['ID', 'Titel', 'Portefeuillehouder'],
    ['M-1', 'Boom', 'Jansen'],
    ['M-2', 'Bank', null],
    ['M-3', 'Pad', null],
  ];

  test('the first sheet that has a list is read, and it is told which was not; hidden ones are none', async () => {
    const sheets = [
      {
        name: 'Verborgen',
        rows: [
          ['ID', 'Titel'],
          ['X-1', 'Geheim'],
        ],
        hidden: true,
      },
      {
        name: 'Uitleg',
        rows: [
          ['Bijgewerkt door', 'de griffie'],
          ['Telefoon', '123'],
        ],
      },
      { name: 'Moties', rows },
      { name: 'Toezeggingen', rows },
    ];
    const read = await readSheets(sheets);
    expect(read).toMatchObject({
      value: {
        list: { columns: ['ID', 'Titel', 'Portefeuillehouder'], above: 'Overzicht' },
        sheets: { read: 'Moties', others: ['Uitleg', 'Toezeggingen'] },
      },
    });
  });

  test('what is merged over several lines holds for each of them', async () => {
    const merges = [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
      { startRow: 2, startCol: 2, endRow: 3, endCol: 2 },
    ];
    expect(await readSheets([{ name: 'Moties', rows, merges }])).toMatchObject({
      value: {
        list: {
          rows: [
            ['M-1', 'Boom', 'Jansen'],
            ['M-2', 'Bank', 'Jansen'],
            ['M-3', 'Pad', ''],
          ],
        },
      },
    });
  });
});
