// SPDX-License-Identifier: EUPL-1.2
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { newChallenge } from '../proofs/index.ts';
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

async function proof(): Promise<string> {
  const challenge = await newChallenge(town.deps);
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

async function filledIn(more: Record<string, string> = {}): Promise<Record<string, string>> {
  return {
    soort: 'concern',
    onderwerp: 'Losse tegel bij de halte',
    tekst: 'Er ligt een tegel los. Mijn buurvrouw is gestruikeld.',
    gebied: town.area('molendorp'),
    naam: 'Els Inwoner',
    email: 'els@post.example',
    sleutel: newId(),
    getoond: 'noord.2026-03-18',
    bewijs: await proof(),
    ...more,
  };
}

/** Sends a contribution and gives its number and key. */
async function bring(more: Record<string, string> = {}): Promise<{ number: string; sleutel: string }> {
  const sent = await town.post('/bijdragen/nieuw', await filledIn(more));
  expect(sent.statusCode).toBe(303);
  const [, number = '', sleutel = ''] =
    /\/bijdragen\/(B-\d+-\d+)\/bedankt\?sleutel=([\w-]+)/.exec(String(sent.headers.location)) ?? [];
  return { number, sleutel };
}

async function versionOf(number: string): Promise<string> {
  const found = await inMunicipality(town.deps, town.municipality.id, (trx) => findByNumber(trx, number));
  return String(found?.version);
}

describe('the form of a resident', () => {
  it('shows who will pick it up and by when before it is sent', async () => {
    const form = await town.get('/bijdragen/nieuw?gebied=molendorp&soort=idea');
    expect(form.statusCode).toBe(200);
    expect(form.body).toContain(
      'Nora Noord van Noord leest dit. U hoort uiterlijk woensdag 25 maart van ons.',
    );
  });

  it('leads to a thank-you page with the number, and a mail with the link', async () => {
    const { number, sleutel } = await bring();
    const thanks = await town.get(`/bijdragen/${number}/bedankt?sleutel=${sleutel}`);
    expect(number).toMatch(/^B-2026-\d{5}$/);
    expect(thanks.body).toContain(number);
    expect(thanks.body).toContain('els@post.example');
    const post = await town.get('/werkplek/post', 'bea');
    expect(post.body).toContain('Losse tegel bij de halte');
  });

  it('comes back with everything that was typed when something is wrong (R11)', async () => {
    const sent = await town.post(
      '/bijdragen/nieuw',
      await filledIn({ onderwerp: '', email: 'geen adres', tekst: 'Dit <b>moet</b> blijven staan' }),
    );
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('Schrijf in een paar woorden waar het over gaat.');
    expect(sent.body).toContain('geen adres');
    expect(sent.body).toContain('Dit &lt;b>moet&lt;/b> blijven staan');
    expect(sent.body.indexOf('id="fouten"')).toBeLessThan(sent.body.indexOf('name="onderwerp"'));
  });

  it('is not taken before its reader has seen who picks it up', async () => {
    const sent = await town.post('/bijdragen/nieuw', await filledIn({ getoond: '' }));
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('Klopt dit? Verstuur dan uw bijdrage.');
  });

  it('makes one record of a double click', async () => {
    const form = await filledIn();
    const sent = await Promise.all([
      town.post('/bijdragen/nieuw', form),
      town.post('/bijdragen/nieuw', form),
    ]);
    expect(sent.map((one) => one.statusCode)).toEqual([303, 303]);
    expect(sent[0]?.headers.location).toBe(sent[1]?.headers.location);
  });

  it('asks a sum of who has no JavaScript, and takes a word for an answer', async () => {
    const page = await town.get('/bijdragen/nieuw');
    const token = /name="vraag" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const [a = 0, b = 0] = (
      Buffer.from(token.split('~')[0] ?? '', 'base64url')
        .toString()
        .match(/\d/g) ?? []
    ).map(Number);
    const words = [
      'nul',
      'een',
      'twee',
      'drie',
      'vier',
      'vijf',
      'zes',
      'zeven',
      'acht',
      'negen',
      'tien',
      'elf',
      'twaalf',
      'dertien',
      'veertien',
      'vijftien',
      'zestien',
      'zeventien',
      'achttien',
    ];
    const form = await filledIn({ bewijs: '', vraag: token, rekenantwoord: words[a + b] ?? '' });
    expect((await town.post('/bijdragen/nieuw', { ...form, rekenantwoord: 'honderd' })).statusCode).toBe(422);
    expect((await town.post('/bijdragen/nieuw', form)).statusCode).toBe(303);
    expect((await town.post('/bijdragen/nieuw', { ...form, sleutel: newId() })).statusCode).toBe(422);
  });

  it('does not believe who fills in the field that nobody sees', async () => {
    const sent = await town.post('/bijdragen/nieuw', await filledIn({ website: 'https://koop.example' }));
    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/bijdragen']);
  });
});

describe('the personal page', () => {
  it('opens with its key only', async () => {
    const { number, sleutel } = await bring();
    expect((await town.get(`/bijdragen/${number}?sleutel=${sleutel}`)).statusCode).toBe(200);
    expect((await town.get(`/bijdragen/${number}`)).statusCode).toBe(404);
    expect(
      (await town.get(`/bijdragen/${number}?sleutel=${sleutel.split('').reverse().join('')}`)).statusCode,
    ).toBe(404);
    expect((await elsewhere.get(`/bijdragen/${number}?sleutel=${sleutel}`)).statusCode).toBe(404);
  });

  it('never shows internal notes, and takes a reply', async () => {
    const { number, sleutel } = await bring();
    await town.post(
      `/werkplek/bijdragen/${number}/notitie`,
      { tekst: 'Mevrouw is bekend bij ons.', formulier: newId() },
      'nora',
    );
    const sent = await town.post(`/bijdragen/${number}/aanvullen`, {
      tekst: 'Er is nog een tegel los.',
      sleutel,
      formulier: newId(),
    });
    expect(sent.statusCode).toBe(303);
    const own = await town.get(`/bijdragen/${number}?sleutel=${sleutel}`);
    expect(own.body).toContain('Er is nog een tegel los.');
    expect(own.body).not.toContain('bekend bij ons');
    expect((await town.get(`/werkplek/bijdragen/${number}`, 'nora')).body).toContain('bekend bij ons');
  });

  it('is public only after a worker put it there, without the name (R7)', async () => {
    const { number } = await bring({ openbaar: 'on' });
    expect((await town.get(`/bijdragen/${number}`)).statusCode).toBe(404);
    const path = `/werkplek/bijdragen/${number}/antwoorden`;
    await town.post(path, { tekst: 'Dag Els, de tegel ligt vast.', formulier: newId() }, 'nora');
    await town.post(path, { tekst: 'De tegel ligt weer vast.', formulier: newId(), openbaar: 'on' }, 'nora');
    expect((await town.post(`/werkplek/bijdragen/${number}/publiceren`, {}, 'nora')).statusCode).toBe(303);
    const shown = await town.get(`/bijdragen/${number}`);
    expect(shown.statusCode).toBe(200);
    expect(shown.body).toContain('De tegel ligt weer vast.');
    expect(shown.body).not.toContain('Els');
    expect((await town.get('/bijdragen')).body).toContain(number);
  });
});

describe('the workplace', () => {
  it('is closed for who is not signed in', async () => {
    const page = await town.get('/werkplek/bijdragen');
    expect([page.statusCode, page.headers.location]).toEqual([303, '/inloggen?naar=%2Fwerkplek%2Fbijdragen']);
  });

  it('gives back what was written by who was signed out meanwhile (R11)', async () => {
    const { number } = await bring();
    const sent = await town.post(`/werkplek/bijdragen/${number}/antwoorden`, {
      tekst: 'Een lang antwoord dat niet weg mag.',
      formulier: newId(),
    });
    expect(sent.statusCode).toBe(401);
    expect(sent.body).toContain('Een lang antwoord dat niet weg mag.');
  });

  it('shows a contribution to its area and its holder, to nobody else (R9)', async () => {
    const { number } = await bring();
    const path = `/werkplek/bijdragen/${number}`;
    expect((await town.get(path, 'nora')).statusCode).toBe(200);
    expect((await town.get(path, 'mo')).statusCode).toBe(200);
    expect((await town.get(path, 'walt')).statusCode).toBe(200);
    expect((await town.get(path, 'zoe')).statusCode).toBe(404);
    expect((await town.get(path, 'gijs')).statusCode).toBe(404);
    await town.post(
      `${path}/overgeven`,
      { versie: await versionOf(number), aan: `organisation:${town.organisations.groen}`, reden: 'Boom' },
      'nora',
    );
    expect((await town.get(path, 'gijs')).statusCode).toBe(200);
  });

  it('lets an alderman leave a note but not answer', async () => {
    const { number } = await bring();
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
    const { number } = await bring();
    const versie = await versionOf(number);
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
    const { number, sleutel } = await bring();
    const form = { tekst: 'De tegel ligt weer vast.', formulier: newId(), afronden: 'ja' };
    await town.post(`/werkplek/bijdragen/${number}/antwoorden`, form, 'nora');
    await town.post(`/werkplek/bijdragen/${number}/antwoorden`, form, 'nora');
    const own = await town.get(`/bijdragen/${number}?sleutel=${sleutel}`);
    expect(own.body.split('De tegel ligt weer vast.').length - 1).toBe(1);
    expect(own.body).toContain('Dit is afgerond.');
  });

  it('takes a closed one up again when the resident writes', async () => {
    const { number, sleutel } = await bring();
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
    const { number, sleutel } = await bring();
    const path = `/werkplek/bijdragen/${number}/verzetten`;
    const versie = await versionOf(number);
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
    const { number } = await bring({
      onderwerp: 'Kapotte lantaarnpalen',
      tekst: 'Drie lampen doen het niet.',
    });
    expect((await town.get('/werkplek/bijdragen?zoek=lantaarnpaal', 'nora')).body).toContain(number);
    expect((await town.get(`/werkplek/bijdragen?zoek=${number}`, 'nora')).body).toContain(
      'Kapotte lantaarnpalen',
    );
    expect((await town.get('/werkplek/bijdragen?zoek=lantaarnpaal', 'zoe')).body).not.toContain(number);
    expect((await elsewhere.get('/werkplek/bijdragen?zoek=lantaarnpaal', 'nora')).body).not.toContain(
      'lantaarnpalen',
    );
  });
});
