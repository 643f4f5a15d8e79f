// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { markOf, typedOf } from './forms.ts';

let house: House;
let town: Town;
const path = '/werkplek/instellingen';

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

test('the page for setting up leads only to pages that are there', async () => {
  const { statusCode, body } = await town.get('/werkplek/inrichten', 'bea');
  expect(statusCode).toBe(200);
  const doors = /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? '';
  const paths = [...doors.matchAll(/href="([^"]+)"/g)].map(([, to = '']) => to);
  expect(paths).toHaveLength(13);
  const answers = await Promise.all(paths.map((to) => town.get(to, 'bea')));
  expect(answers.map((answer) => answer.statusCode)).toEqual(paths.map(() => 200));
  expect((await town.get('/werkplek/inrichten', 'nora')).statusCode).toBe(403);
});

test('only an administrator comes in', async () => {
  const answers = [await town.get(path), await town.get(path, 'nora'), await town.get(path, 'bea')];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 403, 200]);
});

test('what is saved is seen at once; who saves over it is told', async () => {
  const now = typedOf(town.municipality);
  const form = { ...now, mark: markOf(town.municipality) };
  const wrong = await town.post(path, { ...form, days_idea: '99', name: 'Nieuwstad' }, 'bea');
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body).toContain('href="#days_idea"');
  expect(wrong.body).toContain('value="Nieuwstad"');

  expect((await town.post(path, { ...form, name: 'Nieuwstad', one_village: 'kern' }, 'bea')).statusCode).toBe(
    303,
  );
  const after = await town.get(path, 'bea');
  expect(after.body).toContain('value="Nieuwstad"');
  expect(after.body).toContain('value="kern"');

  const late = await town.post(path, { ...form, phone: '0300 12 34 56' }, 'bea');
  expect(late.statusCode).toBe(422);
  expect(late.body).toContain('Iemand anders heeft de instellingen gewijzigd');
  expect(late.body).toContain('value="0300 12 34 56"');
});
