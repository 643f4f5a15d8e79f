// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { bring } from '../../testing/bringing.ts';
import { type House, type Town, buildTown, openTestHouse, townMoment } from '../../testing/town.ts';
import { insertAppointment } from '../appointments/index.ts';
import { findByNumber } from '../contributions/index.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());
beforeEach(() => town.clock.set(townMoment));

const path = '/werkplek/agenda';
const form = (more: Record<string, string> = {}) => ({
  sleutel: newId(),
  gebied: town.area('noord'),
  soort: 'coffee_cart',
  plaats: 'Brink, bij de pomp',
  dag: '2026-03-19',
  van: '10:00',
  tot: '12:00',
  hoevaak: 'weekly',
  laatste: '2026-04-02',
  ...more,
});

function lines(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

describe('where and when to meet the team', () => {
  test('is announced by the team, and stands on the page of the area and in its agenda, through the change of the clock', async () => {
    const sent = form();
    expect((await town.post(path, sent, 'nora')).statusCode).toBe(303);
    // Sent twice it is one.
    expect((await town.post(path, sent, 'nora')).statusCode).toBe(303);
    const { body } = await town.get('/gebieden/molendorp');
    expect(body).toContain('Koffiekar Noord');
    expect(body).toContain('donderdag 19 maart');
    expect(body).toContain('href="/gebieden/molendorp/agenda.ics"');
    expect(body).toContain('type="text/calendar"');
    const agenda = await town.get('/gebieden/molendorp/agenda.ics');
    expect(agenda.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const starts = lines(agenda.body).filter((line) => line.startsWith('DTSTART'));
    expect(starts).toEqual([
      'DTSTART:20260319T090000Z',
      'DTSTART:20260326T090000Z',
      'DTSTART:20260402T080000Z',
    ]);
    expect(lines(agenda.body)).toContain('LOCATION:Brink\\, bij de pomp');
    expect((await town.get('/gebieden/zuid/agenda.ics')).body).not.toContain('BEGIN:VEVENT');
    expect((await town.get('/gebieden/nergens/agenda.ics')).statusCode).toBe(404);
  });

  test('called off it leaves the page, and the agenda of who reads along says so under the same name', async () => {
    const before = (await town.get('/gebieden/noord/agenda.ics')).body;
    const id = /agenda\/([0-9a-f-]{36})\/afzeggen/.exec((await town.get(path, 'nora')).body)?.[1] ?? '';
    expect((await town.post(`${path}/${id}/afzeggen`, {}, 'zoe')).statusCode).toBe(403);
    expect((await town.post(`${path}/${id}/afzeggen`, {}, 'nora')).statusCode).toBe(303);
    expect((await town.get('/gebieden/noord')).body).not.toContain('Koffiekar');
    const after = (await town.get('/gebieden/noord/agenda.ics')).body;
    const uids = (text: string) => lines(text).filter((line) => line.startsWith('UID:'));
    expect(uids(after)).toEqual(uids(before));
    expect(lines(after).filter((line) => line === 'STATUS:CANCELLED')).toHaveLength(3);
    expect(lines(after).filter((line) => line === 'SEQUENCE:1')).toHaveLength(3);
  });

  test('is for people of the area only, and keeps what was typed when something is wrong', async () => {
    expect((await town.post(path, form(), 'zoe')).statusCode).toBe(403);
    expect((await town.post(path, form(), 'gijs')).statusCode).toBe(403);
    expect((await town.get(path)).statusCode).toBe(303);
    const back = await town.post(path, form({ tot: '09:00' }), 'nora');
    expect(back.statusCode).toBe(422);
    expect(back.body).toContain('De eindtijd ligt voor de begintijd.');
    expect(back.body).toContain('Brink, bij de pomp');
    expect((await town.post(path, form({ van: '25:00' }), 'nora')).statusCode).toBe(422);
    expect((await town.post(path, form({ gebied: newId() }), 'bea')).statusCode).toBe(403);
  });
});

describe('one’s own agenda', () => {
  const account = '/werkplek/account';

  async function addressOf(): Promise<string> {
    const { body } = await town.get(account, 'nora');
    return /http:\/\/meent\.test(\/agenda\/[^"]+)"/.exec(body)?.[1] ?? '';
  }

  test('is read at a secret address, without who the resident is, until the address is stopped', async () => {
    const { number } = await bring(town);
    await inMunicipality(town.deps, town.municipality.id, async (trx) => {
      const contribution = await findByNumber(trx, number);
      if (!contribution) throw new Error('It was not brought.');
      const startsAt = townMoment.add({ hours: 25 });
      const agreed = {
        state: 'agreed',
        startsAt,
        endsAt: startsAt.add({ minutes: 30 }),
        reason: null,
      } as const;
      const where = { place: 'home', placeText: 'Molenweg 1', minutes: 30, slots: [startsAt] } as const;
      const about = { id: newId(), contributionId: contribution.id, personId: town.ids.nora };
      await insertAppointment(trx, { ...about, ...agreed, ...where, sequence: 1, createdAt: townMoment });
    });
    expect(await addressOf()).toBe('');
    expect((await town.post(`${account}/agenda`, { aan: 'ja' }, 'nora')).statusCode).toBe(303);
    const address = await addressOf();
    const read = await town.get(address);
    expect(read.statusCode).toBe(200);
    expect(lines(read.body)).toEqual(
      expect.arrayContaining(['DTSTART:20260312T100000Z', 'LOCATION:Molenweg 1', 'SEQUENCE:1']),
    );
    expect(read.body).not.toMatch(/els|@post/i);
    // Neither another's id nor another signature opens it.
    expect(
      (await town.get(address.replace(/\/[^/]+\/agenda\.ics$/, '/AAAAAAAAAAAAAAAAAAAAAA/agenda.ics')))
        .statusCode,
    ).toBe(404);
    expect((await town.get(address.replace(/[0-9a-f-]{36}/, newId()))).statusCode).toBe(404);
    expect((await town.post(`${account}/agenda`, { aan: 'nee' }, 'nora')).statusCode).toBe(303);
    expect((await town.get(address)).statusCode).toBe(404);
    // A new one is another address.
    await town.post(`${account}/agenda`, { aan: 'ja' }, 'nora');
    expect(await addressOf()).not.toBe(address);
    expect((await town.get(address)).statusCode).toBe(404);
  });
});
