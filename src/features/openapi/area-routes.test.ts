// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiTown, openApiTown, otherHost, publicUrl } from '../../testing/api-town.ts';
import { crs84, etrs89, pointIn, rd } from './crs.ts';

let town: ApiTown;
beforeAll(async () => {
  town = await openApiTown();
});
afterAll(() => town.close());

const list = (query = '', headers: Record<string, string> = {}) =>
  town.ask({ url: `/api/v1/gebieden${query}`, headers });
const codes = async (query = '', headers: Record<string, string> = {}): Promise<string[]> => {
  const answer = await list(query, headers);
  expect(answer.statusCode).toBe(200);
  return answer.json().gebieden.map((area: { code: string }) => area.code);
};
const one = (id: string, headers: Record<string, string> = {}, query = '') =>
  town.ask({ url: `/api/v1/gebieden/${id}${query}`, headers });

describe('the list', () => {
  test('has all areas, the municipality first, in its own words', async () => {
    const answer = await list();
    expect(answer.json().aantal).toBe(4);
    expect(answer.json().gebieden[1]).toEqual({
      id: town.midden,
      code: 'WK1',
      naam: 'Midden',
      soort: 'wijk',
      woord: 'stadsdeel',
      bovenliggend: expect.objectContaining({ id: town.root, naam: 'noord' }),
      _links: {
        self: { href: `${publicUrl}/api/v1/gebieden/${town.midden}` },
        pagina: { href: `${publicUrl}/gebieden/midden` },
      },
    });
    expect(answer.body).not.toContain('coordinates');
  });

  test('filters, alone and together', async () => {
    expect(await codes('?soort=dorp')).toEqual(['WK9']);
    expect(await codes('?code=wk1')).toEqual(['WK1']);
    expect(await codes('?code=WK2')).toEqual([]);
    expect(await codes(`?bovenliggend=${town.midden}`)).toEqual(['BU1']);
    expect(await codes('?punt=6.51,52.11&soort=wijk')).toEqual(['WK1']);
  });

  test('a point gives the areas that hold it, the smallest first', async () => {
    expect(await codes('?punt=6.51,52.11')).toEqual(['BU1', 'WK1', 'GM-noord']);
    expect(await codes('?punt=6.65,52.15')).toEqual([]);
    expect(await codes('?punt=5.05,51.05')).toEqual([]);
  });

  test('a point in RD or ETRS89', async () => {
    const [x, y] = pointIn(rd, [6.51, 52.11]);
    expect(await codes(`?punt=${x},${y}&bboxCrs=EPSG:28992`)).toEqual(['BU1', 'WK1', 'GM-noord']);
    expect(await codes(`?punt=${x},${y}`, { 'content-crs': rd })).toEqual(['BU1', 'WK1', 'GM-noord']);
    expect(await codes('?punt=6.51,52.11', { 'content-crs': `<${etrs89}>` })).toEqual([
      'BU1',
      'WK1',
      'GM-noord',
    ]);
  });

  test('a box gives the areas that it touches, not what lies around its hole', async () => {
    expect(await codes('?bbox=6.57,52.11,6.58,52.12')).toEqual(['GM-noord', 'WK1']);
    expect(await codes('?bbox=6.645,52.145,6.655,52.155')).toEqual([]);
    const [west, south] = pointIn(rd, [6.57, 52.11]);
    expect(await codes(`?bbox=${west},${south},${west + 100},${south + 100}&bboxCrs=EPSG:28992`)).toEqual([
      'GM-noord',
      'WK1',
    ]);
  });

  test('comes in pages, with the way to the others', async () => {
    const first = (await list('?pageSize=3')).json();
    expect(first.gebieden).toHaveLength(3);
    expect(first._links).not.toHaveProperty('prev');
    const next = new URL(first._links.next.href);
    const second = (await town.ask({ url: next.pathname + next.search })).json();
    expect(second.gebieden.map((area: { code: string }) => area.code)).toEqual(['WK9']);
    expect(second.aantal).toBe(4);
    expect(second._links).not.toHaveProperty('next');
    expect(new URL(second._links.prev.href).searchParams.get('page')).toBe('1');
    const beyond = (await list('?pageSize=3&page=9')).json();
    expect(beyond.gebieden).toEqual([]);
    expect(new URL(beyond._links.prev.href).searchParams.get('page')).toBe('2');
  });

  test('the links of a page keep the filters', async () => {
    const { _links } = (await list('?soort=wijk&bbox=6,52,7,53&pageSize=1')).json();
    const { searchParams } = new URL(_links.last.href);
    expect(Object.fromEntries(searchParams)).toEqual({
      soort: 'wijk',
      bbox: '6,52,7,53',
      page: '1',
      pageSize: '1',
    });
  });

  test.each([
    [
      '?soort=stad&page=0&pageSize=1000&punt=6.51&bbox=1,2,3&kleur=rood&bboxCrs=x&code=',
      ['soort', 'code', 'punt', 'bbox', 'bboxCrs', 'page', 'pageSize', 'kleur'],
    ],
    ['?punt=52.11,6.51', ['punt']],
    ['?punt=6.51,', ['punt']],
    ['?punt=6.51,noord', ['punt']],
    ['?bbox=7,52,6,53', ['bbox']],
    ['?bbox=6,52,700,53', ['bbox']],
    ['?bbox=6,52,7,53&bboxCrs=EPSG:28992', ['bbox']],
    ['?soort=wijk&soort=dorp', ['soort']],
    ['?bovenliggend=1', ['bovenliggend']],
  ])('%s is refused', async (query, names) => {
    const answer = await list(query);
    expect(answer.statusCode).toBe(400);
    expect([...new Set(answer.json().invalidParams.map((fault: { name: string }) => fault.name))]).toEqual(
      names,
    );
  });

  test('an unknown system is refused', async () => {
    expect((await list('?punt=6.51,52.11', { 'content-crs': 'EPSG:3857' })).statusCode).toBe(400);
  });
});

describe('one area', () => {
  test('with its boundary, its team and its alderman', async () => {
    const answer = await one(town.midden);
    expect(answer.headers['content-crs']).toBe(`<${crs84}>`);
    expect(answer.json()).toMatchObject({
      naam: 'Midden',
      geometrie: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [6.5, 52.1],
              [6.6, 52.1],
              [6.6, 52.2],
              [6.5, 52.2],
              [6.5, 52.1],
            ],
          ],
        ],
      },
      team: [
        {
          naam: 'Joost Hendriks',
          rol: 'gebiedsregisseur',
          email: 'joost.hendriks@example.nl',
          telefoon: null,
        },
      ],
      wethouders: [{ naam: 'Ruud Bakker', rol: 'gebiedswethouder', portefeuilles: [] }],
    });
  });

  test('without a team of its own it has that of the area above', async () => {
    const { team } = (await one(town.buurt)).json();
    expect(team[0]).toMatchObject({ naam: 'Joost Hendriks', gebied: { id: town.midden } });
  });

  test.each([
    ['EPSG:28992', rd],
    [`<${rd}>`, rd],
    [etrs89, etrs89],
  ] as const)('in %s', async (asked, crs) => {
    for (const answer of [
      await one(town.midden, { 'accept-crs': asked }),
      await one(town.midden, {}, `?crs=${encodeURIComponent(asked)}`),
    ]) {
      expect(answer.headers['content-crs']).toBe(`<${crs}>`);
      expect(answer.json().geometrie.coordinates[0][0][0]).toEqual(pointIn(crs, [6.5, 52.1]));
    }
  });

  test('an unknown system is refused', async () => {
    expect((await one(town.midden, { 'accept-crs': 'EPSG:3857' })).statusCode).toBe(400);
    expect((await one(town.midden, {}, '?crs=RD')).statusCode).toBe(400);
  });

  test('what is not there, is no id, or is of another municipality, is not found', async () => {
    for (const id of ['0190d8a4-0000-7000-8000-000000000000', 'midden', town.elsewhere]) {
      expect((await one(id)).statusCode).toBe(404);
    }
    expect((await one(town.elsewhere, { host: otherHost })).statusCode).toBe(200);
    expect((await one(town.midden, { host: otherHost })).statusCode).toBe(404);
  });
});

test('the systems, the standard one first', async () => {
  const answer = await town.ask({ url: '/api/v1/crss' });
  expect(answer.json()).toEqual({ crs: [crs84, rd, etrs89], storageCrs: crs84 });
});
