// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { prepare, publish } from '../../testing/preparing-sessions.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

// Today is 11 March 2026.

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

async function see(): Promise<string> {
  await town.deps.fresh.check(town.municipality.id);
  return (await town.get('/raad')).body;
}

test('what is coming is there day by day, a month after its days, and only as far as it is public', async () => {
  const plan = (titel: string, fields: Readonly<Record<string, string>>) =>
    town.post('/werkplek/raad/agenda/nieuw', { sleutel: newId(), titel, openbaar: 'on', ...fields }, 'bea');
  await plan('Vandaag', { dag: '2026-03-11' });
  await plan('Deze maand nog', { maand: '2026-03' });
  await plan('Voor het einde van de maand', { dag: '2026-03-30' });
  await plan('Al voorbij', { dag: '2026-03-10' });
  await plan('Nog niet bekend', { dag: '2026-03-12', openbaar: '' });
  const { page: session } = await prepare(town, { titel: 'Een avond in april', dag: '2026-04-14' });
  const between = async () => {
    const [coming = ''] = (await see()).split('id="te-laat"');
    return [...coming.matchAll(/<time[^>]*>([^<]+)<\/time>/g)].map(([, when]) => when);
  };
  expect(await between()).toEqual(['vandaag', 'ma 30 mrt', 'maart 2026']);
  await publish(town, session);
  expect(await between()).toEqual(['vandaag', 'ma 30 mrt', 'maart 2026', 'di 14 apr']);
  const page = await see();
  for (const hidden of ['Al voorbij', 'Nog niet bekend']) expect(page).not.toContain(hidden);
});
