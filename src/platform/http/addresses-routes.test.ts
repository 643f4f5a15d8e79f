// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

test('an address with a slash too many leads to the page, in its language and with what was asked', async () => {
  for (const [asked, page] of [
    ['/raad/', '/raad'],
    ['/en/raad/moties///', '/en/raad/moties'],
    ['/raad/moties/?toon=te-laat', '/raad/moties?toon=te-laat'],
  ] as const) {
    const { statusCode, headers } = await town.get(asked);
    expect([asked, statusCode, headers.location]).toEqual([asked, 308, page]);
    expect((await town.get(page)).statusCode).toBe(200);
  }
});

test('and never to another site, nor for a form or another system', async () => {
  for (const asked of ['//elders.example/', '//elders.example//', '/api/v1/', '/en/api/v1/'])
    expect([asked, (await town.get(asked)).statusCode]).toEqual([asked, 404]);
  expect((await town.post('/bijdragen/nieuw/', {})).statusCode).toBe(404);
});
