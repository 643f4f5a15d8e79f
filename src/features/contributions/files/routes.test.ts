// SPDX-License-Identifier: EUPL-1.2
import type { LightMyRequestResponse } from 'fastify';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import { inMunicipality } from '../../../platform/db/opener.ts';
import type { VirusScanner } from '../../../platform/files/virus-scanner.ts';
import { filledIn } from '../../../testing/bringing.ts';
import { multipart, pdf, photo } from '../../../testing/made-files.ts';
import { type House, type Key, type Town, buildTown, openTestHouse } from '../../../testing/town.ts';
import { scanWaiting, tidyFiles } from '../../uploads/rounds.ts';
import { storeBytes } from '../../uploads/storing.ts';
import { type Attachment, deleteFilesOf, readAttachments } from './attachments-store.ts';
import { findByNumber } from '../store.ts';

let house: House;
let town: Town;
/** What the virus scanner says from now on. */
let verdict: Awaited<ReturnType<VirusScanner['scan']>>;

beforeAll(async () => {
  house = await openTestHouse({ scanner: { scan: () => Promise.resolve(verdict) } });
  town = await buildTown(house);
});
beforeEach(() => {
  verdict = 'clean';
});
afterAll(() => house.close());

type File = { readonly name: string; readonly content: Buffer };

function send(
  path: string,
  fields: Readonly<Record<string, string>>,
  files: readonly File[],
  as?: Key,
): Promise<LightMyRequestResponse> {
  return multipart(fields, files).then((form) => town.postRaw(path, form, as));
}

/** A resident of Molendorp sends a contribution with files. */
async function bringWith(files: readonly File[], more: Record<string, string> = {}) {
  const sent = await send('/bijdragen/nieuw', await filledIn(town, { openbaar: 'on', ...more }), files);
  const [, number = '', sleutel = ''] =
    /\/bijdragen\/(B-\d+-\d+)\/bedankt\?sleutel=([\w-]+)/.exec(String(sent.headers.location)) ?? [];
  if (!number) throw new Error(`It was not taken: ${sent.statusCode}`);
  return { number, sleutel, files: await filesOf(number) };
}

function filesOf(number: string): Promise<readonly Attachment[]> {
  return inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const found = await findByNumber(trx, number);
    return found ? readAttachments(trx, found.id) : [];
  });
}

function only(files: readonly Attachment[]): Attachment {
  const [file] = files;
  if (!file || files.length > 1) throw new Error(`There are ${files.length} files.`);
  return file;
}

/** Everything below its folder and the database that is still kept of this file. */
async function keptKeys(): Promise<string[]> {
  const { rows } = await house.db.pool.query<{ key: string }>(
    `select storage_key as key from files union select thumb_key from files where thumb_key is not null`,
  );
  return rows.map(({ key }) => key);
}

describe('a resident sends pictures and files', () => {
  test('they are on the personal page and with the team, and nowhere else', async () => {
    const { number, sleutel, files } = await bringWith([
      { name: 'tegel.jpg', content: await photo() },
      { name: 'brief.pdf', content: pdf },
    ]);
    const [picture, letter] = files;
    const own = await town.get(`/bijdragen/${number}?sleutel=${sleutel}`);
    expect(own.body).toContain(`/bijdragen/${number}/bestanden/${picture?.id}/klein?sleutel=${sleutel}`);
    expect(own.body).toContain('brief.pdf');
    const shown = await town.get(`/bijdragen/${number}/bestanden/${picture?.id}/groot?sleutel=${sleutel}`);
    expect(shown.headers['content-type']).toBe('image/webp');
    expect(shown.headers['cache-control']).toMatch(/^private/);
    const saved = await town.get(`/bijdragen/${number}/bestanden/${letter?.id}?sleutel=${sleutel}`);
    expect(saved.rawPayload.equals(pdf)).toBe(true);
    expect(saved.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
    });
    expect(saved.headers['content-disposition']).toMatch(/^attachment/);
    expect(saved.headers['content-security-policy']).toContain('sandbox');

    expect(
      (await town.get(`/bijdragen/${number}/bestanden/${letter?.id}/groot?sleutel=${sleutel}`)).statusCode,
    ).toBe(404);
    expect((await town.get(`/bijdragen/${number}/bestanden/${letter?.id}`)).statusCode).toBe(404);
    const other = await bringWith([]);
    const elsewhere = `/bijdragen/${other.number}/bestanden/${letter?.id}?sleutel=${other.sleutel}`;
    expect((await town.get(elsewhere)).statusCode).toBe(404);
    expect((await town.get(`/beelden/${picture?.id}`)).statusCode).toBe(404);

    const inside = `/werkplek/bijdragen/${number}/bestanden/${letter?.id}`;
    expect((await town.get(inside, 'nora')).statusCode).toBe(200);
    expect((await town.get(inside, 'zoe')).statusCode).toBe(404);
    expect((await town.get(inside)).statusCode).toBe(303);
  });

  test('what is refused is named, and what was typed and taken need not be given again', async () => {
    const fields = await filledIn(town);
    const sent = await send('/bijdragen/nieuw', fields, [
      { name: 'tegel.jpg', content: await photo() },
      { name: 'plaatje.svg', content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
      { name: 'groot.pdf', content: Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)]) },
    ]);
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('“plaatje.svg” kunnen wij niet aannemen');
    expect(sent.body).toContain('“groot.pdf” is groter dan 10 MB');
    expect(sent.body).toContain('Mijn buurvrouw is gestruikeld.');
    expect(sent.body).toContain('tegel.webp');
    const again = await send(
      '/bijdragen/nieuw',
      { ...fields, bewijs: (await filledIn(town)).bewijs ?? '' },
      [],
    );
    const number = /B-\d+-\d+/.exec(String(again.headers.location))?.[0] ?? '';
    expect(only(await filesOf(number)).name).toBe('tegel.webp');
  });

  test('also when something else has to be mended; and a file can be left out after all', async () => {
    const fields = await filledIn(town);
    const files = [
      { name: 'een.pdf', content: pdf },
      { name: 'twee.jpg', content: await photo() },
    ];
    const sent = await send('/bijdragen/nieuw', { ...fields, onderwerp: '' }, files);
    expect(sent.statusCode).toBe(422);
    const zonder = /name="zonder" value="([^"]+)"/.exec(sent.body)?.[1] ?? '';
    const again = await send('/bijdragen/nieuw', { ...fields, zonder }, []);
    const number = /B-\d+-\d+/.exec(String(again.headers.location))?.[0] ?? '';
    expect(only(await filesOf(number)).name).toBe('twee.webp');
  });

  test('at most five go along; the same twice is one', async () => {
    const content = await photo();
    const seven = await Promise.all(
      Array.from({ length: 7 }, async (_, index) => ({
        name: `${index}.jpg`,
        content: await photo({ width: 20 + index, height: 20 }),
      })),
    );
    const sent = await send('/bijdragen/nieuw', await filledIn(town), seven);
    expect(sent.body).toContain('“5.jpg” is er een te veel');
    expect(sent.body).toContain('“6.jpg” is er een te veel');
    const twice = await bringWith([
      { name: 'a.jpg', content },
      { name: 'b.jpg', content },
    ]);
    expect(only(twice.files).name).toBe('a.webp');
  });

  test('a form sent twice at the same time has its files once', async () => {
    const fields = await filledIn(town);
    const files = [{ name: 'tegel.jpg', content: await photo() }];
    const both = await Promise.all([
      send('/bijdragen/nieuw', fields, files),
      send('/bijdragen/nieuw', fields, files),
    ]);
    const numbers = new Set(both.map((one) => /B-\d+-\d+/.exec(String(one.headers.location))?.[0]));
    expect(numbers.size).toBe(1);
    expect(await filesOf([...numbers][0] ?? '')).toHaveLength(1);
  });

  test('one adds a file to what one brought, and the worker answers with one', async () => {
    const { number, sleutel } = await bringWith([]);
    const reply = { tekst: 'Hier is de foto.', sleutel, formulier: newId() };
    const empty = await send(`/bijdragen/${number}/aanvullen`, { ...reply, tekst: '' }, [
      { name: 'later.jpg', content: await photo() },
    ]);
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('later.webp');
    await send(`/bijdragen/${number}/aanvullen`, reply, []);
    const answer = { tekst: 'In de brief staat wat er gebeurt.', formulier: newId(), afronden: 'ja' };
    const item = `/werkplek/bijdragen/${number}/antwoorden`;
    const looked = await send(
      item,
      { ...answer, voorbeeld: 'ja' },
      [{ name: 'plan.pdf', content: pdf }],
      'nora',
    );
    expect(looked.body).toContain('plan.pdf');
    expect((await send(item, answer, [], 'zoe')).statusCode).toBe(404);
    expect((await send(item, answer, [], 'nora')).statusCode).toBe(303);
    const own = await town.get(`/bijdragen/${number}?sleutel=${sleutel}`);
    expect(own.body).toMatch(/Hier is de foto\.[\s\S]*later\.webp[\s\S]*In de brief[\s\S]*plan\.pdf/);
    const { rows } = await house.db.pool.query<{ text: string }>(
      `select body_text as text from mails where about_topic = 'contributions' order by id desc limit 1`,
    );
    expect(rows[0]?.text).toContain('Bij dit antwoord hoort een bestand');
  });

  test('somebody from another team brings nothing along with an answer', async () => {
    const { number } = await bringWith([]);
    const before = await keptKeys();
    const form = { tekst: 'Nee.', formulier: newId() };
    const files = [{ name: 'x.pdf', content: pdf }];
    const sent = await send(`/werkplek/bijdragen/${number}/antwoorden`, form, files, 'zoe');
    expect(sent.statusCode).toBe(403);
    expect(await keptKeys()).toEqual(before);
  });
});

describe('viruses', () => {
  test('an infected file is refused by name', async () => {
    verdict = 'infected';
    const sent = await send('/bijdragen/nieuw', await filledIn(town), [{ name: 'erg.pdf', content: pdf }]);
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('In “erg.pdf” zit een virus');
  });

  test('while the scanner is away a file waits; it is given out, or taken away, when it is back', async () => {
    verdict = 'unreachable';
    const fine = await bringWith([{ name: 'goed.jpg', content: await photo() }]);
    const file = only(fine.files);
    const address = `/werkplek/bijdragen/${fine.number}/bestanden/${file.id}`;
    expect((await town.get(address, 'nora')).statusCode).toBe(404);
    expect((await town.get(`/werkplek/bijdragen/${fine.number}`, 'nora')).body).toContain(
      'nog gecontroleerd op virussen',
    );
    verdict = 'clean';
    await scanWaiting(town.deps, town.municipality.id);
    expect((await town.get(address, 'nora')).statusCode).toBe(200);

    verdict = 'unreachable';
    const bad = await bringWith([{ name: 'fout.jpg', content: await photo({ width: 100 }) }]);
    verdict = 'infected';
    await scanWaiting(town.deps, town.municipality.id);
    await tidyFiles(town.deps, town.municipality.id);
    const worse = only(bad.files);
    expect(
      (await town.get(`/werkplek/bijdragen/${bad.number}/bestanden/${worse.id}`, 'nora')).statusCode,
    ).toBe(404);
    expect((await town.get(`/werkplek/bijdragen/${bad.number}`, 'nora')).body).toContain(
      'Er zit een virus in',
    );
    expect(await town.deps.files.get(`${town.municipality.id}/files/${worse.id}`)).toBeUndefined();
  });
});

describe('a picture becomes public', () => {
  const alt = 'Een losse tegel naast de bushalte.';

  async function publicOne() {
    const brought = await bringWith([{ name: 'tegel.jpg', content: await photo() }]);
    await town.post(`/werkplek/bijdragen/${brought.number}/publiceren`, {}, 'nora');
    const file = only(brought.files);
    const own = `/werkplek/bijdragen/${brought.number}/bestanden/${file.id}`;
    return { ...brought, file, own, page: `/bijdragen/${brought.number}` };
  }

  const addressIn = (body: string): string => /src="(\/beelden\/[^"/]+)/.exec(body)?.[1] ?? '';

  test('only after a worker looked, described it and said so; what lies under the boxes is gone', async () => {
    const { own, page } = await publicOne();
    expect((await town.get(page)).body).not.toContain('/beelden/');
    const box = { links1: '0', boven1: '0', breed1: '100', hoog1: '50' };
    const unsaid = await town.post(`${own}/openbaar`, { ...box, beschrijving: ' ' }, 'nora');
    expect(unsaid.statusCode).toBe(422);
    expect(unsaid.body).toContain('Beschrijf in één zin');
    expect(unsaid.body).toContain('value="50"');
    const looked = await town.post(`${own}/openbaar`, { ...box, beschrijving: alt, voorbeeld: 'ja' }, 'nora');
    expect(looked.body).toContain('data:image/webp;base64,');
    expect((await town.get(page)).body).not.toContain('/beelden/');
    expect((await town.post(`${own}/openbaar`, { ...box, beschrijving: alt }, 'nora')).statusCode).toBe(303);
    const { body } = await town.get(page);
    expect(body).toContain(`alt="${alt}"`);
    const shown = await town.get(addressIn(body));
    expect(shown.headers['cache-control']).toMatch(/^public/);
    const { channels } = await sharp(shown.rawPayload)
      .extract({ left: 280, top: 60, width: 40, height: 60 })
      .toBuffer()
      .then((part) => sharp(part).stats());
    // The sharp edge between red and blue in the middle has become a slope.
    expect(channels[0]?.max).toBeLessThan(200);
    const inside = await town.get(`${own}/groot`, 'nora');
    const kept = await sharp(inside.rawPayload)
      .extract({ left: 100, top: 60, width: 10, height: 10 })
      .toBuffer();
    expect((await sharp(kept).stats()).channels[0]?.mean).toBeGreaterThan(230);
  });

  test('it can be taken back, and shown again with other boxes under another address', async () => {
    const { own, page } = await publicOne();
    await town.post(`${own}/openbaar`, { beschrijving: alt }, 'nora');
    const first = addressIn((await town.get(page)).body);
    await town.post(`${own}/niet-openbaar`, {}, 'nora');
    expect((await town.get(page)).body).not.toContain('/beelden/');
    expect((await town.get(first)).statusCode).toBe(404);
    await town.post(`${own}/openbaar`, { beschrijving: alt }, 'nora');
    const second = addressIn((await town.get(page)).body);
    expect(second).not.toBe(first);
    expect((await town.get(second)).statusCode).toBe(200);
  });

  test('when the contribution is no longer public, its pictures are not either', async () => {
    const { own, page, number } = await publicOne();
    await town.post(`${own}/openbaar`, { beschrijving: alt }, 'nora');
    const address = addressIn((await town.get(page)).body);
    await town.post(`/werkplek/bijdragen/${number}/verbergen`, {}, 'nora');
    expect((await town.get(address)).statusCode).toBe(404);
  });

  test('what was made unrecognisable can be forgotten inside as well', async () => {
    const { own, file } = await publicOne();
    const fields = { links1: '0', boven1: '0', breed1: '100', hoog1: '100', beschrijving: alt, weg: 'on' };
    await town.post(`${own}/openbaar`, fields, 'nora');
    await tidyFiles(town.deps, town.municipality.id);
    const inside = await town.get(`${own}/groot`, 'nora');
    expect((await sharp(inside.rawPayload).stats()).channels[0]?.max).toBeLessThan(256);
    const { data } = await sharp(inside.rawPayload)
      .extract({ left: 298, top: 100, width: 4, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(Math.abs((data[0] ?? 0) - (data[9] ?? 0))).toBeLessThan(60);
    expect(await town.deps.files.get(`${town.municipality.id}/files/${file.id}`)).toBeUndefined();
  });

  test('never of somebody who did not agree, never a document, and only by who handles it', async () => {
    const silent = await bringWith([{ name: 'a.jpg', content: await photo() }], { openbaar: '' });
    const own = `/werkplek/bijdragen/${silent.number}/bestanden/${only(silent.files).id}`;
    await town.post(`${own}/openbaar`, { beschrijving: alt }, 'nora');
    expect(only(await filesOf(silent.number)).published).toBeNull();
    const letter = await bringWith([{ name: 'a.pdf', content: pdf }]);
    const other = `/werkplek/bijdragen/${letter.number}/bestanden/${only(letter.files).id}/openbaar`;
    expect((await town.get(other, 'nora')).body).toContain('Alleen foto’s kunnen openbaar worden');
    const { own: mine } = await publicOne();
    expect((await town.post(`${mine}/openbaar`, { beschrijving: alt }, 'zoe')).statusCode).toBe(404);
    expect((await town.post(`${mine}/openbaar`, { beschrijving: alt }, 'walt')).statusCode).toBe(403);
  });
});

describe('nothing is left behind', () => {
  test('files of a form that was never sent go after two days; those of a sent one stay', async () => {
    const sent = await bringWith([{ name: 'blijft.pdf', content: pdf }]);
    const draft: Record<string, string> = { ...(await filledIn(town)), onderwerp: '' };
    await send('/bijdragen/nieuw', draft, [{ name: 'gaat.jpg', content: await photo({ width: 77 }) }]);
    const { rows } = await house.db.pool.query<{ key: string; small: string }>(
      `select f.storage_key as key, f.thumb_key as small from draft_files d join files f on f.id = d.file_id where d.form_key = $1`,
      [draft.sleutel],
    );
    const [going] = rows;
    expect(await town.deps.files.get(going?.key ?? '')).toBeDefined();
    town.clock.set(town.clock.now().add({ hours: 49 }));
    await tidyFiles(town.deps, town.municipality.id);
    expect(await town.deps.files.get(going?.key ?? '')).toBeUndefined();
    expect(await town.deps.files.get(going?.small ?? '')).toBeUndefined();
    const stays = `${town.municipality.id}/files/${only(sent.files).id}`;
    expect((await town.deps.files.get(stays))?.equals(pdf)).toBe(true);
    town.clock.set(town.clock.now().subtract({ hours: 49 }));
  });

  test('bytes that were stored just before a crash go after a day', async () => {
    const key = `${town.municipality.id}/files/${newId()}`;
    await storeBytes(town.deps, town.municipality.id, [{ key, content: pdf }]);
    await tidyFiles(town.deps, town.municipality.id);
    expect(await town.deps.files.get(key)).toBeDefined();
    town.clock.set(town.clock.now().add({ hours: 25 }));
    await tidyFiles(town.deps, town.municipality.id);
    expect(await town.deps.files.get(key)).toBeUndefined();
    town.clock.set(town.clock.now().subtract({ hours: 25 }));
  });

  test('when a contribution has to be forgotten, all its files go', async () => {
    const { number, files } = await bringWith([{ name: 'a.jpg', content: await photo({ width: 55 }) }]);
    const file = only(files);
    const own = `/werkplek/bijdragen/${number}/bestanden/${file.id}`;
    await town.post(`${own}/openbaar`, { beschrijving: 'Iets.' }, 'nora');
    const { publicId } = only(await filesOf(number)).published ?? {};
    await inMunicipality(town.deps, town.municipality.id, async (trx) => {
      const found = await findByNumber(trx, number);
      await deleteFilesOf(trx, found?.id ?? '', town.clock.now());
    });
    await tidyFiles(town.deps, town.municipality.id);
    expect(await filesOf(number)).toEqual([]);
    for (const key of [
      `files/${file.id}`,
      `files/${file.id}.small`,
      `public/${publicId}`,
      `public/${publicId}.small`,
    ])
      expect(await town.deps.files.get(`${town.municipality.id}/${key}`)).toBeUndefined();
  });
});
