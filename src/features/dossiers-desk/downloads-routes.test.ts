// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { readFiles } from '../../testing/documenting.ts';
import { pdfOf } from '../../testing/made-documents.ts';
import { multipart } from '../../testing/made-files.ts';
import { type House, type Key, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { privacyRounds } from '../privacy/index.ts';

// What is fetched of a document, in whatever way a browser asks for it; and who read what is confidential.

let house: House;
let town: Town;
let content: Buffer;
const [open, secret, later, missing] = ['4300001', '4300002', '4300003', '4399999'];
const name = 'Café “De Brêge” – overzicht.pdf';
const file = (number: string, room = '/werkplek') => `${room}/raad/stukken/${number}/bestand/1`;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  content = await pdfOf(['Over geheimzinnige lindebomen.']);
  const dossier = { sleutel: newId(), nummer: '4300000', titel: 'Bomen', openbaar: 'on' };
  await town.post('/werkplek/raad/dossiers/nieuw', { ...dossier, [`houder-${town.ids.walt}`]: 'on' }, 'bea');
  await add(open, { toegang: 'public', publicatie: 'now' });
  await add(secret, { toegang: 'confidential', publicatie: 'later' });
  await add(later, { toegang: 'public', publicatie: 'embargo', moment: '2026-05-01T10:00' });
  await readFiles(town);
});
afterAll(() => house.close());

async function add(number: string, more: Readonly<Record<string, string>>): Promise<void> {
  const about = { nummers: number, titel: 'Nota', soort: 'memo', datum: '2026-02-01', formulier: newId() };
  const sent = await multipart({ ...about, ...more }, [{ name, content, field: 'bestand' }]);
  const { statusCode } = await town.postRaw('/werkplek/raad/dossiers/4300000/stuk', sent, 'bea');
  expect(statusCode).toBe(303);
}

describe('a file', () => {
  test('is saved under its own name, and never opened as a part of the site', async () => {
    const { headers, rawPayload } = await town.get(file(open, ''));
    expect(rawPayload.equals(content)).toBe(true);
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-length': String(content.length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-cache',
    });
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="Cafe _De Brege_ _ overzicht.pdf"; /,
    );
    expect(headers['content-disposition']).toContain(`filename*=UTF-8''${encodeURIComponent(name)}`);
  });

  test.each([
    ['bytes=0-9', [0, 10]],
    ['bytes=10-', [10, undefined]],
    ['bytes=-10', [-10, undefined]],
  ] as const)('comes in part when %s is asked', async (range, [from, to]) => {
    const part = await town.ask(file(open, ''), { headers: { range } });
    expect(part.statusCode).toBe(206);
    expect(part.rawPayload.equals(content.subarray(from, to))).toBe(true);
    expect(part.headers['content-length']).toBe(String(part.rawPayload.length));
    expect(part.headers['content-range']).toMatch(new RegExp(`^bytes \\d+-\\d+/${content.length}$`));
  });

  test('of which is asked what is not there, is refused with its length', async () => {
    const part = await town.ask(file(open, ''), { headers: { range: `bytes=${content.length}-` } });
    expect([part.statusCode, part.headers['content-range']]).toEqual([416, `bytes */${content.length}`]);
  });

  test('is not sent again to whoever has it, and whole when it is another now', async () => {
    const { headers } = await town.get(file(open, ''));
    const [etag, changed] = [String(headers.etag), String(headers['last-modified'])];
    const ask = (more: Record<string, string>) => town.ask(file(open, ''), { headers: more });
    expect((await ask({ 'if-none-match': `"other", ${etag}` })).statusCode).toBe(304);
    expect((await ask({ 'if-modified-since': changed })).statusCode).toBe(304);
    expect((await ask({ 'if-none-match': '"other"', 'if-modified-since': changed })).statusCode).toBe(200);
    expect((await ask({ range: 'bytes=0-3', 'if-range': etag })).statusCode).toBe(206);
    expect((await ask({ range: 'bytes=0-3', 'if-range': '"other"' })).statusCode).toBe(200);
  });

  test('tells by HEAD how long it is, and sends nothing', async () => {
    const { statusCode, headers, rawPayload } = await town.ask(file(open, ''), { method: 'HEAD' });
    expect([statusCode, headers['content-length'], rawPayload.length]).toEqual([
      200,
      String(content.length),
      0,
    ]);
  });
});

test.each([
  ['confidential', secret, 'nora'],
  ['confidential, for everyone', secret, undefined],
  ['under embargo, for everyone', later, undefined],
] as const)('what is %s answers every way of asking as what never was', async (_what, number, as) => {
  const room = as === undefined ? '' : '/werkplek';
  const ways: Parameters<Town['ask']>[1][] = [
    { method: 'HEAD' },
    { headers: { range: 'bytes=0-3' } },
    { headers: { range: 'bytes=99999999-' } },
    { headers: { 'if-none-match': '*' } },
    { headers: { 'if-modified-since': 'Tue, 01 Dec 2099 10:00:00 GMT' } },
    {},
  ];
  for (const path of ['', '/voorblad/1', '/bestand/1'])
    for (const way of ways) {
      const here = await town.ask(`${room}/raad/stukken/${number}${path}`, way, as);
      const there = await town.ask(`${room}/raad/stukken/${missing}${path}`, way, as);
      const tidy = ({ headers }: typeof here) => ({ ...headers, date: '', etag: '', 'content-length': '' });
      expect([path, here.statusCode, tidy(here)]).toEqual([path, 404, tidy(there)]);
    }
});

test('what is confidential is gone to by its number by who may read it, and by nobody else', async () => {
  const way = async (page: string, as?: Key) =>
    (await town.get(`${page}?zoek=${secret}`, as)).headers.location;
  for (const as of ['bea', 'walt'] as const)
    expect(await way('/werkplek/zoeken', as)).toBe(`/werkplek/raad/stukken/${secret}`);
  expect([await way('/werkplek/zoeken', 'nora'), await way('/raad/zoeken')]).toEqual([undefined, undefined]);
});

describe('who read what is confidential', () => {
  type Kept = { person_id: string; part: string; version: number };
  const kept = async (): Promise<Kept[]> => {
    const { rows } = await town.db.pool.query<Kept>(
      `select person_id, part, version from document_reads where municipality_id = $1`,
      [town.municipality.id],
    );
    return rows;
  };
  const ways = {
    page: [`/werkplek/raad/stukken/${secret}`, 0],
    first_page: [`/werkplek/raad/stukken/${secret}/voorblad/1`, 1],
    file: [file(secret), 1],
    words: ['/werkplek/zoeken/stukken?zoek=geheimzinnige', 0],
  } as const;
  type Part = keyof typeof ways;
  const parts = ['page', 'first_page', 'file', 'words'] as const;
  const readers: readonly (Key | undefined)[] = ['walt', 'bea'];

  const asTheProduct = (change: string) =>
    inMunicipality(house.deps, town.municipality.id, (trx) => sql.raw(change).execute(trx));
  const forget = async () => {
    const round = privacyRounds(house.deps).find((one) => one.name === 'forget_document_reads');
    await round?.run(town.municipality.id, '');
  };

  test('is kept of every read that succeeds, once a day, and of nothing that is refused', async () => {
    const look = fc.record({
      as: fc.constantFrom<Key | undefined>('walt', 'bea', 'nora', 'gijs', undefined),
      part: fc.constantFrom<Part>(...parts),
      number: fc.constantFrom(secret, open, later),
      how: fc.constantFrom({}, { method: 'HEAD' as const }, { headers: { range: 'bytes=0-9' } }),
    });
    const wanted = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(look, { minLength: 3, maxLength: 8 }), async (looks) => {
        for (const { as, part, number, how } of looks) {
          const [path, version] = ways[part];
          const { statusCode } = await town.ask(path.replace(secret, number), how, as);
          const reads = (part === 'words' || number === secret) && readers.includes(as);
          if (number === secret && part !== 'words')
            expect([as, statusCode < 300]).toEqual([as, readers.includes(as)]);
          if (reads && as) wanted.add([town.ids[as], part, version].join());
        }
        const found = (await kept()).map((one) => [one.person_id, one.part, one.version].join());
        expect(found.toSorted()).toEqual([...wanted].toSorted());
      }),
      { numRuns: 8 },
    );
  });

  test('is told on its page to who keeps it, and to nobody else', async () => {
    await town.get(file(secret), 'walt');
    const page = (await town.get(`/werkplek/raad/stukken/${secret}`, 'bea')).body;
    expect(page).toContain('Gelezen door');
    expect(page).toContain('het bestand, versie 1');
    expect((await town.get(`/werkplek/raad/stukken/${secret}`, 'walt')).body).not.toContain('Gelezen door');
    expect((await town.get(`/werkplek/raad/stukken/${open}`, 'bea')).body).not.toContain('Gelezen door');
  });

  test('cannot be changed or taken away, and goes by itself after a year', async () => {
    for (const change of ['update document_reads set version = 9', 'delete from document_reads'])
      await expect(asTheProduct(change)).rejects.toThrow(/permission denied/);
    house.clock.set(house.clock.now().add({ hours: 24 * 360 }));
    await forget();
    expect(await kept()).not.toEqual([]);
    await town.get(file(secret), 'bea');
    house.clock.set(house.clock.now().add({ hours: 24 * 10 }));
    await forget();
    expect(await kept()).toMatchObject([{ person_id: town.ids.bea, part: 'file' }]);
  });

  test('stays as long as the municipality decides', async () => {
    const page = `/werkplek/raad/stukken/${secret}`;
    const term = '/werkplek/privacy/termijnen/document_read';
    expect((await town.get(page, 'bea')).body).toContain('Dit blijft 12 maanden staan.');
    expect((await town.get(term, 'bea')).body).toContain('Tot dan geldt 12 maanden.');
    house.clock.set(house.clock.now().add({ hours: 24 * 70 }));
    const tried = await town.post(term, { termijn: '2', reden: '', proef: 'ja' }, 'bea');
    expect(tried.body).toContain(`href="${page}"`);
    await forget();
    expect(await kept()).not.toEqual([]);
    expect((await town.post(term, { termijn: '2', reden: 'Zo kort als het kan.' }, 'bea')).statusCode).toBe(
      303,
    );
    await forget();
    expect(await kept()).toEqual([]);
    expect((await town.get(page, 'bea')).body).toContain('Dit blijft 2 maanden staan.');
    expect((await town.get('/werkplek/privacy', 'bea')).body).toContain('Wie vertrouwelijke stukken las');
  });
});
