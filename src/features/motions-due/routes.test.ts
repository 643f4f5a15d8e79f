// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteFor } from '../../testing/council-motions.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

test('the page of today tells whoever does it what the council waits for, and nobody else', async () => {
  const { gijs: responsibleId, walt: holderId } = town.ids;
  await noteFor(town, 'M-1', { title: 'Te laat en van Gijs', dueOn: '2026-02-01', responsibleId, holderId });
  await noteFor(town, 'M-2', { title: 'Nog lang niet', dueOn: '2027-02-01', responsibleId });
  await noteFor(town, 'M-3', { title: 'Van niemand dan de wethouder', dueOn: '2026-02-02', holderId });
  const own = (await town.get('/werkplek', 'gijs')).body;
  expect(own).toContain('Voor de raad');
  expect(own).toContain('href="/werkplek/raad/moties/M-1"');
  expect(own).not.toContain('Nog lang niet');
  expect(own).not.toContain('Van niemand dan de wethouder');
  const holder = (await town.get('/werkplek', 'walt')).body;
  expect(holder).toContain('Van niemand dan de wethouder');
  expect(holder).not.toContain('Te laat en van Gijs');
});
