// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { bring, filledIn } from '../../testing/bringing.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

let house: House;
let town: Town;
let elsewhere: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  elsewhere = await buildTown(house);
});
afterAll(() => house.close());

describe('the form of a resident', () => {
  it('shows who will pick it up and by when before it is sent', async () => {
    const form = await town.get('/bijdragen/nieuw?gebied=molendorp&soort=idea');
    expect(form.statusCode).toBe(200);
    expect(form.body).toContain(
      'Nora Noord van Noord leest dit. U hoort uiterlijk woensdag 25 maart van ons.',
    );
  });

  it('leads to a thank-you page with the number, and a mail with the link', async () => {
    const { number, sleutel } = await bring(town);
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
      await filledIn(town, { onderwerp: '', email: 'geen adres', tekst: 'Dit <b>moet</b> blijven staan' }),
    );
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('Schrijf in een paar woorden waar het over gaat.');
    expect(sent.body).toContain('geen adres');
    expect(sent.body).toContain('Dit &lt;b>moet&lt;/b> blijven staan');
    expect(sent.body.indexOf('id="fouten"')).toBeLessThan(sent.body.indexOf('name="onderwerp"'));
  });

  it('is not taken before its reader has seen who picks it up', async () => {
    const sent = await town.post('/bijdragen/nieuw', await filledIn(town, { getoond: '' }));
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('Klopt dit? Verstuur dan uw bijdrage.');
  });

  it('makes one record of a double click', async () => {
    const form = await filledIn(town);
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
    const form = await filledIn(town, { bewijs: '', vraag: token, rekenantwoord: words[a + b] ?? '' });
    expect((await town.post('/bijdragen/nieuw', { ...form, rekenantwoord: 'honderd' })).statusCode).toBe(422);
    expect((await town.post('/bijdragen/nieuw', form)).statusCode).toBe(303);
    expect((await town.post('/bijdragen/nieuw', { ...form, sleutel: newId() })).statusCode).toBe(422);
  });

  it('does not believe who fills in the field that nobody sees', async () => {
    const sent = await town.post(
      '/bijdragen/nieuw',
      await filledIn(town, { website: 'https://koop.example' }),
    );
    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/bijdragen']);
  });
});

describe('the personal page', () => {
  it('opens with its key only', async () => {
    const { number, sleutel } = await bring(town);
    expect((await town.get(`/bijdragen/${number}?sleutel=${sleutel}`)).statusCode).toBe(200);
    expect((await town.get(`/bijdragen/${number}`)).statusCode).toBe(404);
    expect(
      (await town.get(`/bijdragen/${number}?sleutel=${sleutel.split('').reverse().join('')}`)).statusCode,
    ).toBe(404);
    expect((await elsewhere.get(`/bijdragen/${number}?sleutel=${sleutel}`)).statusCode).toBe(404);
  });

  it('never shows internal notes, and takes a reply', async () => {
    const { number, sleutel } = await bring(town);
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
    const { number } = await bring(town, { openbaar: 'on' });
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
