// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { system } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { noteFor, settleFor } from '../../testing/council-motions.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { addParts } from '../motions/index.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

async function read(path: string): Promise<string> {
  await town.deps.fresh.check(town.municipality.id);
  return (await town.get(path)).body;
}

test('the page of an area tells what the council asked there and is not done yet', async () => {
  const areaIds = [town.area('molendorp')];
  await noteFor(town, 'M-1', { areaIds, title: 'Een bus naar Molendorp', dueOn: '2026-05-01' });
  await addParts(
    town.deps,
    { municipality: town.municipality, actor: system },
    {
      number: 'M-1',
      title: 'Halte kiezen',
      areaIds,
      ownerId: null,
      organisationId: null,
      dueOn: '2026-04-01',
      submissionKey: newId(),
    },
  );
  await noteFor(town, 'M-2', { areaIds, title: 'Nog niet openbaar', isPublic: false });
  await noteFor(town, 'M-3', { areaIds, title: 'Al gedaan' });
  await settleFor(town, 'M-3', 'De bus rijdt.');
  const village = await read('/gebieden/molendorp');
  expect(village).toMatch(
    /Wat de raad hier vroeg[\s\S]*M-1 Een bus naar Molendorp[\s\S]*klaar op 1 mei 2026/,
  );
  expect(village).toMatch(/Hier: nog te doen, klaar op wo\s1\sapr/);
  expect(village).toContain('href="/raad/moties?gebied=molendorp"');
  expect(village).not.toMatch(/Nog niet openbaar|Al gedaan/);
  expect(await read('/gebieden/noord')).toContain('Een bus naar Molendorp');
  expect(await read('/gebieden/zuid')).not.toContain('Wat de raad hier vroeg');
  expect(await read('/gebieden/molendorp?op=2026-01-01')).not.toContain('Wat de raad hier vroeg');
});
