// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { system } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { readFiles } from '../../testing/documenting.ts';
import { formInPage } from '../../testing/form-in-page.ts';
import { pdfOf } from '../../testing/made-documents.ts';
import { multipart } from '../../testing/made-files.ts';
import { type House, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';
import { withdrawVersion } from '../dossiers/index.ts';

// A letter with the phone number of a resident in it came on the site, and has to go for good.

let house: House;
let town: Town;
const dossier = '/raad/dossiers/4400000';
const reden = 'Er stond een telefoonnummer in.';

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  const about = { sleutel: newId(), nummer: '4400000', titel: 'Bomen', openbaar: 'on' };
  await town.post('/werkplek/raad/dossiers/nieuw', about, 'bea');
});
afterAll(() => house.close());

const desk = (number: string) => `/werkplek/raad/stukken/${number}`;
const open = (number: string) => `/raad/stukken/${number}`;
const form = (number: string, version: number) => `${desk(number)}/versie/${version}/intrekken`;

async function send(to: string, fields: Readonly<Record<string, string>>, words: string, name: string) {
  const file = { name, content: await pdfOf([words]), field: 'bestand' };
  const sent = await multipart({ formulier: newId(), wijziging: '', ...fields }, [file]);
  expect((await town.postRaw(to, sent, 'bea')).statusCode).toBe(303);
}

/** A public letter with as many versions as there are words, each read. */
async function letter(number: string, words: readonly [string, ...string[]], toegang = 'public') {
  const [first, ...later] = words;
  const about = { nummers: number, titel: `Brief ${number}`, soort: 'letter', datum: '2026-02-01', toegang };
  const publicatie = toegang === 'public' ? 'now' : 'later';
  await send(`/werkplek${dossier}/stuk`, { ...about, publicatie }, first, `${first}.pdf`);
  for (const word of later) await send(`${desk(number)}/versie`, { wijziging: word }, word, `${word}.pdf`);
  await readFiles(town);
}

async function withdraw(number: string, version: number, why = reden) {
  const page = form(number, version);
  const { body } = await town.get(page, 'bea');
  return town.post(page, { ...formInPage(body, page), reden: why }, 'bea');
}

async function found(word: string, number: string): Promise<boolean> {
  const places = [
    await town.get(`/raad/zoeken?zoek=${word}`),
    await town.get(`/werkplek/zoeken/stukken?zoek=${word}`, 'bea'),
  ];
  return places.some(({ body }) => body.includes(number));
}

async function bytesOf(number: string): Promise<string[]> {
  const { rows } = await town.db.pool.query<{ key: string }>(
    `select unnest(array[storage_key, storage_key || '.first']) as key from document_readings r
     join documents d on d.id = r.document_id where d.number = $1`,
    [number],
  );
  return rows.map(({ key }) => key);
}

describe('a withdrawn version', () => {
  test('is given to nobody by any address, and is removed for real', async () => {
    await letter('4400001', ['telefoonwoord']);
    const keys = await bytesOf('4400001');
    const { headers } = await town.get(`${open('4400001')}/bestand/1`);
    const first = await town.get(`${open('4400001')}/voorblad/1`);
    expect([first.statusCode, first.headers['cache-control']]).toEqual([200, 'private, no-cache']);
    const held = { 'if-none-match': String(first.headers.etag) };
    expect((await town.ask(`${open('4400001')}/voorblad/1`, { headers: held })).statusCode).toBe(304);
    expect(await found('telefoonwoord', '4400001')).toBe(true);
    for (const key of keys) expect(await house.deps.files.has(key)).toBe(true);
    expect((await town.get(open('4400001'))).body).toContain('/bestand/1');

    const sent = await withdraw('4400001', 1);
    expect(sent.headers.location).toBe(`${desk('4400001')}?gelukt=ingetrokken`);

    const ways: Parameters<Town['ask']>[1][] = [
      {},
      { method: 'HEAD' },
      { headers: { range: 'bytes=0-9' } },
      { headers: { 'if-none-match': String(headers.etag) } },
      { headers: held },
      { headers: { 'if-modified-since': String(headers['last-modified']) } },
    ];
    for (const room of [open('4400001'), desk('4400001')])
      for (const path of ['/bestand/1', '/voorblad/1'])
        for (const way of ways) {
          const answer = await town.ask(
            `${room}${path}`,
            way,
            room.startsWith('/werkplek') ? 'bea' : undefined,
          );
          expect([path, answer.statusCode, answer.headers['cache-control']]).toEqual([
            path,
            410,
            'private, no-store',
          ]);
        }
    for (const key of keys) expect(await house.deps.files.has(key)).toBe(false);
    expect(await found('telefoonwoord', '4400001')).toBe(false);
    const { rows } = await town.db.pool.query(
      `select row_to_json(t)::text as row from document_versions t where municipality_id = $1
       union all select row_to_json(t)::text from document_readings t where municipality_id = $1
       union all select row_to_json(t)::text from document_pages t where municipality_id = $1
       union all select row_to_json(t)::text from document_texts t where municipality_id = $1
       union all select row_to_json(t)::text from journal t where municipality_id = $1`,
      [town.municipality.id],
    );
    expect(JSON.stringify(rows)).not.toContain('telefoonwoord');
    expect(JSON.stringify(rows)).toContain(reden);
  });

  test('leaves a line with the document and in the story of its dossier: when and why, by whom only inside', async () => {
    const line = `Versie 1 is op 11 maart 2026 ingetrokken. Reden: ${reden}`;
    const page = (await town.get(open('4400001'))).body;
    expect(page).toContain(line);
    expect(page).toContain('Er is nu geen bestand.');
    expect(page).not.toContain('Bea Beheer');
    expect((await town.get(dossier)).body).toContain(line);
    const gone = (await town.get(`${open('4400001')}/bestand/1`)).body;
    expect(gone).toContain('Dit bestand is ingetrokken');
    expect(gone).toContain(line);
    const inside = (await town.get(desk('4400001'), 'bea')).body;
    expect(inside).toContain(`Op 11 maart 2026 ingetrokken door Bea Beheer. Reden: ${reden}`);
    expect(inside).not.toContain('telefoonwoord');
    expect((await town.get('/werkplek/logboek?onderwerp=dossiers', 'bea')).body).toContain(
      'trok een versie van een stuk in',
    );
  });

  test('gives way to the highest that remains, which is found by its words again', async () => {
    await letter('4400002', ['goedwoord', 'foutwoord']);
    expect([await found('goedwoord', '4400002'), await found('foutwoord', '4400002')]).toEqual([false, true]);
    expect((await town.get(form('4400002', 2), 'bea')).body).toContain('Daarna geldt versie 1 weer.');
    expect((await town.get(form('4400002', 1), 'bea')).body).toContain('Versie 2 blijft gelden.');
    await withdraw('4400002', 2);
    expect(await found('foutwoord', '4400002')).toBe(false);
    const page = (await town.get(open('4400002'))).body;
    expect(page).toContain(`${open('4400002')}/bestand/1`);
    expect(page).toContain(`${open('4400002')}/voorblad/1`);
    expect((await town.get(`${open('4400002')}/bestand/1`)).statusCode).toBe(200);
    await readFiles(town);
    expect([await found('goedwoord', '4400002'), await found('foutwoord', '4400002')]).toEqual([true, false]);
    // A newer one has a number of its own.
    await send(`${desk('4400002')}/versie`, {}, 'derdewoord', 'derde.pdf');
    expect((await town.get(`${open('4400002')}/bestand/3`)).statusCode).toBe(200);
    expect((await town.get(`${open('4400002')}/bestand/2`)).statusCode).toBe(410);
  });

  test('that did not hold any more leaves the one that holds as it is', async () => {
    await letter('4400003', ['oudwoord', 'nieuwwoord']);
    await withdraw('4400003', 1);
    expect((await town.get(`${open('4400003')}/bestand/2`)).statusCode).toBe(200);
    expect((await town.get(`${desk('4400003')}/bestand/1`, 'nora')).statusCode).toBe(410);
    expect(await found('nieuwwoord', '4400003')).toBe(true);
  });

  test('of what is confidential betrays nothing to others', async () => {
    await letter('4400004', ['geheimwoord'], 'confidential');
    await withdraw('4400004', 1);
    for (const [path, as] of [
      [`${desk('4400004')}/bestand/1`, 'nora'],
      [`${open('4400004')}/bestand/1`, undefined],
    ] as const) {
      const { statusCode, body } = await town.get(path, as);
      expect([statusCode, body.includes(reden)]).toEqual([404, false]);
    }
    expect((await town.get(`${desk('4400004')}/bestand/1`, 'bea')).statusCode).toBe(410);
  });
});

describe('withdrawing', () => {
  test('says beforehand what goes and that it cannot be undone, and wants a reason without personal data', async () => {
    await letter('4400005', ['redenwoord']);
    const { body } = await town.get(form('4400005', 1), 'bea');
    expect(body).toContain('redenwoord.pdf');
    expect(body).toContain('Daarna heeft het stuk geen bestand meer.');
    expect(body).toContain('U kunt dit niet ongedaan maken.');
    expect((await withdraw('4400005', 1, ' ')).statusCode).toBe(422);
    const named = await withdraw('4400005', 1, 'Het nummer 06-12345678 van een inwoner stond erin.');
    expect(named.statusCode).toBe(422);
    expect(named.body).toContain('iets dat op een persoonsgegeven lijkt');
    expect(named.body).toContain('Het nummer 06-12345678 van een inwoner');
    expect((await town.get(`${open('4400005')}/bestand/1`)).statusCode).toBe(200);
  });

  test('sent twice is done once; who comes after somebody else hears that', async () => {
    const first = await withdraw('4400005', 1);
    const second = await town.post(form('4400005', 1), { reden }, 'bea');
    expect([first.statusCode, second.statusCode]).toEqual([303, 303]);
    await letter('4400006', ['eenwoord']);
    must(
      await withdrawVersion(
        { ...town.deps, jobs: house.deps.jobs },
        { municipality: town.municipality, actor: system },
        { number: '4400006', version: 1, reason: 'Het was een ander stuk.' },
      ),
    );
    const late = await town.post(form('4400006', 1), { reden }, 'bea');
    expect(late.statusCode).toBe(422);
    expect(late.body).toContain('Iemand anders heeft deze versie intussen ingetrokken.');
    expect(late.body).toContain('Reden: Het was een ander stuk.');
    expect((await town.get(form('4400006', 1), 'bea')).body).toContain('Versie 1 was al ingetrokken');
    const { rows } = await town.db.pool.query(
      `select from journal where municipality_id = $1 and verb = 'version_withdrawn' and subject_id in
         (select id from documents where number in ('4400005', '4400006'))`,
      [town.municipality.id],
    );
    expect(rows).toHaveLength(2);
  });

  test('is for the clerk’s office alone, and of a version that is there', async () => {
    await letter('4400007', ['alleenwoord']);
    expect((await town.get(form('4400007', 1), 'walt')).statusCode).toBe(403);
    expect((await town.post(form('4400007', 1), { reden }, 'nora')).statusCode).toBe(403);
    for (const version of [0, 2, 99])
      for (const answer of [
        await town.get(form('4400007', version), 'bea'),
        await town.post(form('4400007', version), { reden }, 'bea'),
      ])
        expect(answer.statusCode).toBe(404);
    expect((await town.get(desk('4400007'), 'nora')).body).not.toContain('intrekken');
  });

  test('cannot be undone or changed, also not by who forgets the rules', async () => {
    for (const change of [
      `withdrawn_at = null, withdrawn_by = null, withdrawn_reason = null, name = 'terug.pdf'`,
      `withdrawn_reason = 'Anders'`,
    ])
      await expect(
        inMunicipality(house.deps, town.municipality.id, (trx) =>
          sql.raw(`update document_versions set ${change} where withdrawn_at is not null`).execute(trx),
        ),
      ).rejects.toThrow('once and for good');
  });
});
