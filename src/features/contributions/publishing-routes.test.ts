// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bring } from '../../testing/bringing.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

const own = {
  naam: 'Klaas Verhulst',
  email: 'klaas@post.example',
  onderwerp: 'Bank voor Klaas',
  tekst: 'Zet een bank bij de vijver. Bel 06 12 34 56 78. Klaas Verhulst',
  openbaar: 'on',
};

test('who puts it on the site sees what looks personal, and everyone reads the text without it', async () => {
  const { number, sleutel } = await bring(town, own);
  const item = await town.get(`/werkplek/bijdragen/${number}`, 'nora');
  expect(item.body).toContain('<mark>06 12 34 56 78</mark>');
  expect(item.body).toContain('<mark>Klaas Verhulst</mark>');
  expect(item.body).toContain('Zet een bank bij de vijver. Bel [telefoonnummer]. [naam]');

  const words = { onderwerp: 'Een bank', tekst: 'Zet een bank bij de vijver.' };
  const done = await town.post(`/werkplek/bijdragen/${number}/publiceren`, words, 'nora');
  expect(done.statusCode).toBe(303);
  const shown = [
    `/bijdragen/${number}`,
    '/bijdragen',
    `/api/v1/bijdragen/${number}`,
    '/nieuws.atom',
    '/gebieden/molendorp',
  ];
  for (const path of shown) {
    const { body } = await town.get(path);
    expect(body, path).toContain('Een bank');
    expect(body, path).not.toMatch(/Klaas|12 34 56/);
  }
  expect((await town.get(`/bijdragen/${number}?sleutel=${sleutel}`)).body).toContain('Bel 06 12 34 56 78.');
  expect((await town.get(`/werkplek/bijdragen/${number}`, 'nora')).body).toContain('Bel 06 12 34 56 78.');
});

test('a subject without a text is not put on the site; without either, what was found is taken out', async () => {
  const { number } = await bring(town, own);
  const path = `/werkplek/bijdragen/${number}/publiceren`;
  const refused = await town.post(path, { onderwerp: 'Een bank', tekst: '' }, 'nora');
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('value="Een bank"');
  expect((await town.get(`/bijdragen/${number}`)).statusCode).toBe(404);
  expect((await town.post(path, {}, 'nora')).statusCode).toBe(303);
  const { body } = await town.get(`/bijdragen/${number}`);
  expect(body).toContain('Bank voor [naam]');
  expect(body).toContain('Bel [telefoonnummer]. [naam]');
});
