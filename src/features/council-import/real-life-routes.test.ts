// SPDX-License-Identifier: EUPL-1.2
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openImporter, tabs } from '../../testing/council-importing.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { councilImportJob } from './jobs.ts';

// Lists as municipalities export them: with a title above, days that stand for none, and what a spreadsheet made of them.

let house: House;
let town: Town;
let by: Awaited<ReturnType<typeof openImporter>>;

beforeAll(async () => {
  house = await openTestHouse({
    jobs: (deps) => [{ ...councilImportJob(deps), handle: () => Promise.resolve() }],
  });
  town = await buildTown(house);
  by = await openImporter(town);
});
afterAll(() => house.close());

const long = 'De gesprekken met de afdelingen zijn gevoerd. '.repeat(90).trim();
const list = [
  'Overzicht moties en toezeggingen;;Peildatum 1-3-2026;;;;;',
  ';;;;;;;',
  'Registratienummer;Onderwerp;Partij;Collegelid;Streefdatum;Datum afdoening;Fase;Toelichting/Stand van zaken',
  'R-1;Zebrapad;PvdA;;46113;00-00-0000;Loopt;"<p>Update 18-01-2026:</p><p>De brief is weg &amp; gelezen.</p>"',
  `R-2;Boom;PvdA;;01-01-1900;;Loopt;"18-01-2026: ${long}"`,
  ';;;;;;;',
  'R-3;Bank;PvdA;;Q3 2026;;Loopt;"3-2-2026: tweede\n3-2-2026: derde\n(jan. 2026) eerste"',
  'R-1;Nog eens;PvdA;;;;Loopt;',
  'R-4;Pad;PvdA;;;;Loopt;;te veel',
].join('\r\n');

test('a list with everything that goes wrong in real life: nothing is guessed without saying so', async () => {
  const uploaded = String((await by.upload(Buffer.from(list, 'latin1'), 'Echt')).headers.location);
  const columns = (await by.clerk.get(`${uploaded}/kolommen`)).body;
  expect(columns).toContain('‘Overzicht moties en toezeggingen · Peildatum 1-3-2026’');
  const page = await by.toPreview(list, 'Echt');
  expect(tabs((await by.clerk.get(page)).body)).toEqual({ new: 1, doubt: 3, unreadable: 1 });
  const fresh = (await by.clerk.get(`${page}?toon=new`)).body;
  expect(fresh).toContain('Streefdatum: het getal 46113 lazen wij als 1 april 2026.');
  const doubts = (await by.clerk.get(`${page}?toon=doubt`)).body;
  expect(doubts).toContain('Streefdatum: deze dag ligt wel erg ver weg.');
  expect(doubts).toContain('Streefdatum: hier staat geen dag.');
  expect(doubts).toContain('Toelichting/Stand van zaken: hier staat geen dag.');
  expect(doubts).toContain('Regel 5 heeft 9 cellen, de kop 8.');
  expect((await by.clerk.get(`${page}?toon=unreadable`)).body).toContain(
    'Dit ID stond al eerder in deze lijst.',
  );

  await by.clerk.post(`${page}/twijfels/alle`, { waarom: 'far_day', doe: 'skip' });
  await by.clerk.post(`${page}/twijfels/alle`, { waarom: 'no_day', doe: 'text' });
  await by.readIn(page);
  expect(await by.motion('R-1')).toMatchObject({
    dueOn: '2026-04-01',
    settledOn: null,
    state: 'in_progress',
    updates: [{ onDay: '2026-01-18', body: 'De brief is weg & gelezen.' }],
  });
  expect(await by.motion('R-2')).toMatchObject({ dueOn: null, updates: [{ body: long }] });
  const { updates, explanation } = await by.motion('R-3');
  expect(updates.map(({ body }) => body)).toEqual(['tweede', 'derde']);
  expect(explanation).toBe('Streefdatum: Q3 2026\n\n(jan. 2026) eerste');
});

test('of a workbook with several sheets it is said which is read', async () => {
  const rows = [
    ['ID', 'Titel'],
    ['W-1', 'Boom'],
  ];
  const sheets = [
    { name: 'Moties', rows },
    { name: 'Toezeggingen', rows },
  ];
  const page = String((await by.upload(Buffer.from(await writeXlsx({ sheets })), 'Bladen')).headers.location);
  const { body } = await by.clerk.get(`${page}/kolommen`);
  expect(body).toContain('Wij lezen het blad ‘Moties’. Dit lezen wij niet: ‘Toezeggingen’.');
});

test('a list of persons says that it brings party groups and seats alone', async () => {
  const member = {
    name: 'Raadslid 01',
    memberships: [
      { role: 'Raadslid', organisation: { classification: 'Council', name: 'Raad' } },
      { role: 'Raadslid', organisation: { classification: 'Party', name: 'Dorpsbelang' } },
    ],
  };
  const page = String(
    (await by.upload(JSON.stringify({ persons: [member] }), 'Raadsleden')).headers.location,
  );
  await by.work(page.slice(-36));
  const { body } = await by.clerk.get(page);
  expect(body).toContain('Namen van personen leest Meent niet in.');
  expect(body).not.toContain('Raadslid 01');
});
