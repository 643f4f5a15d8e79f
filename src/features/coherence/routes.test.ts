// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { bring } from '../../testing/bringing.ts';
import { type House, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';
import { addProgramme } from '../programmes/index.ts';
import { startProject } from '../projects/index.ts';

let house: House;
let town: Town;
const programmes = { safe: newId(), green: newId(), ended: newId() };
let signal: string;
let project: string;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  const bea = await town.doer('bea');
  const add = (id: string, title: string, endsOn: string | null) =>
    addProgramme(town.deps, bea, {
      id,
      kind: 'other',
      title,
      body: 'Waarom wij dit doen.',
      aims: [],
      themeIds: [town.themes.groen],
      holderId: null,
      startsOn: '2025-01-01',
      endsOn,
    });
  must(await add(programmes.safe, 'Samen <b>veilig</b>', null));
  must(await add(programmes.green, 'Groene dorpen', '2030-01-01'));
  must(await add(programmes.ended, 'Oud plan', '2026-01-01'));
  ({ number: signal } = await bring(town, { onderwerp: 'Lamp stuk bij de brink', openbaar: 'on' }));
  const nora = await town.doer('nora');
  project = must(
    await startProject(town.deps, nora, {
      title: 'Licht op de brink',
      aim: 'Iedereen ziet waar hij loopt.',
      why: null,
      areaIds: [town.area('molendorp'), town.area('zuid')],
      themeIds: [town.themes.groen],
      organisationIds: [],
      leadId: town.ids.nora,
      workerId: null,
      budget: 'Geheim bedrag',
      isPublic: true,
      publicSummary: 'Er komt licht.',
      submissionKey: newId(),
    }),
  );
  await town.deps.fresh.check(town.municipality.id);
});
afterAll(() => house.close());

/** Ticks programmes for a record, as its page offers them. */
function tie(path: string, ids: readonly string[], shown: readonly string[] = []) {
  const boxes = Object.fromEntries(ids.map((id) => [`opgave-${id}`, 'on']));
  return town.post(`${path}/opgaven`, { getoond: shown.join(' '), ...boxes }, 'nora');
}

async function text(path: string, as?: Parameters<Town['get']>[1]): Promise<string> {
  const answer = await town.get(path, as);
  expect([path, answer.statusCode]).toEqual([path, 200]);
  return answer.body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

test('what serves a programme is ticked on its own page, those that fit the theme first', async () => {
  const page = await text(`/werkplek/projecten/${project}/opgaven`, 'nora');
  expect(page).toContain('Past bij het thema');
  expect(page).not.toContain('Oud plan');
  const taken = await tie(`/werkplek/projecten/${project}`, [programmes.safe, programmes.green]);
  expect(taken.headers.location).toBe(`/werkplek/projecten/${project}`);
  expect((await tie(`/werkplek/bijdragen/${signal}`, [programmes.safe])).statusCode).toBe(303);
  expect(await text(`/werkplek/projecten/${project}`, 'nora')).toContain('Groene dorpen');
  expect(await text(`/werkplek/bijdragen/${signal}`, 'nora')).toContain('Samen &lt;b>veilig&lt;/b>');
});

test('a programme that ended meanwhile is refused, with what was ticked kept', async () => {
  const refused = await tie(`/werkplek/bijdragen/${signal}`, [programmes.ended, programmes.green]);
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toMatch(new RegExp(`id="opgave-${programmes.green}"[^>]*checked`));
  expect(refused.body).toContain('intussen afgelopen');
});

test('each cell opens what is behind it, within what one may read', async () => {
  const matrix = await text('/werkplek/samenhang', 'nora');
  expect(matrix).toContain('2 initiatieven, projecten en bijdragen dragen bij aan 2 opgaven');
  const cell = await text('/werkplek/samenhang/achter?opgave=O-2026-0001&gebied=noord', 'nora');
  expect(cell).toContain('Lamp stuk bij de brink');
  expect(cell).toContain('Licht op de brink');
  // Zoë works in Zuid: the contribution of Molendorp is not counted for her, and not named.
  const hers = await text('/werkplek/samenhang', 'zoe');
  expect(hers).toContain('1 initiatief, project of bijdrage draagt bij');
  expect(await text('/werkplek/samenhang/achter', 'zoe')).not.toContain('Lamp stuk');
  expect((await town.get(`/werkplek/bijdragen/${signal}/opgaven`, 'zoe')).statusCode).toBe(404);
  expect((await town.get('/werkplek/bijdragen/B-2026-99999/opgaven', 'zoe')).statusCode).toBe(404);
});

test('everyone sees what is public, and of a project only the words for everyone', async () => {
  const matrix = await text('/samenhang');
  expect(matrix).toContain('1 initiatief, project of bijdrage draagt bij');
  expect(await text('/samenhang/achter')).not.toContain('Lamp stuk');
  expect(await text('/opgaven/O-2026-0001')).toContain('Licht op de brink');
  const page = await text(`/projecten/${project}`);
  expect(page).toContain('Er komt licht.');
  expect(page).not.toContain('Geheim bedrag');
  // Public from now on: a colleague elsewhere counts it too, and reaches it on its public page.
  const published = await town.post(`/werkplek/bijdragen/${signal}/publiceren`, {}, 'nora');
  expect(published.statusCode).toBe(303);
  expect(await text('/samenhang/achter')).toContain('Lamp stuk');
  const hers = (await town.get('/werkplek/samenhang/achter', 'zoe')).body;
  expect(hers).toContain(`href="/bijdragen/${signal}"`);
});

test('filters and areas in the address, and what makes no sense is left out', async () => {
  expect(await text('/werkplek/samenhang?soort=bijdragen', 'nora')).toContain(
    '1 initiatief, project of bijdrage',
  );
  expect(await text('/werkplek/samenhang?tot=2020-01-01', 'nora')).toContain('0 initiatieven');
  expect(await text('/werkplek/samenhang?stand=gestopt', 'nora')).toContain(
    'In 4 van de 4 vakken gebeurt nog niets',
  );
  expect(await text('/werkplek/samenhang?binnen=noord', 'nora')).toContain('Molendorp');
  await text('/werkplek/samenhang?binnen=nergens&soort=x&vanaf=gisteren', 'nora');
  expect((await town.get('/werkplek/samenhang/achter?opgave=O-1', 'nora')).statusCode).toBe(404);
  expect((await town.get('/werkplek/samenhang/achter?gebied=nergens', 'nora')).statusCode).toBe(404);
});

test('the matrix to take along has a line per cell, the empty ones too', async () => {
  const csv = await town.get('/werkplek/samenhang.csv', 'nora');
  const lines = csv.body.trim().split('\r\n');
  expect(lines).toHaveLength(1 + 2 * 2);
  expect(lines[0]).toContain('Opgave;Gebied;Initiatieven;Projecten;Bijdragen');
  const sheet = await town.get('/samenhang.xlsx');
  expect(sheet.rawPayload.subarray(0, 2).toString()).toBe('PK');
});

test('programmes are set down by administrators', async () => {
  expect((await town.get('/werkplek/opgaven/nieuw', 'nora')).statusCode).toBe(403);
  const form = {
    sleutel: newId(),
    soort: 'other',
    titel: 'X',
    tekst: 'Y',
    van: '2026-05-01',
    tot: '2026-04-01',
  };
  const refused = await town.post('/werkplek/opgaven/nieuw', form, 'bea');
  expect([refused.statusCode, refused.body.includes('Het einde ligt voor het begin')]).toEqual([422, true]);
});
