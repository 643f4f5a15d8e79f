// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { concluding } from '../../testing/concluding.ts';
import { type Evening, prepareEvening } from '../../testing/holding-session.ts';
import { mailsTo } from '../../testing/subscribing.ts';
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

const standing = async (): Promise<Standing> =>
  standingAfter(await inMunicipality(town.deps, town.municipality.id, (trx) => readDeeds(trx, evening.id)));
const desk = () => `/werkplek/raad/sessies/${evening.number}`;

async function press(doe: string) {
  const { steps } = await standing();
  const fields = { sleutel: newId(), doe, wat: '', stand: String(steps) };
  return town.post(`${desk()}/voorzitten/stap`, fields, 'bea');
}

describe('who may', () => {
  beforeAll(async () => {
    house.clock.set(townMoment);
    evening = await prepareEvening(town, false);
  });

  test('a session that is not on the site has no public screen, and its report cannot be put there', async () => {
    for (const page of ['live', 'scherm', 'verslag', 'live/gebeurtenissen'])
      expect((await town.get(`/raad/sessies/${evening.number}/${page}`)).statusCode).toBe(404);
    await press('open');
    await press('close');
    expect((await concluding(town, evening.number, 'openbaar')).body).toContain(
      'De sessie zelf staat niet op de site.',
    );
  });

  test('a chair without an account runs it with the link from a mail, until twelve hours after', async () => {
    const sent = await town.post(
      `${desk()}/voorzitten/koppeling`,
      { adres: 'voorzitter@raad.example' },
      'bea',
    );
    expect(sent.statusCode).toBe(303);
    const [mail] = await mailsTo(town, 'voorzitter@raad.example');
    const link = /\/raad\/voorzitten\/[\w-]{32}/.exec(mail?.text ?? '')?.[0] ?? '';
    expect((await town.get(link)).body).toContain('Toch nog niet klaar');
    const again = { sleutel: newId(), doe: 'reopen', wat: '', stand: '2' };
    expect((await town.post(`${link}/stap`, again)).statusCode).toBe(303);
    expect((await standing()).phase).toBe('running');
    expect((await town.post(`${link}x/stap`, again)).statusCode).toBe(410);
    const another = await prepareEvening(town);
    expect((await town.get(link)).body).not.toContain(another.number);
    house.clock.set(townMoment.add({ hours: 14 }));
    expect((await town.get(link)).statusCode).toBe(410);
  });

  test('nobody else runs a session', async () => {
    const fields = { sleutel: newId(), doe: 'close', wat: '', stand: '3' };
    expect((await town.post(`${desk()}/voorzitten/stap`, fields, 'nora')).statusCode).toBe(403);
    expect((await town.get(`${desk()}/voorzitten`)).statusCode).toBe(303);
    expect((await standing()).phase).toBe('running');
  });
});
