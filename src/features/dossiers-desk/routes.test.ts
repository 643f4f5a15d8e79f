// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Id, newId } from '../../kernel/ids.ts';
import { formInPage } from '../../testing/form-in-page.ts';
import { readFiles } from '../../testing/documenting.ts';
import { pdfOf, wordOf } from '../../testing/made-documents.ts';
import { multipart, photo } from '../../testing/made-files.ts';
import { type House, type Key, type Town, buildTown, openTestHouse, townMoment } from '../../testing/town.ts';
import { publishDue } from '../dossiers/index.ts';

// The clerk's office (here the administrator) keeps a dossier as the one on area-oriented working was kept.

let house: House;
let town: Town;
let pdf: Buffer;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  pdf = await pdfOf(['Geachte raad, over de lindebomen in de wijk.', 'Met vriendelijke groet']);
  await open('3641304', 'Wijkgericht werken');
});
afterAll(() => house.close());

const desk = '/werkplek/raad/dossiers';
const papers = '/werkplek/raad/stukken';

async function open(number: string, title: string, more: Record<string, string> = {}) {
  const form = { sleutel: newId(), nummer: number, titel: title, openbaar: 'on' };
  return town.post(`${desk}/nieuw`, { ...form, [`houder-${town.ids.walt}`]: 'on', ...more }, 'bea');
}

const letter = {
  ...{ titel: 'Brief aan de raad', soort: 'letter', datum: '2026-01-27', van: 'College' },
  ...{ wat: 'Het college vraagt om een politieke markt.', toegang: 'public', publicatie: 'now' },
};

type Sent = { readonly file?: Buffer; readonly name?: string; readonly formulier?: Id; readonly as?: Key };

async function add(
  fields: Record<string, string>,
  { file, name = 'brief.pdf', formulier, as = 'bea' }: Sent = {},
) {
  const files = file ? [{ name, content: file, field: 'bestand' }] : [];
  const form = await multipart({ formulier: formulier ?? newId(), ...letter, ...fields }, files);
  return town.postRaw(`${desk}/3641304/stuk`, form, as);
}

async function stateOf(page: string, to: string, fields: Record<string, string>, as: Key = 'bea') {
  const { body } = await town.get(page, as);
  return town.post(to, { ...formInPage(body, to), ...fields }, as);
}

describe('a dossier', () => {
  test('is found by everyone by its case number, with its portfolio holder', async () => {
    const { statusCode, body } = await town.get('/raad/dossiers/3641304');
    expect(statusCode).toBe(200);
    expect(body).toContain('Wijkgericht werken');
    expect(body).toContain('Walt Houder');
    expect((await town.get('/raad/dossiers?woorden=3641304')).body).toContain('Wijkgericht werken');
    expect((await town.get(`/raad/dossiers?wethouder=${town.ids.nora}`)).body).not.toContain('Wijkgericht');
  });

  test('has a number that no other has; what was typed comes back', async () => {
    const again = await open('3641304', 'Een ander dossier');
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain('Dit nummer is er al.');
    expect(again.body).toContain('Een ander dossier');
  });

  test('sent twice is one', async () => {
    const sleutel = newId();
    const first = await open('3700001', 'Twee keer', { sleutel });
    const second = await open('3700001', 'Twee keer', { sleutel });
    expect([first.statusCode, second.statusCode]).toEqual([303, 303]);
    expect(second.headers.location).toBe(first.headers.location);
  });

  test('that two change at the same time keeps what the first wrote', async () => {
    await open('3700002', 'Van twee kanten');
    const page = `${desk}/3700002/wijzigen`;
    const form = formInPage((await town.get(page, 'bea')).body, page);
    expect((await town.post(page, { ...form, titel: 'Eerst' }, 'bea')).statusCode).toBe(303);
    const second = await town.post(page, { ...form, titel: 'Daarna' }, 'bea');
    expect(second.statusCode).toBe(422);
    expect(second.body).toContain('Iemand anders heeft dit intussen veranderd');
    expect(second.body).toContain('Daarna');
    expect((await town.get(`${desk}/3700002`, 'bea')).body).toContain('Eerst');
  });

  test('is concluded, and goes off the site', async () => {
    await open('3700003', 'Bijna klaar');
    const page = `${desk}/3700003`;
    await stateOf(page, `${page}/stand`, { wat: 'afsluiten' });
    expect((await town.get('/raad/dossiers/3700003')).body).toContain('Afgerond');
    await stateOf(page, `${page}/stand`, { wat: 'intrekken' });
    expect((await town.get('/raad/dossiers/3700003')).statusCode).toBe(404);
    expect((await town.get('/raad/dossiers')).body).not.toContain('Bijna klaar');
  });

  test('is kept by the clerk’s office alone', async () => {
    expect((await town.get(`${desk}/nieuw`, 'nora')).statusCode).toBe(403);
    expect((await add({ nummers: '1' }, { as: 'nora' })).statusCode).toBe(403);
    expect((await town.get(`${desk}/3641304`, 'nora')).body).not.toContain('Stuk toevoegen');
  });
});

describe('a document', () => {
  test('tells what it did, and opens by each of its numbers', async () => {
    const added = await add({ nummers: '3604012 / 3614175' }, { file: pdf });
    expect(added.headers.location).toContain(`${papers}/3604012`);
    const { body } = await town.get('/raad/stukken/3604012');
    expect(body).toContain('3604012 / 3614175');
    expect(body).toContain('Het college vraagt om een politieke markt.');
    expect((await town.get('/raad/stukken/3614175')).headers.location).toBe('/raad/stukken/3604012');
    for (const [page, as] of [
      ['/raad/zoeken', undefined],
      ['/werkplek/zoeken', 'nora'],
    ] as const)
      expect((await town.get(`${page}?zoek=3614175`, as)).headers.location).toBe(
        page.replace('zoeken', as ? 'raad/stukken/3604012' : 'stukken/3604012'),
      );
    expect((await town.get('/raad/dossiers/3641304')).body).toContain('nr. 3604012 / 3614175');
    expect((await add({ nummers: '9990001 / 3614175' })).statusCode).toBe(422);
  });

  test('is given to keep, never to be opened as a part of this site', async () => {
    const { headers, rawPayload } = await town.get('/raad/stukken/3604012/bestand/1');
    expect(rawPayload.equals(pdf)).toBe(true);
    expect(headers['content-length']).toBe(String(pdf.length));
    expect(headers['content-disposition']).toMatch(/^attachment; filename="brief.pdf"/);
    expect(headers['content-security-policy']).toContain('sandbox');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('without text says so, and is found by what the clerk writes of it', async () => {
    expect(
      (await add({ nummers: '3600020', publicatie: 'now' }, { file: await pdfOf(['']) })).statusCode,
    ).toBe(303);
    await readFiles(town);
    expect((await town.get('/raad/stukken/3600020')).body).toContain('geen tekst die wij kunnen doorzoeken');
    expect((await town.get('/raad/stukken/3600020')).body).not.toContain('Schrijf waar dit stuk over gaat');
    const desk = await town.get(`${papers}/3600020`, 'bea');
    expect(desk.body).toContain('Schrijf waar dit stuk over gaat');
    expect((await town.get('/raad/zoeken?zoek=rioolkaart')).body).not.toContain('3600020');
    const page = `${papers}/3600020/wijzigen`;
    const form = formInPage((await town.get(page, 'bea')).body, page);
    const wat = 'Een getekende rioolkaart van 1962.';
    expect((await town.post(page, { ...form, wat }, 'bea')).statusCode).toBe(303);
    expect((await town.get('/raad/zoeken?zoek=rioolkaarten')).body).toContain('3600020');
  });

  test('that is no document by its bytes is refused by name, and nothing typed is lost', async () => {
    const program = Buffer.from('MZ\u0090\u0000 this program cannot be run');
    const sent = await add({ nummers: '3600001' }, { file: program, name: 'stuk.pdf' });
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('“stuk.pdf” kunnen wij niet aannemen');
    expect(sent.body).toContain('Het college vraagt om een politieke markt.');
    expect((await town.get(`${papers}/3600001`, 'bea')).statusCode).toBe(404);
  });

  test.each<[string, string, () => Promise<Buffer>]>([
    ['has a password', 'zit een wachtwoord', () => pdfOf(['geheim'], 'sesam')],
    ['is damaged', 'is beschadigd', async () => pdf.subarray(0, 150)],
    ['holds macros', 'kunnen wij niet aannemen', () => wordOf(['x'], { 'word/vbaProject.bin': 'x' })],
    ['is larger than 100 MB', 'is te groot', () => Promise.resolve(Buffer.alloc(100_000_001, 32))],
    ['is empty', 'is leeg', () => Promise.resolve(Buffer.alloc(0))],
  ])('that %s is refused in words, and nothing of it is kept', async (_, words, content) => {
    const { rows: before } = await town.db.pool.query('select storage_key from loose_bytes');
    const sent = await add({ nummers: '3600020' }, { file: await content(), name: 'nota.pdf' });
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('“nota.pdf”');
    expect(sent.body).toContain(words);
    expect(sent.body).toContain('Het college vraagt om een politieke markt.');
    expect(sent.body).not.toContain('bewaard_bestand');
    const { rows: after } = await town.db.pool.query('select storage_key from loose_bytes');
    expect(after).toEqual(before);
  });

  test('a file that came with a refused form need not be chosen again', async () => {
    const formulier = newId();
    const without = await add({ nummers: '', titel: '' }, { file: pdf, formulier });
    expect(without.statusCode).toBe(422);
    expect(without.body).toContain('Wij hebben “brief.pdf” al.');
    const kept = /name="bewaard_bestand" value="([^"]+)"/.exec(without.body)?.[1] ?? '';
    const elsewhere = await add({ nummers: '3600010', bewaard_bestand: kept });
    expect(elsewhere.statusCode).toBe(303);
    expect((await town.get('/raad/stukken/3600010')).body).toContain('Het bestand is er nog niet.');
    expect((await add({ nummers: '3600002', bewaard_bestand: kept }, { formulier })).statusCode).toBe(303);
    expect((await town.get('/raad/stukken/3600002/bestand/1')).rawPayload.equals(pdf)).toBe(true);
    const again = await add({ nummers: '3600002', bewaard_bestand: kept }, { formulier });
    expect(again.headers.location).toContain('3600002');
  });

  test('a file that came with a form of days ago is asked for again', async () => {
    const formulier = newId();
    const without = await add({ nummers: '' }, { file: pdf, formulier });
    const kept = /name="bewaard_bestand" value="([^"]+)"/.exec(without.body)?.[1] ?? '';
    house.clock.set(townMoment.add({ hours: 25 }));
    const sent = await add({ nummers: '3600011', bewaard_bestand: kept }, { formulier });
    house.clock.set(townMoment);
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('bewaren wij een dag');
    expect((await town.get('/raad/stukken/3600011')).statusCode).toBe(404);
  });

  test('has its first page as a picture, its pages and its words once it was read', async () => {
    await add({ nummers: '3600012', titel: 'Over bomen' }, { file: pdf });
    const page = '/raad/stukken/3600012';
    expect((await town.get(page)).body).toContain('Wij lezen het bestand nog.');
    expect((await town.get(`${page}/voorblad/1`)).statusCode).toBe(404);
    expect((await town.get('/raad/zoeken?zoek=lindebomen')).body).not.toContain('3600012');
    await readFiles(town);
    const { body } = await town.get(page);
    expect(body).not.toContain('Wij lezen het bestand nog.');
    expect(body).toContain(`${page}/voorblad/1`);
    expect(body).toContain('2 bladzijden');
    const picture = await town.get(`${page}/voorblad/1`);
    expect(picture.headers['content-type']).toBe('image/webp');
    expect(picture.headers['cache-control']).toContain('private');
    expect((await town.get('/raad/zoeken?zoek=lindebomen')).body).toContain('3600012');
  });

  test('a picture is its own first page', async () => {
    await add({ nummers: '3600003', soort: 'infographic' }, { file: await photo(), name: 'plaat.jpg' });
    await readFiles(town);
    const { body } = await town.get('/raad/dossiers/3641304');
    expect(body).toContain('/raad/stukken/3600003/voorblad/1');
    const picture = await town.get('/raad/stukken/3600003/voorblad/1');
    expect(picture.headers['content-type']).toBe('image/webp');
  });

  test('a newer version holds; the older one stays for who works here', async () => {
    await add({ nummers: '3600004' }, { file: pdf });
    await readFiles(town);
    const newer = await pdfOf(['Over de wilgen in de wijk.']);
    const found = async (word: string) =>
      (await town.get(`/raad/zoeken?zoek=${word}`)).body.includes('3600004');
    expect(await found('lindebomen')).toBe(true);
    const formulier = newId();
    const send = async () => {
      const form = await multipart({ formulier, wijziging: 'Een tikfout' }, [
        { name: 'nieuw.pdf', content: newer, field: 'bestand' },
      ]);
      return town.postRaw(`${papers}/3600004/versie`, form, 'bea');
    };
    expect((await send()).statusCode).toBe(303);
    expect((await send()).statusCode).toBe(303);
    expect((await town.get('/raad/stukken/3600004/bestand/2')).rawPayload.equals(newer)).toBe(true);
    for (const way of ['bestand', 'voorblad'])
      expect((await town.get(`/raad/stukken/3600004/${way}/1`)).statusCode).toBe(404);
    expect(await found('lindebomen')).toBe(false);
    await readFiles(town);
    expect([await found('lindebomen'), await found('wilgen')]).toEqual([false, true]);
    expect((await town.get(`${papers}/3600004/voorblad/1`, 'nora')).statusCode).toBe(200);
    const before = await town.get(`${papers}/3600004/bestand/1`, 'nora');
    expect(before.rawPayload.equals(pdf)).toBe(true);
    const { body } = await town.get(`${papers}/3600004`, 'nora');
    expect(body).toContain('Een tikfout');
    expect(body).not.toContain('Versie 3');
    const none = await multipart({ formulier: newId(), wijziging: '' }, []);
    const refused = await town.postRaw(`${papers}/3600004/versie`, none, 'bea');
    expect(refused.body).toContain('Kies het bestand van de nieuwe versie.');
  });

  test('under embargo goes on the site by itself, at its moment and not before', async () => {
    await add({ nummers: '3600005', soort: 'decision', publicatie: 'embargo', moment: '2026-03-12T14:00' });
    const isThere = async () => (await town.get('/raad/stukken/3600005')).statusCode === 200;
    await publishDue(town.deps, town.municipality.id);
    expect(await isThere()).toBe(false);
    house.clock.set(townMoment.add({ hours: 28 }));
    await publishDue(town.deps, town.municipality.id);
    expect(await isThere()).toBe(true);
    house.clock.set(townMoment);
    const past = await add({ nummers: '3600006', publicatie: 'embargo', moment: '2026-03-10T14:00' });
    expect(past.body).toContain('Kies een moment dat nog komt');
  });

  test('goes off the site when it turns out to be confidential, and cannot be put on it', async () => {
    await add({ nummers: '3600007' }, { file: pdf });
    const page = `${papers}/3600007`;
    expect((await town.get('/raad/stukken/3600007')).statusCode).toBe(200);
    await stateOf(`${page}/wijzigen`, `${page}/wijzigen`, { toegang: 'confidential' });
    expect((await town.get('/raad/stukken/3600007')).statusCode).toBe(404);
    expect((await town.get('/raad/stukken/3600007/bestand/1')).statusCode).toBe(404);
    const version = formInPage((await town.get(`${page}/wijzigen`, 'bea')).body, `${page}/wijzigen`).versie;
    const sent = await town.post(`${page}/openbaar`, { versie: version ?? '', wat: 'now' }, 'bea');
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('Alleen een openbaar stuk kan op de site.');
  });
});
