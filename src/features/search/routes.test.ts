// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { type Caller, talk } from '../../testing/talking.ts';
import { type House, type Key, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

async function search(text: string, as: Key = 'nora', rest = ''): Promise<string> {
  const page = await town.get(`/werkplek/zoeken${rest}?zoek=${encodeURIComponent(text)}`, as);
  expect(page.statusCode).toBe(200);
  return page.body;
}

async function answered(subject: string, answer: string, caller: Caller = {}): Promise<string> {
  const { number } = await talk(town, { name: 'Els Inwoner', email: 'els@post.example', ...caller, subject });
  const sent = await town.post(
    `/werkplek/bijdragen/${number}/antwoorden`,
    { tekst: answer, formulier: newId() },
    'bea',
  );
  expect(sent.statusCode).toBe(303);
  return number;
}

describe('one search', () => {
  it('finds the contribution, the person, the organisation and the earlier answer', async () => {
    const number = await answered(
      'Een kastanje op het pad',
      'De gemeente veegt de bladeren in de straten op dinsdag.',
      {
        name: 'Katrien Kastanje',
        email: 'katrien@post.example',
      },
    );
    const page = await search('kastanje');
    expect(page).toContain(number);
    expect(page).toContain('Katrien Kastanje');
    expect(page).not.toContain('Niets gevonden');
    expect(await search('straat')).toContain('in de <mark>straten</mark> op dinsdag');
    expect(await search('kastanjes')).toContain(number);
  });

  it('goes straight to what a number names, and only for who may read that', async () => {
    const number = await answered('Een tak over de weg', 'Die wordt gesnoeid.');
    const toOne = async (text: string, as: Key) =>
      (await town.get(`/werkplek/zoeken?zoek=${encodeURIComponent(text)}`, as)).headers.location;
    expect(await toOne(number, 'nora')).toBe(`/werkplek/bijdragen/${number}`);
    expect(await toOne(number.toLowerCase(), 'nora')).toBe(`/werkplek/bijdragen/${number}`);
    expect(await toOne(number, 'zoe')).toBeUndefined();
    expect(await toOne('B-1999-00001', 'nora')).toBeUndefined();
  });

  it('finds an organisation whose name is spelled wrong, and its contact person', async () => {
    await town.post(
      `/werkplek/organisaties/${town.organisations.politie}/contactpersonen/nieuw`,
      { key: newId(), name: 'Wilma Wijkagent', role: 'wijkagent', email: '', phone: '0300 12 00 00' },
      'bea',
    );
    for (const text of ['poltie', 'polit', 'Wilma', 'wijkagnt'])
      expect(await search(text)).toContain(`/werkplek/organisaties/${town.organisations.politie}`);
  });

  it('says so when there is nothing, and asks nothing when nothing is sought', async () => {
    expect(await search('qqqqq')).toContain('Niets gevonden met “qqqqq”');
    expect((await town.get('/werkplek/zoeken', 'nora')).body).not.toContain('Niets gevonden');
  });

  it.each(["' or 1=1 --", '&|!():*', '"', '⟦mark⟧', '\u0000', 'a'.repeat(5000)])(
    'takes any text: %j',
    async (text) => {
      await search(text);
      const page = await town.get(`/werkplek/zoeken/antwoorden?zoek=${encodeURIComponent(text)}`, 'nora');
      expect([200, 303]).toContain(page.statusCode);
    },
  );

  it('is for who works here', async () => {
    expect((await town.get('/werkplek/zoeken?zoek=politie')).statusCode).toBe(303);
    expect((await town.get('/werkplek/zoeken/antwoorden?zoek=politie')).statusCode).toBe(303);
  });
});

describe('earlier answers', () => {
  it('are found by who may read what they answer (R9), the newest first, a page at a time', async () => {
    for (let turn = 1; turn <= 23; turn += 1)
      await answered(`Bankje nummer ${turn}`, `Over het zitmeubel met nummer ${turn}.`);
    await answered('Een bankje in het zuiden', 'Dit zitmeubel staat in het zuiden.', { area: 'zuid' });
    const first = await search('zitmeubel', 'nora', '/antwoorden');
    expect(first).not.toContain('in het zuiden');
    expect(first.match(/Bankje nummer \d+/g)).toHaveLength(20);
    expect(first.indexOf('Bankje nummer 23')).toBeLessThan(first.indexOf('Bankje nummer 22'));
    const next = /href="([^"]*na=[^"]*)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const second = (await town.get(next, 'nora')).body;
    expect(second.match(/Bankje nummer \d+/g)).toEqual([3, 2, 1].map((turn) => `Bankje nummer ${turn}`));
    expect(await search('zitmeubel', 'zoe', '/antwoorden')).toContain('Een bankje in het zuiden');
    expect(await search('zitmeubel', 'zoe', '/antwoorden')).not.toContain('Bankje nummer');
  });

  it('can be held to a kind, an area and its parts, and a theme', async () => {
    await answered('Haag bij de school', 'De ligusterhaag wordt geknipt.');
    const found = async (rest: string): Promise<boolean> =>
      (await town.get(`/werkplek/zoeken/antwoorden?zoek=ligusterhaag&${rest}`, 'bea')).body.includes(
        'Haag bij de school',
      );
    expect(await found('soort=question')).toBe(true);
    expect(await found('soort=idea')).toBe(false);
    expect(await found(`gebied=${town.area('noord')}`)).toBe(true);
    expect(await found(`gebied=${town.area('zuid')}`)).toBe(false);
    expect(await found(`thema=${town.themes.sport}`)).toBe(false);
    expect(await found('soort=onzin&gebied=onzin')).toBe(true);
  });
});
