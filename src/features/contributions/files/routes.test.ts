// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import type { VirusScanner } from '../../../platform/files/virus-scanner.ts';
import { filledIn } from '../../../testing/bringing.ts';
import { pdf, photo } from '../../../testing/made-files.ts';
import { type FileSender, fileSender, onlyFile } from '../../../testing/sending-files.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../../testing/town.ts';
import { scanWaiting, tidyFiles } from '../../uploads/rounds.ts';

let house: House;
let town: Town;
let send: FileSender['send'];
let bringWith: FileSender['bringWith'];
let filesOf: FileSender['filesOf'];
/** What the virus scanner says from now on. */
let verdict: Awaited<ReturnType<VirusScanner['scan']>>;

beforeAll(async () => {
  const scan = () => Promise.resolve(verdict);
  house = await openTestHouse({ scanner: { scan, scanFile: scan } });
  town = await buildTown(house);
  ({ send, bringWith, filesOf } = fileSender(town));
});
beforeEach(() => {
  verdict = 'clean';
});
afterAll(() => house.close());

/** Where the bytes of all files are. */
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
    expect(onlyFile(await filesOf(number)).name).toBe('tegel.webp');
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
    expect(onlyFile(await filesOf(number)).name).toBe('twee.webp');
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
    expect(onlyFile(twice.files).name).toBe('a.webp');
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
    const file = onlyFile(fine.files);
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
    const worse = onlyFile(bad.files);
    expect(
      (await town.get(`/werkplek/bijdragen/${bad.number}/bestanden/${worse.id}`, 'nora')).statusCode,
    ).toBe(404);
    expect((await town.get(`/werkplek/bijdragen/${bad.number}`, 'nora')).body).toContain(
      'Er zit een virus in',
    );
    expect(await town.deps.files.get(`${town.municipality.id}/files/${worse.id}`)).toBeUndefined();
  });
});
