// SPDX-License-Identifier: EUPL-1.2
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import { inMunicipality } from '../../../platform/db/opener.ts';
import { filledIn } from '../../../testing/bringing.ts';
import { pdf, photo } from '../../../testing/made-files.ts';
import { type FileSender, fileSender, onlyFile } from '../../../testing/sending-files.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../../testing/town.ts';
import { tidyFiles } from '../../uploads/rounds.ts';
import { storeBytes } from '../../uploads/storing.ts';
import { findByNumber } from '../store.ts';
import { deleteFilesOf } from '../attachments-store.ts';

let house: House;
let town: Town;
let send: FileSender['send'];
let bringWith: FileSender['bringWith'];
let filesOf: FileSender['filesOf'];

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  ({ send, bringWith, filesOf } = fileSender(town));
});
afterAll(() => house.close());

describe('a picture becomes public', () => {
  const alt = 'Een losse tegel naast de bushalte.';

  async function publicOne() {
    const brought = await bringWith([{ name: 'tegel.jpg', content: await photo() }]);
    await town.post(`/werkplek/bijdragen/${brought.number}/publiceren`, {}, 'nora');
    const file = onlyFile(brought.files);
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
    const own = `/werkplek/bijdragen/${silent.number}/bestanden/${onlyFile(silent.files).id}`;
    await town.post(`${own}/openbaar`, { beschrijving: alt }, 'nora');
    expect(onlyFile(await filesOf(silent.number)).published).toBeNull();
    const letter = await bringWith([{ name: 'a.pdf', content: pdf }]);
    const other = `/werkplek/bijdragen/${letter.number}/bestanden/${onlyFile(letter.files).id}/openbaar`;
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
    const stays = `${town.municipality.id}/files/${onlyFile(sent.files).id}`;
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
    const file = onlyFile(files);
    const own = `/werkplek/bijdragen/${number}/bestanden/${file.id}`;
    await town.post(`${own}/openbaar`, { beschrijving: 'Iets.' }, 'nora');
    const { publicId } = onlyFile(await filesOf(number)).published ?? {};
    await inMunicipality(town.deps, town.municipality.id, async (trx) => {
      const found = await findByNumber(trx, number);
      await deleteFilesOf(trx, [found?.id ?? ''], town.clock.now());
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
