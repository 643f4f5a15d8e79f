// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { type House, type Key, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

let house: House;
let town: Town;
let other: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  other = await buildTown(house);
});
afterAll(() => house.close());

const path = '/werkplek/netwerk/molendorp';
const tie = (more: Record<string, string> = {}) => ({
  sleutel: newId(),
  partij: town.organisations.politie,
  met: 'team',
  wat: 'wekelijks overleg',
  sinds: '2025-01-06',
  opmerking: '',
  ...more,
});
const add = (fields: Record<string, string>, as: Key = 'nora') => town.post(path, fields, as);
const idOn = (body: string): string => /\/werkplek\/netwerk\/verband\/([0-9a-f-]{36})"/.exec(body)?.[1] ?? '';

test('the team writes down with whom it works, sees it as picture and list, and ends it', async () => {
  expect((await town.get(path)).statusCode).toBe(303);
  expect((await town.get(path, 'gijs')).body).toContain('Nog geen samenwerking');
  const form = tie();
  expect((await add(form)).statusCode).toBe(303);
  expect((await add(form)).statusCode).toBe(303);
  const page = (await town.get(path, 'nora')).body;
  expect(page).toContain('wekelijks overleg, met het gebiedsteam');
  expect(page).toContain('Gebiedsteam Molendorp');
  expect(page).toContain('Nora Noord');
  // Once in the list, once in each of the two pictures.
  expect(page.match(new RegExp(`href="/werkplek/organisaties/${form.partij}"`, 'g'))).toHaveLength(3);
  expect(page).toContain('Nog niet in beeld: bewonersgroep');

  expect((await town.get('/werkplek/netwerk', 'gijs')).body).toContain('1 partij');
  expect((await town.get('/werkplek/netwerk/noord', 'gijs')).body).toContain('(Molendorp)</tspan>');
  expect((await town.get('/werkplek/netwerk/noord', 'gijs')).body).not.toContain('Stopt vandaag');

  await town.post(`/werkplek/netwerk/verband/${idOn(page)}/einde`, {}, 'mo');
  expect((await town.get(path, 'nora')).body).toContain('tot en met 11 maart 2026');
  expect((await town.get(`${path}?op=2026-03-12`, 'nora')).body).toContain('Nog geen samenwerking');
  expect((await town.get(`${path}?op=2024-12-31`, 'nora')).body).toContain('Zo was het op 31 december 2024');
  expect((await town.get(`${path}?op=gisteren`, 'nora')).body).toContain('Deze dag bestaat niet');
});

test('who is not of the area changes nothing there, and nobody sees what another municipality has', async () => {
  expect((await add(tie(), 'zoe')).statusCode).toBe(403);
  expect((await add(tie(), 'gijs')).statusCode).toBe(403);
  await add(tie({ wat: 'schouw' }));
  const id = idOn((await town.get(path, 'nora')).body);
  expect((await town.post(`/werkplek/netwerk/verband/${id}/weg`, {}, 'zoe')).statusCode).toBe(403);
  expect((await other.get(`/werkplek/netwerk/verband/${id}`, 'nora')).statusCode).toBe(404);
  expect((await town.get('/werkplek/netwerk/nergens', 'nora')).statusCode).toBe(404);
});

test('what cannot be comes back with what was typed, and why', async () => {
  const { groen, politie } = town.organisations;
  const itself = await add(tie({ partij: groen, met: groen, wat: 'met zichzelf' }));
  expect(itself.statusCode).toBe(422);
  expect(itself.body).toContain('kan niet met zichzelf samenwerken');
  expect(itself.body).toContain('value="met zichzelf"');
  await add(tie({ partij: groen, met: politie, wat: 'Avondronde' }));
  const turned = await add(tie({ partij: politie, met: groen, wat: 'avondronde ' }));
  expect(turned.body).toContain('Dit staat er al');
  expect((await add(tie({ wat: '', sinds: '2026-02-30' }))).body).toContain('href="#wat"');
  await town.post(`/werkplek/organisaties/${groen}/einde`, {}, 'bea');
  expect((await add(tie({ partij: groen, wat: 'iets nieuws' }))).body).toContain('Deze partij is beëindigd');
  await town.post(`/werkplek/organisaties/${groen}/terug`, {}, 'bea');
});

test('markup in names and words stays text, in the picture too', async () => {
  const key = newId();
  const name = '"><script>alert(1)</script> & zn';
  const made = { key, kind: 'partner', branch: 'school', name, email: '', phone: '' };
  await town.post('/werkplek/organisaties/nieuw', made, 'bea');
  expect((await add(tie({ partij: key, wat: '<b>vet</b> & "meer"' }))).statusCode).toBe(303);
  const page = (await town.get(path, 'nora')).body;
  expect(page).not.toContain('<script>alert');
  expect(page).not.toContain('<b>vet');
  expect(page).toContain('&lt;b>vet');
  expect(page).not.toContain(
    'Nog niet in beeld: bewonersgroep, vereniging, politie, woningcorporatie, school',
  );
  expect((await town.get(`/werkplek/organisaties/${key}`, 'nora')).body).toMatch(/<dd>School<\/dd>/);
});

test('it is said better, and taken away when it was a mistake; the list shows one kind', async () => {
  await add(tie({ wat: 'typfuot' }));
  const before = (await town.get('/werkplek/netwerk/molendorp?soort=other', 'nora')).body;
  const ids = [...before.matchAll(/\/werkplek\/netwerk\/verband\/([0-9a-f-]{36})"/g)].map(
    ([, id]) => id ?? '',
  );
  const edits = await Promise.all(
    ids.map(async (id) => ({ id, body: (await town.get(`/werkplek/netwerk/verband/${id}`, 'nora')).body })),
  );
  const wrong = edits.find(({ body }) => body.includes('value="typfuot"'))?.id ?? '';
  const tiePath = `/werkplek/netwerk/verband/${wrong}`;
  const words = { wat: 'buurtbus', sinds: '2025-01-06', tot: '', opmerking: 'Op dinsdag.' };
  expect((await town.post(tiePath, { ...words, tot: '2024-01-01' }, 'nora')).body).toContain(
    'Het einde ligt voor het begin',
  );
  expect((await town.post(tiePath, words, 'nora')).statusCode).toBe(303);
  expect((await town.get(path, 'nora')).body).toContain('buurtbus, met het gebiedsteam');
  await town.post(`${tiePath}/weg`, {}, 'nora');
  expect((await town.get(path, 'nora')).body).not.toContain('buurtbus');
  expect((await town.get(tiePath, 'nora')).statusCode).toBe(404);
});
