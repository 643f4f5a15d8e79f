// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { bring, versionOf } from '../../testing/bringing.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

let house: House;
let town: Town;
let other: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  other = await buildTown(house);
});
afterAll(() => house.close());

const list = '/werkplek/organisaties';

test('everybody who works here sees them, only an administrator changes them', async () => {
  const [stranger, manager] = [await town.get(list), await town.get(list, 'nora')];
  expect([stranger.statusCode, manager.statusCode]).toEqual([303, 200]);
  expect(manager.body).toContain('Groen');
  expect(manager.body).not.toContain(`${list}/nieuw`);
  expect((await town.get(`${list}/nieuw`, 'nora')).statusCode).toBe(403);
  expect((await town.post(`${list}/${town.organisations.groen}/einde`, {}, 'nora')).statusCode).toBe(403);
});

test('one is added, refused under a name that is there, ended and used again', async () => {
  const form = { key: newId(), kind: 'partner', name: 'De Linde', email: '', phone: '' };
  expect((await town.post(`${list}/nieuw`, form, 'bea')).statusCode).toBe(303);
  const same = await town.post(`${list}/nieuw`, { ...form, key: newId() }, 'bea');
  expect(same.statusCode).toBe(422);
  expect(same.body).toContain('Er is al een afdeling of partner met deze naam');
  await town.post(`${list}/${form.key}/einde`, {}, 'bea');
  expect((await town.get(list, 'bea')).body).toContain('beëindigd op 11 maart 2026');
  await town.post(`${list}/${form.key}/terug`, {}, 'bea');
  expect((await town.get(list, 'bea')).body).not.toContain('beëindigd op');
});

test('everybody reads whom to reach; the first to call is the first', async () => {
  const path = `${list}/${town.organisations.groen}`;
  const joke = { key: newId(), name: 'Joke Terpstra', role: 'bomen', email: '', phone: '0300 12 34 66' };
  const rob = { key: newId(), name: 'Rob de Wit', role: '', email: 'rob@town.example', phone: '' };
  for (const person of [joke, joke, rob])
    expect((await town.post(`${path}/contactpersonen/nieuw`, person, 'bea')).statusCode).toBe(303);
  const page = (await town.get(path, 'nora')).body;
  expect(page.match(/Joke Terpstra/g)).toHaveLength(1);
  expect(page.indexOf('Joke Terpstra')).toBeLessThan(page.indexOf('Rob de Wit'));
  expect(page).not.toContain('contactpersonen/nieuw');
  expect((await town.get(list, 'nora')).body).toContain('Joke Terpstra, bomen');

  expect((await town.post(`${path}/contactpersonen/${rob.key}/eerst`, {}, 'nora')).statusCode).toBe(403);
  await town.post(`${path}/contactpersonen/${rob.key}/eerst`, {}, 'bea');
  const turned = (await town.get(path, 'nora')).body;
  expect(turned.indexOf('Rob de Wit')).toBeLessThan(turned.indexOf('Joke Terpstra'));

  const wrong = { ...joke, name: '', email: 'joke' };
  const refused = await town.post(`${path}/contactpersonen/${joke.key}`, wrong, 'bea');
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('value="joke"');
  await town.post(`${path}/contactpersonen/${joke.key}`, { ...joke, role: 'bomen en planten' }, 'bea');
  expect((await town.get(path, 'nora')).body).toContain('bomen en planten');
  for (let twice = 0; twice < 2; twice += 1)
    await town.post(`${path}/contactpersonen/${joke.key}/verwijderen`, {}, 'bea');
  expect((await town.get(path, 'nora')).body).not.toContain('Joke Terpstra');
});

test('what it is for and where is saved, comes back when refused, and helps who hands over', async () => {
  const path = `${list}/${town.organisations.politie}`;
  const form = (await town.get(`${path}/gegevens`, 'bea')).body;
  const sent = {
    mark: /name="mark" value="([^"]+)"/.exec(form)?.[1] ?? '',
    kind: 'partner',
    name: 'Politie',
    email: 'politie@town.example',
    phone: '',
    [`thema-${town.themes.sport}`]: 'on',
    [`gebied-${town.area('noord')}`]: 'on',
  };
  const refused = await town.post(`${path}/gegevens`, { ...sent, email: 'politie' }, 'bea');
  expect(refused.body).toMatch(new RegExp(`name="thema-${town.themes.sport}"[^>]* checked`));
  expect((await town.post(`${path}/gegevens`, sent, 'bea')).statusCode).toBe(303);
  const page = (await town.get(path, 'nora')).body;
  expect(page).toMatch(/<dd>Sport<\/dd>/);
  expect(page).toMatch(/<dd>Noord<\/dd>/);

  const { number } = await bring(town);
  const item = `/werkplek/bijdragen/${number}`;
  const triage = { soort: 'concern', gebied: town.area('molendorp'), thema: town.themes.sport };
  await town.post(`${item}/indelen`, { ...triage, versie: await versionOf(town, number) }, 'nora');
  expect((await town.get(item, 'nora')).body).toContain('Past bij dit thema en gebied: Politie.');
});

test('a refused form keeps what was typed', async () => {
  const form = { key: newId(), kind: '', name: 'Water', email: 'water', phone: '' };
  const answer = await town.post(`${list}/nieuw`, form, 'bea');
  expect(answer.statusCode).toBe(422);
  for (const text of ['href="#kind"', 'href="#email"', 'value="Water"', form.key])
    expect(answer.body).toContain(text);
});

test("another municipality's organisation is not found", async () => {
  expect((await town.get(`${list}/${other.organisations.groen}`, 'bea')).statusCode).toBe(404);
  expect((await town.post(`${list}/${other.organisations.groen}/einde`, {}, 'bea')).statusCode).toBe(404);
});
