// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { bring, filledIn, versionOf } from '../../testing/bringing.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

let house: House;
let town: Town;
const list = '/werkplek/routing';

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

const form = (more: Record<string, string> = {}) => ({
  key: newId(),
  soort: '',
  thema: '',
  gebied: '',
  aan: `organisation:${town.organisations.groen}`,
  ...more,
});

test('only an administrator comes in', async () => {
  const answers = [await town.get(list), await town.get(list, 'nora'), await town.get(list, 'bea')];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 403, 200]);
  expect((await town.post(`${list}/nieuw`, form(), 'nora')).statusCode).toBe(403);
});

test('a rule is made, tried out, and followed: the resident reads before sending who reads it', async () => {
  const rule = form({ soort: 'compliment', gebied: town.area('noord') });
  expect((await town.post(`${list}/nieuw`, rule, 'bea')).statusCode).toBe(303);
  const asked = new URLSearchParams({ soort: 'compliment', thema: '', gebied: town.area('molendorp') });
  const tried = (await town.get(`${list}?${asked}`, 'bea')).body;
  expect(tried).toContain('Groen krijgt de bal.');
  expect(tried).toContain('Regel 1 past als eerste.');

  const compliment = await filledIn(town, { soort: 'compliment' });
  const unseen = await town.post('/bijdragen/nieuw', compliment);
  expect(unseen.statusCode).toBe(422);
  expect(unseen.body).toContain('Groen leest dit.');
  const getoond = /name="getoond" value="([^"]+)"/.exec(unseen.body)?.[1] ?? '';
  const { number, sleutel } = await bring(town, { soort: 'compliment', getoond });
  expect((await town.get(`/bijdragen/${number}?sleutel=${sleutel}`)).body).toContain(
    'Groen gaat uw bijdrage lezen.',
  );
  const post = (await town.get('/werkplek/post', 'bea')).body;
  expect(post).toContain(number);
});

test('who sorts it sees who gets it, before and after', async () => {
  await town.post(`${list}/nieuw`, form({ thema: town.themes.sport }), 'bea');
  const { number } = await bring(town);
  const item = `/werkplek/bijdragen/${number}`;
  const sorted = {
    versie: await versionOf(town, number),
    soort: 'concern',
    gebied: town.area('molendorp'),
    thema: town.themes.sport,
  };
  const shown = await town.post(`${item}/indelen`, { ...sorted, toon: 'ja' }, 'nora');
  expect(shown.statusCode).toBe(200);
  expect(shown.body).toMatch(/Volgens regel 2 gaat de bal naar Groen/);
  expect(await versionOf(town, number)).toBe(sorted.versie);
  await town.post(`${item}/indelen`, sorted, 'nora');
  expect((await town.get(item, 'nora')).body).toContain('Groen is aan zet.');
});

test('a refused form keeps what was chosen; what is broken or never wins is pointed out', async () => {
  const wrong = form({ aan: '', thema: town.themes.groen });
  const answer = await town.post(`${list}/nieuw`, wrong, 'bea');
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('href="#aan"');
  expect(answer.body).toMatch(new RegExp(`value="${town.themes.groen}" selected`));

  await town.post(`${list}/nieuw`, form({ soort: 'compliment', gebied: town.area('molendorp') }), 'bea');
  await town.post(`${list}/nieuw`, form({ aan: `organisation:${town.organisations.politie}` }), 'bea');
  await town.post(`/werkplek/organisaties/${town.organisations.politie}/einde`, {}, 'bea');
  const page = (await town.get(list, 'bea')).body;
  expect(page).toContain('Deze regel komt nooit aan de beurt. Eerst past altijd al: regel 1.');
  expect(page).toContain('Politie is er niet meer. Deze regel wordt overgeslagen.');
  expect(page).toContain('Voor deze thema’s is er geen regel: Groen.');
});
