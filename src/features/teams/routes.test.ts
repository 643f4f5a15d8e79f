// SPDX-License-Identifier: EUPL-1.2
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Id, newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { type House, type Key, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { loadStaffing } from './store.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  town = await buildTown(house);
});

const personPath = (id: Id, rest = ''): string => `/werkplek/mensen/${id}${rest}`;
const person = { name: 'Jo Nieuw', email: 'jo@town.example', phone: '', employer: '', meet_nl: '', meet_en: '' };

function staffing() {
  return inMunicipality(town.deps, town.municipality.id, loadStaffing);
}

/** The value of a field of the form on a page. */
function fieldIn(html: string, name: string): string {
  const input = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)?.[0] ?? '';
  return /value="([^"]*)"/.exec(input)?.[1] ?? '';
}

async function sendPhoto(path: string, content: Buffer, as: Key) {
  const boundary = 'the-edge';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="photo"; filename="me.jpg"\r\ncontent-type: image/jpeg\r\n\r\n`;
  const cookie = (await town.app.inject({ url: '/' })).headers['set-cookie'];
  expect(cookie).toBeUndefined();
  return town.post(path, {}, as, {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
}
