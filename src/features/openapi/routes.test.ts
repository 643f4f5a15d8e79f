// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiTown, countRows, openApiTown, publicUrl } from '../../testing/api-town.ts';
import { crs84, etrs89, rd } from './crs.ts';

let town: ApiTown;
beforeAll(async () => {
  town = await openApiTown();
});
afterAll(() => town.close());

const question = { soort: 'vraag', onderwerp: 'Lamp kapot', toelichting: 'De lamp in de tunnel is kapot.' };
const inBuurt = { type: 'Point', coordinates: [6.51, 52.11] };

function send(body: unknown, headers: Record<string, string> = {}) {
  const payload = typeof body === 'string' ? body : JSON.stringify(body);
  return town.ask({
    method: 'POST',
    url: '/api/v1/bijdragen',
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  });
}

async function sent(more: object = {}, headers: Record<string, string> = {}) {
  const answer = await send({ ...question, ...more }, headers);
  expect(answer.statusCode).toBe(201);
  return answer.json();
}

/** The faults of a refusal: code by the place where it is. */
function faults(answer: { json(): { invalidParams: { in: string; name: string; code: string }[] } }) {
  return Object.fromEntries(answer.json().invalidParams.map((one) => [`${one.in}:${one.name}`, one.code]));
}

describe('bringing in a contribution', () => {
  test('it gets a number, the area of its place, the team that picks it up and a promise', async () => {
    const answer = await send({
      ...question,
      locatie: inBuurt,
      melder: { naam: 'Jos', email: 'jos@example.nl' },
      openbaar: true,
    });
    expect(answer.statusCode).toBe(201);
    const told = answer.json();
    expect(answer.headers.location).toBe(`${publicUrl}/api/v1/bijdragen/${told.nummer}`);
    expect(answer.headers['content-crs']).toBe(`<${crs84}>`);
    expect(told).toMatchObject({
      soort: 'vraag',
      status: 'nieuw',
      gebied: { id: town.midden, naam: 'Midden' },
      aanZet: { soort: 'team', mensen: ['Joost Hendriks'] },
      belofte: '2026-03-18',
      ontvangenOp: '2026-03-11T10:00:00Z',
      openbaar: false,
      locatie: inBuurt,
      gesprek: [],
    });
    expect(told.volgen).toBe(`${publicUrl}/bijdragen/${told.nummer}?sleutel=${told.sleutel}`);
    expect(answer.body).not.toContain('jos@example.nl');
  });

  test('a chosen area counts without a place; nothing at all is for the whole municipality', async () => {
    expect((await sent({ gebied: town.oost })).gebied.id).toBe(town.oost);
    const nowhere = await sent({ locatie: null, gebied: null, melder: null });
    expect(nowhere.gebied.id).toBe(town.root);
    expect(nowhere.aanZet.mensen).toEqual(['Ingrid Mulder']);
  });

  test('someone without any contact leaves no contact behind', async () => {
    const before = await countRows(town, 'contacts');
    await sent({ melder: {} });
    expect(await countRows(town, 'contacts')).toBe(before);
  });

  test('a place in RD or ETRS89 is the same place', async () => {
    const point = { type: 'Point', coordinates: [233500, 467500] };
    const inRd = await sent({ locatie: point }, { 'content-crs': `<${rd}>`, 'accept-crs': 'EPSG:28992' });
    expect(inRd.gebied.id).toBe(town.midden);
    expect(inRd.locatie.coordinates[0]).toBeCloseTo(233500, 0);
    expect(inRd.locatie.coordinates[1]).toBeCloseTo(467500, 0);
    const inEtrs = await sent({ locatie: inBuurt }, { 'content-crs': etrs89 });
    expect(inEtrs.gebied.id).toBe(town.midden);
  });

  test('invisible signs are taken out, also the NUL that a database refuses', async () => {
    const told = await sent({ onderwerp: ' Lamp\u0000\u202e kapot\r\n' });
    expect(told.onderwerp).toBe('Lamp kapot');
  });
});

describe('the same request sent again', () => {
  test('gives the same contribution, also when both come at once', async () => {
    const before = await countRows(town, 'contributions');
    const again = () => sent({ melder: { email: 'jos@example.nl' } }, { 'idempotency-key': '1' });
    const [first, second] = await Promise.all([again(), again()]);
    const third = await again();
    expect([second, third]).toEqual([first, first]);
    expect(await countRows(town, 'contributions')).toBe(before + 1);
  });

  test('under the key of somebody else it is one of its own', async () => {
    const mine = await sent({}, { 'idempotency-key': '2' });
    const other = await sent({ onderwerp: 'Iets anders' }, { 'idempotency-key': '2' });
    expect(other.nummer).not.toBe(mine.nummer);
    expect(other.sleutel).not.toBe(mine.sleutel);
  });

  test('without a key it is another contribution', async () => {
    expect((await sent()).nummer).not.toBe((await sent()).nummer);
  });
});

describe('what cannot be taken in', () => {
  test('every fault is told at once, with its place', async () => {
    const answer = await send(
      {
        soort: 'klacht',
        onderwerp: '  ',
        locatie: { type: 'Polygon', coordinates: [6.5] },
        gebied: 'Midden',
        melder: { email: 'jos', telefoon: '12', bsn: '1' },
        openbaar: 'ja',
        prioriteit: 1,
      },
      { 'content-crs': 'EPSG:4326', 'accept-crs': 'RD' },
    );
    expect(answer.statusCode).toBe(400);
    expect(faults(answer)).toEqual({
      'header:content-crs': 'geenKeuze',
      'header:accept-crs': 'geenKeuze',
      'body:/soort': 'geenKeuze',
      'body:/onderwerp': 'leeg',
      'body:/toelichting': 'verplicht',
      'body:/locatie/type': 'geenKeuze',
      'body:/locatie/coordinates': 'teKlein',
      'body:/gebied': 'geenUuid',
      'body:/melder/email': 'geenEmail',
      'body:/melder/telefoon': 'vorm',
      'body:/melder/bsn': 'onbekend',
      'body:/openbaar': 'verkeerdType',
      'body:/prioriteit': 'onbekend',
    });
  });

  test.each([
    [
      'latitude first',
      { locatie: { type: 'Point', coordinates: [52.11, 6.51] } },
      '/locatie/coordinates',
      'buitenBereik',
    ],
    ['a subject that is too long', { onderwerp: 'a'.repeat(151) }, '/onderwerp', 'teGroot'],
    [
      'an area that nobody knows',
      { gebied: '0190d8a4-0000-7000-8000-000000000000' },
      '/gebied',
      'bestaatNiet',
    ],
  ])('%s', async (_, more, name, code) => {
    const answer = await send({ ...question, ...more });
    expect(answer.statusCode).toBe(400);
    expect(faults(answer)).toEqual({ [`body:${name}`]: code });
  });

  test('an area of another municipality is unknown here', async () => {
    const answer = await send({ ...question, gebied: town.elsewhere });
    expect(faults(answer)).toEqual({ 'body:/gebied': 'bestaatNiet' });
  });

  test.each([
    ['no JSON', 400, { payload: '{"soort":', headers: { 'content-type': 'application/json' } }],
    ['nothing', 400, {}],
    ['an empty body', 400, { payload: '', headers: { 'content-type': 'application/json' } }],
    ['a list', 400, { payload: '[]', headers: { 'content-type': 'application/json' } }],
    [
      'a trick with the prototype',
      400,
      { payload: '{"__proto__":{"a":1}}', headers: { 'content-type': 'application/json' } },
    ],
    [
      'a form',
      415,
      { payload: 'soort=vraag', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    ],
    ['XML', 415, { payload: '<a/>', headers: { 'content-type': 'application/xml' } }],
    ['no media type', 415, { payload: Buffer.from('{}') }],
    [
      'too much',
      413,
      { payload: `{"soort":"${'a'.repeat(70_000)}"}`, headers: { 'content-type': 'application/json' } },
    ],
  ])('%s: %i', async (_, status, request) => {
    const answer = await town.ask({ method: 'POST', url: '/api/v1/bijdragen', ...request });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  });

  test('too many from one address: 429 until later', async () => {
    const remoteAddress = '192.0.2.7';
    const shoot = () =>
      town.ask({
        method: 'POST',
        url: '/api/v1/bijdragen',
        remoteAddress,
        headers: { 'content-type': 'application/json' },
        payload: '{}',
      });
    const answers = [];
    for (let turn = 0; turn < 11; turn += 1) answers.push(await shoot());
    expect(answers.slice(0, 10).map((one) => one.statusCode)).toEqual(Array(10).fill(400));
    const last = answers.at(-1);
    expect(last?.statusCode).toBe(429);
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0);
    expect(last?.headers['content-type']).toContain('application/problem+json');
    expect(last?.headers['api-version']).toBe('1.0.0');
  });
});
