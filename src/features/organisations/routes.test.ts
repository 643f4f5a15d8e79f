// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
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
