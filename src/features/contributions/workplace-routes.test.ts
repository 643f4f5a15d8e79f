// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { bring, versionOf } from '../../testing/bringing.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { findByNumber } from './index.ts';

let house: House;
let town: Town;
let elsewhere: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  elsewhere = await buildTown(house);
});
afterAll(() => house.close());

describe('the workplace', () => {
  it('is closed for who is not signed in', async () => {
    const page = await town.get('/werkplek/bijdragen');
    expect([page.statusCode, page.headers.location]).toEqual([303, '/inloggen?naar=%2Fwerkplek%2Fbijdragen']);
  });

  it('gives back what was written by who was signed out meanwhile (R11)', async () => {
    const { number } = await bring(town);
    const sent = await town.post(`/werkplek/bijdragen/${number}/antwoorden`, {
      tekst: 'Een lang antwoord dat niet weg mag.',
      formulier: newId(),
    });
    expect(sent.statusCode).toBe(401);
    expect(sent.body).toContain('Een lang antwoord dat niet weg mag.');
  });

  it('says that it waits for the resident, and is not late, once something was asked', async () => {
    const { number } = await bring(town);
    const path = `/werkplek/bijdragen/${number}`;
    const monthLater = town.clock.now().add({ hours: 24 * 30 });
    const read = async (): Promise<string> => {
      const now = town.clock.now();
      town.clock.set(monthLater);
      const { body } = await town.get(path, 'nora');
      town.clock.set(now);
      return body;
    };
    const late = await read();
    expect(late).toContain('U bent aan zet.');
    expect(late).toContain('meent-notice--danger');
    const asked = { tekst: 'Welke halte bedoelt u?', formulier: newId() };
    expect((await town.post(`${path}/vragen`, asked, 'nora')).statusCode).toBe(303);
    const body = await read();
    expect(body).toContain('De inwoner is aan zet. Daarna gaat');
    expect(body).not.toContain('U bent aan zet.');
    expect(body).not.toContain('meent-notice--danger');
  });

  it('shows a contribution to its area and its holder, to nobody else (R9)', async () => {
    const { number } = await bring(town);
    const path = `/werkplek/bijdragen/${number}`;
    expect((await town.get(path, 'nora')).statusCode).toBe(200);
    expect((await town.get(path, 'mo')).statusCode).toBe(200);
    expect((await town.get(path, 'walt')).statusCode).toBe(200);
    expect((await town.get(path, 'zoe')).statusCode).toBe(404);
    expect((await town.get(path, 'gijs')).statusCode).toBe(404);
    await town.post(
      `${path}/overgeven`,
      {
        versie: await versionOf(town, number),
        aan: `organisation:${town.organisations.groen}`,
        reden: 'Boom',
      },
      'nora',
    );
    expect((await town.get(path, 'gijs')).statusCode).toBe(200);
  });

  it('lets an alderman leave a note but not answer', async () => {
    const { number } = await bring(town);
    expect(
      (
        await town.post(
          `/werkplek/bijdragen/${number}/notitie`,
          { tekst: 'Ik was er.', formulier: newId() },
          'walt',
        )
      ).statusCode,
    ).toBe(303);
    expect(
      (
        await town.post(
          `/werkplek/bijdragen/${number}/antwoorden`,
          { tekst: 'Dag', formulier: newId() },
          'walt',
        )
      ).statusCode,
    ).toBe(403);
  });

  it('keeps what was typed when somebody else was first', async () => {
    const { number } = await bring(town);
    const versie = await versionOf(town, number);
    const path = `/werkplek/bijdragen/${number}/overgeven`;
    await town.post(path, { versie, aan: `person:${town.ids.mo}`, reden: '' }, 'nora');
    const second = await town.post(
      path,
      { versie, aan: `organisation:${town.organisations.groen}`, reden: 'Dit is voor Groen' },
      'nora',
    );
    expect(second.statusCode).toBe(422);
    expect(second.body).toContain('Iemand anders heeft dit net veranderd');
    expect(second.body).toContain('Dit is voor Groen');
  });

  it('answers once, however often the button is pressed, and tells the resident', async () => {
    const { number, sleutel } = await bring(town);
    const form = { tekst: 'De tegel ligt weer vast.', formulier: newId(), afronden: 'ja' };
    await town.post(`/werkplek/bijdragen/${number}/antwoorden`, form, 'nora');
    await town.post(`/werkplek/bijdragen/${number}/antwoorden`, form, 'nora');
    const own = await town.get(`/bijdragen/${number}?sleutel=${sleutel}`);
    expect(own.body.split('De tegel ligt weer vast.').length - 1).toBe(1);
    expect(own.body).toContain('Dit is afgerond.');
  });

  it('takes a closed one up again when the resident writes', async () => {
    const { number, sleutel } = await bring(town);
    await town.post(
      `/werkplek/bijdragen/${number}/antwoorden`,
      { tekst: 'Klaar.', formulier: newId(), afronden: 'ja' },
      'nora',
    );
    await town.post(`/bijdragen/${number}/aanvullen`, {
      tekst: 'Hij ligt weer los.',
      sleutel,
      formulier: newId(),
    });
    const found = await inMunicipality(town.deps, town.municipality.id, (trx) => findByNumber(trx, number));
    expect([found?.state, found?.dueOn]).toEqual(['in_progress', '2026-03-18']);
  });

  it('moves a promise only to a working day, with a reason', async () => {
    const { number, sleutel } = await bring(town);
    const path = `/werkplek/bijdragen/${number}/verzetten`;
    const versie = await versionOf(town, number);
    expect((await town.post(path, { versie, dag: '2026-03-21', reden: 'Druk' }, 'nora')).body).toContain(
      'Deze dag is geen werkdag.',
    );
    expect((await town.post(path, { versie, dag: '2026-03-25', reden: '' }, 'nora')).statusCode).toBe(422);
    expect(
      (await town.post(path, { versie, dag: '2026-03-25', reden: 'De aannemer komt later.' }, 'nora'))
        .statusCode,
    ).toBe(303);
    expect((await town.get(`/bijdragen/${number}?sleutel=${sleutel}`)).body).toContain('woensdag 25 maart');
  });

  it('finds by Dutch stems and by number, within one’s own areas', async () => {
    const { number } = await bring(town, {
      onderwerp: 'Kapotte lantaarnpalen',
      tekst: 'Drie lampen doen het niet.',
    });
    expect((await town.get('/werkplek/bijdragen?zoek=lantaarnpaal', 'nora')).body).toContain(number);
    expect((await town.get(`/werkplek/bijdragen?zoek=${number}`, 'nora')).body).toContain(
      'Kapotte lantaarnpalen',
    );
    expect((await town.get('/werkplek/bijdragen?zoek=lantaarnpaal&soort=concern', 'nora')).body).toContain(
      number,
    );
    expect((await town.get('/werkplek/bijdragen?zoek=lantaarnpaal&soort=idea', 'nora')).body).not.toContain(
      'Kapotte lantaarnpalen',
    );
    expect((await town.get('/werkplek/bijdragen?zoek=lantaarnpaal', 'zoe')).body).not.toContain(number);
    expect((await elsewhere.get('/werkplek/bijdragen?zoek=lantaarnpaal', 'nora')).body).not.toContain(
      'lantaarnpalen',
    );
  });
});
