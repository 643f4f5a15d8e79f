// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listOf, openImporter, tabs } from '../../testing/council-importing.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { councilImportJob } from './jobs.ts';

let house: House;
let town: Town;
let by: Awaited<ReturnType<typeof openImporter>>;

beforeAll(async () => {
  house = await openTestHouse({
    jobs: (deps) => [{ ...councilImportJob(deps), handle: () => Promise.resolve() }],
  });
  town = await buildTown(house);
  by = await openImporter(town);
});
afterAll(() => house.close());

const head = 'ID;Titel;Status;Datum afdoening;Datum akkoord raad;Fractie(s)';
const lines = (...cells: readonly string[]): string => [head, ...cells].join('\r\n');

test('the council agreed only where the list says so, also when it says so later', async () => {
  const first = lines('Z-1;Bankje;Afgedaan;01-04-2022;;', 'Z-2;Boom;Afgedaan;02-04-2022;12-04-2022;');
  await by.readIn(await by.toPreview(first, 'Akkoord'), { openbaar: 'on' });
  expect(await by.motion('Z-1')).toMatchObject({
    state: 'settled',
    settledOn: '2022-04-01',
    agreedOn: null,
    proof: 'Volgens de lijst ‘Akkoord’ is dit ‘Afgedaan’ op 1 april 2022.',
  });
  expect(await by.motion('Z-2')).toMatchObject({ settledOn: '2022-04-02', agreedOn: '2022-04-12' });
  const pages = [await town.get('/raad/moties/Z-1'), await by.clerk.get('/werkplek/raad/moties/Z-1')];
  for (const { body, statusCode } of pages) {
    expect(statusCode).toBe(200);
    expect(body).toContain('1 april 2022');
    expect(body).not.toContain('De raad stemde in');
    expect(body).toContain('Of de raad het ermee eens was, zegt de lijst niet.');
  }
  const later = await by.toPreview(lines('Z-1;Bankje;Afgedaan;01-04-2022;20-04-2022;'), 'Akkoord');
  await by.readIn(later);
  expect(await by.motion('Z-1')).toMatchObject({ settledOn: '2022-04-01', agreedOn: '2022-04-20' });
});

test('a number or title that says another kind than the list is a doubt', async () => {
  const list = lines(
    'T-203;Toezegging zwembad;Loopt;;;',
    'K-1;Amendement bomen;Loopt;;;',
    'M-77;Amendement dat een motie werd;Loopt;;;',
  );
  const page = await by.toPreview(list, 'Soorten');
  const preview = (await by.clerk.get(page)).body;
  expect(tabs(preview)).toEqual({ new: 1, doubt: 2 });
  expect(preview).toContain('De lijst zegt een andere soort dan het nummer of de titel.');
  await by.answer(page, (name) => ({ [name]: 'sign' }));
  await by.answer(page, (name) => ({ [name]: 'list' }));
  await by.readIn(page);
  expect(await by.motion('T-203')).toMatchObject({ kind: 'pledge' });
  expect(await by.motion('K-1')).toMatchObject({ kind: 'motion' });
  expect(await by.motion('M-77')).toMatchObject({ kind: 'motion' });
  // Said once, it is not asked again.
  expect(tabs((await by.clerk.get(await by.toPreview(list, 'Soorten'))).body)).toEqual({ same: 3 });
});

test('a line with a cell too many is a doubt, and nothing is made of what shifted', async () => {
  const list = lines('E-1;Goed;Loopt;;;PvdE', 'E-2;Titel;in tweeën;Loopt;;;In behandeling', 'E-3;Kort');
  const page = await by.toPreview(list, 'Scheef');
  const preview = (await by.clerk.get(page)).body;
  expect(tabs(preview)).toEqual({ new: 1, doubt: 2 });
  expect(preview).toContain('Regel 2 heeft 7 cellen, de kop 6.');
  expect(preview).toContain('Regel 3 heeft 2 cellen, de kop 6.');
  expect(preview).not.toContain('nieuwe fracties: In behandeling');
  await by.answer(page, (name) => ({ [name]: 'skip' }));
  await by.readIn(page);
  await expect(by.motion('E-2')).rejects.toThrow('not there');
  const parties = (await by.clerk.get('/werkplek/raad/fracties')).body;
  expect(parties).toContain('PvdE');
  expect(parties).not.toContain('In behandeling');
});

test('a new party group is told and agreed to before it is made; one without anything can be removed', async () => {
  const page = await by.toPreview(listOf({ id: 'G-1', parties: 'Voor Nu' }), 'Nieuw');
  expect((await by.clerk.get(page)).body).toContain('Maak deze nieuwe fracties: Voor Nu');
  const refused = await by.clerk.fillIn(page, `${page}/begin`, {});
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('Zeg eerst of deze nieuwe fracties er mogen komen.');
  expect((await by.clerk.get('/werkplek/raad/fracties')).body).not.toContain('Voor Nu');
  await by.readIn(page);
  expect((await by.motion('G-1')).parties).toMatchObject([{ name: 'Voor Nu' }]);
  const addressOf = async (name: string): Promise<string> => {
    const { body } = await by.clerk.get('/werkplek/raad/fracties');
    const at = body.indexOf(name);
    return (
      body
        .slice(0, at)
        .match(/\/werkplek\/raad\/fracties\/[0-9a-f-]{36}/g)
        ?.at(-1) ?? ''
    );
  };
  const used = await addressOf('Voor Nu');
  expect((await by.clerk.get(used)).body).not.toContain(`${used}/weg`);
  expect((await by.clerk.post(`${used}/weg`, {})).statusCode).toBe(303);
  expect(await addressOf('Voor Nu')).toBe(used);
  const home = '/werkplek/raad/fracties';
  await by.clerk.fillIn(home, home, { naam: 'Per ongeluk', zetels: '' });
  const mistake = await addressOf('Per ongeluk');
  expect((await by.clerk.fillIn(mistake, `${mistake}/weg`, {})).statusCode).toBe(303);
  expect((await by.clerk.get(home)).body).not.toContain('Per ongeluk');
});

test('a list under another name is said to be the same, and a list without a name is called as its file', async () => {
  const list = listOf({ id: 'H-1' }, { id: 'H-2' });
  await by.readIn(await by.toPreview(list, 'Eerste naam'));
  const page = await by.toPreview(list, 'Tweede naam');
  const preview = (await by.clerk.get(page)).body;
  expect(tabs(preview)).toEqual({ doubt: 2 });
  expect(preview).toContain('Dit is dezelfde lijst als ‘Eerste naam’');
  const wrong = await by.clerk.post(`${page}/dezelfde`, { lijst: 'Verzonnen' });
  expect(wrong.statusCode).toBe(303);
  expect(tabs((await by.clerk.get(page)).body)).toEqual({ doubt: 2 });
  expect((await by.clerk.fillIn(page, `${page}/dezelfde`, {})).statusCode).toBe(303);
  await by.work(page.slice(-36));
  const after = (await by.clerk.get(page)).body;
  expect(tabs(after)).toEqual({ same: 2 });
  expect(after).not.toContain('Dit is dezelfde lijst');
  const nameless = String((await by.upload(list, '')).headers.location);
  expect((await by.clerk.get(`${nameless}/kolommen`)).body).toContain('lijst');
  const upload = (await by.clerk.get('/werkplek/raad/inlezen')).body;
  expect(upload).toContain('<option value="Eerste naam">');
  expect(upload).not.toContain('<option value="Tweede naam">');
  expect(upload).toContain('<option value="lijst">');
});
