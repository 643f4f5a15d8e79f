// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { type Evening, prepareEvening } from '../../testing/holding-session.ts';
import { type House, type Town, buildTown, openTestHouse, townMoment } from '../../testing/town.ts';
import { readDeeds } from './deeds-store.ts';
import { type Standing, standingAfter } from './domain.ts';

let house: House;
let town: Town;
let evening: Evening;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());
beforeEach(async () => {
  house.clock.set(townMoment);
  evening = await prepareEvening(town);
});

const standing = async (): Promise<Standing> =>
  standingAfter(await inMunicipality(town.deps, town.municipality.id, (trx) => readDeeds(trx, evening.id)));
const chairs = () => `/werkplek/raad/sessies/${evening.number}/voorzitten`;
const passing = (minutes: number) => house.clock.set(town.clock.now().add({ minutes }));

/** A button on the screen of the chair, as it stands there now. */
async function press(doe: string, wat = '', more: Record<string, string> = {}) {
  const { steps } = await standing();
  const fields = { sleutel: newId(), doe, wat, stand: String(steps), ...more };
  return town.post(`${chairs()}/stap`, fields, 'bea');
}

const live = async () => (await town.get(`/raad/sessies/${evening.number}/live`)).body;
const wall = async () => (await town.get(`/raad/sessies/${evening.number}/scherm`)).body;
const chair = async () => (await town.get(chairs(), 'bea')).body;

test('a minute more for who speaks and for the part: everyone sees it at once, and what it does to the end', async () => {
  const { items, speakers } = evening;
  await press('open');
  await press('go_to_item', items[2]);
  await press('give_word', speakers.sanne);
  expect(await live()).toContain('tot 10.05 uur');
  expect(await live()).not.toContain('+0 min');
  expect(await chair()).toContain('Einde rond 11.05 uur.');
  await press('lengthen_word', speakers.sanne, { minuten: '1' });
  for (const body of [await live(), await wall()])
    for (const text of ['tot 10.06 uur', '+1 min']) expect(body).toContain(text);
  await press('lengthen_item', items[2], { minuten: '29' });
  for (const body of [await live(), await wall(), await chair()])
    expect(body).toContain('Loopt 4 minuten uit: einde rond 11.34 uur.');
  expect((await town.get(`/en/raad/sessies/${evening.number}/live`)).body).toContain(
    'Runs 4 minutes late: ends around 11:34.',
  );
  await press('lengthen_item', items[2], { minuten: '26' });
  expect(await live()).toContain('Loopt 1 minuut uit: einde rond 11.31 uur.');
  await press('lengthen_item', items[2], { minuten: '0' });
  await press('lengthen_word', speakers.sanne, { minuten: '0' });
  expect(await live()).toContain('tot 10.05 uur');
  expect(await live()).toContain('>Einde rond 11.05 uur.<');
  expect((await standing()).word?.extra).toBe(0);
  // What is over time moves the end as well, on the screen that knows the time.
  passing(24);
  expect(await chair()).toContain('Einde rond 11.09 uur.');
});

test('of who does not speak, of nobody, of too much and without a number there is no more time', async () => {
  const { items, speakers } = evening;
  await press('open');
  await press('give_word', speakers.sanne);
  for (const [doe, wat, minuten] of [
    ['lengthen_word', speakers.tom, '2'],
    ['lengthen_word', '', '2'],
    ['lengthen_word', speakers.sanne, '61'],
    ['lengthen_word', speakers.sanne, '1,5'],
    ['lengthen_word', speakers.sanne, ''],
    ['lengthen_item', items[1], '2'],
  ] as const)
    expect((await press(doe, wat, { minuten })).statusCode).toBe(422);
  expect(await standing()).toMatchObject({ steps: 2, itemExtra: 0, word: { extra: 0 } });
});

test('a minute that waited for a connection and came twice is one minute', async () => {
  const { speakers } = evening;
  await press('open');
  await press('give_word', speakers.sanne);
  passing(3);
  const sent = { sleutel: newId(), stand: '2', minuten: '1', geleden: '120' };
  for (let time = 0; time < 2; time += 1)
    expect((await press('lengthen_word', speakers.sanne, sent)).statusCode).toBe(303);
  expect(await standing()).toMatchObject({ steps: 3, word: { extra: 1 } });
});

test('on another day than planned the evening is as long as its programme, also after it was closed by mistake', async () => {
  house.clock.set(townMoment.subtract({ hours: 24 }));
  await press('open', '', { zeker: 'ja' });
  expect(await chair()).toContain('>Einde rond 11.30 uur.<');
  passing(2);
  await press('close');
  await press('reopen');
  expect(await chair()).toContain('>Einde rond 11.30 uur.<');
});
