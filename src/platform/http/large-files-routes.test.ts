// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { anonymous } from '../../kernel/actor.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { upload } from '../../testing/uploading.ts';
import { data } from './answer.ts';
import type { SentForm } from './forms.ts';
import { openPageCache } from './page-cache.ts';
import { openServer } from './server.ts';
import { anyone, staff } from './site.ts';

const most = 20_000_000;
const large = 300_000_000;
let house: House;
let town: Town;
let app: FastifyInstance;
let url = '';
const forms: { form: SentForm; digest: string }[] = [];

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  const opened = await openServer({
    ...house.deps,
    pages: openPageCache(),
    isSecure: false,
    findMunicipality: () => Promise.resolve({ municipality: town.municipality, mark: '1' }),
    authenticate: () => Promise.resolve(anonymous),
  });
  app = opened.app;
  const limits = { mostBytes: most };
  opened.site.form('/stuk', { allow: anyone, largeFiles: limits }, (_visit, form) => {
    const file = form.large.bestand?.[0];
    const content = file && 'path' in file ? readFileSync(file.path) : Buffer.alloc(0);
    forms.push({ form, digest: createHash('sha256').update(content).digest('hex') });
    return Promise.resolve(data({ titel: form.fields.titel, file }, file && 'path' in file ? 200 : 422));
  });
  opened.site.form('/werk', { allow: staff, largeFiles: limits }, () => Promise.resolve(data({}, 200)));
  url = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await app.close();
  await house.close();
});

test('a large file is whole on disk while the form is answered, and gone after it', async () => {
  const sent = await upload({ url: `${url}/stuk` }, { name: 'nota.pdf', bytes: 15_000_000 });
  expect(sent).toMatchObject({ status: 200 });
  const { form, digest } = forms.at(-1) ?? {};
  const file = form?.large.bestand?.[0];
  expect(file).toMatchObject({ name: 'nota.pdf', bytes: 15_000_000 });
  expect(form?.fields).toEqual({ titel: 'Nota' });
  const piece = Buffer.alloc(1_000_000, 'meent ');
  expect(digest).toBe(
    createHash('sha256')
      .update(Buffer.concat(Array(15).fill(piece)))
      .digest('hex'),
  );
  const path = file && 'path' in file ? file.path : '';
  expect(path).not.toBe('');
  await expect.poll(() => existsSync(dirname(path))).toBe(false);
});

test.each([
  ['says how long it is', true],
  ['does not say how long it is', false],
])(
  '300 MB is refused early when the request %s, with what was typed, and nothing is kept',
  async (_how, isTold) => {
    const before = process.memoryUsage().rss;
    const sent = await upload({ url: `${url}/stuk` }, { name: 'film.pdf', bytes: large }, isTold);
    expect(sent.status).toBe(422);
    expect(JSON.parse(sent.body)).toEqual({
      titel: 'Nota',
      file: { name: 'film.pdf', refused: 'too_large' },
    });
    expect(sent.sentBefore).toBeLessThan(isTold ? 30_000_000 : 80_000_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
    // The same connection is fit for the next form.
    expect(await upload({ url: `${url}/stuk` }, { name: 'kort.pdf', bytes: 1000 })).toMatchObject({
      status: 200,
    });
  },
);

test('of who is not signed in no file is taken', async () => {
  const sent = await upload({ url: `${url}/werk` }, { name: 'nota.pdf', bytes: 5_000_000 });
  expect(sent.status).not.toBe(200);
  expect(sent.body).toContain('U bent niet meer ingelogd');
});

test('a field for a file that was left empty is no file', async () => {
  const sent = await upload({ url: `${url}/stuk` }, { name: '', bytes: 0 });
  expect(sent.status).toBe(422);
  expect(forms.at(-1)?.form.large).toEqual({});
});
