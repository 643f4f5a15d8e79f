// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { system } from '../../kernel/actor.ts';
import { giveRole } from '../teams/index.ts';
import { solvedProof } from '../../testing/bringing.ts';
import { prepare, publish } from '../../testing/preparing-sessions.ts';
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
  await noteFor(town, 'M-4', { title: 'Over anderhalve week', dueOn: '2026-03-20', responsibleId });
  expect((await town.get('/werkplek', 'gijs')).body).toContain('Over anderhalve week');
  const holder = (await town.get('/werkplek', 'walt')).body;
  expect(holder).toContain('Van niemand dan de wethouder');
  // Who answers to the council for it sees it too, whoever does it.
  expect(holder).toContain('Te laat en van Gijs');
  expect((await town.get('/werkplek', 'nora')).body).not.toContain('Te laat en van Gijs');
});

test('the page of today tells the clerk what is late, what nobody does, and which sessions ask something', async () => {
  const doer = { municipality: town.municipality, actor: system };
  const clerk = { personId: town.ids.mo, role: 'clerk', areaId: null, organisationId: null } as const;
  expect((await town.get('/werkplek', 'mo')).body).toContain('Er wacht niets op u');
  await giveRole(town.deps, doer, { id: newId(), ...clerk, from: '2026-01-01', to: null });
  await noteFor(town, 'T-5', { kind: 'pledge', title: 'Nog van niemand', dueOn: '2027-06-01' });
  const { page, number } = await prepare(town, { dag: '2026-06-26', spreektot: '2026-06-25T12:00' });
  await publish(town, page);
  const quiet = (await town.get('/werkplek', 'mo')).body;
  for (const title of ['Te laat en van Gijs', 'Nog van niemand']) expect(quiet).toContain(title);
  expect(quiet).not.toContain(page);
  const ask = { naam: 'Sanne Spreker', email: 'sanne@post.example', tekst: 'De bankjes bij de vijver.' };
  const form = { sleutel: newId(), ...ask, bewijs: await solvedProof(town) };
  expect((await town.post(`/raad/sessies/${number}/inspreken`, form)).statusCode).toBe(200);
  const busy = (await town.get('/werkplek', 'mo')).body;
  expect(busy).toContain('1 spreker wacht op uw antwoord');
  expect(busy).toContain(`href="${page}"`);
});
