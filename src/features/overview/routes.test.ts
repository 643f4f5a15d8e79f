// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resident } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import {
  type House,
  type Key,
  type Town,
  buildTown,
  must,
  openTestHouse,
  townMoment,
} from '../../testing/town.ts';
import {
  answerContribution,
  findByNumber,
  moveContributionPromise,
  rateContribution,
  submitContribution,
  triageContribution,
} from '../contributions/index.ts';
import { countContributions } from './index.ts';

let house: House;
let town: Town;

const path = '/werkplek/overzicht';

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  // Seven in Molendorp in January, of which five were answered after two working days and one too late; three in Zuid in February.
  const answered: string[] = [];
  for (let index = 0; index < 7; index += 1) {
    const number = await bring('molendorp', '2026-01-12T09:00:00Z');
    if (index < 5) {
      answered.push(number);
      await answer(number, '2026-01-14T09:00:00Z');
    } else if (index === 5) await answer(number, '2026-02-02T09:00:00Z');
  }
  const [first = '', second = '', third = '', fourth = ''] = answered;
  for (const [number, helped] of [
    [first, 'yes'],
    [second, 'yes'],
    [third, 'partly'],
    [fourth, 'no'],
  ] as const)
    await rate(number, helped, '2026-01-20T09:00:00Z');
  for (let index = 0; index < 3; index += 1) await bring('zuid', '2026-02-03T09:00:00Z');
  house.clock.set(townMoment);
  await countContributions(town.deps, town.municipality.id);
});
afterAll(() => house.close());

async function bring(area: string, at: string): Promise<string> {
  house.clock.set(Temporal.Instant.from(at));
  await town.deps.fresh.check(town.municipality.id);
  const submission = {
    kind: 'concern',
    channel: 'web',
    subject: '=Losse tegel',
    body: 'Er ligt een tegel los.',
    locale: 'nl',
    areaId: town.area(area),
    contact: { name: 'Els Inwoner', email: 'els@post.example', phone: '0612345678', prefers: null },
    publicConsent: false,
    submissionKey: newId(),
  } as const;
  const doer = { municipality: town.municipality, actor: resident };
  return must(await submitContribution(town.deps, doer, submission)).number;
}

async function answer(number: string, at: string): Promise<void> {
  house.clock.set(Temporal.Instant.from(at));
  const said = { number, text: 'Hij ligt weer vast.', submissionKey: newId(), close: true, isPublic: false };
  must(await answerContribution(town.deps, await town.doer('bea'), said));
}

async function rate(number: string, helped: 'yes' | 'partly' | 'no', at: string): Promise<void> {
  house.clock.set(Temporal.Instant.from(at));
  const found = await inMunicipality(town.deps, town.municipality.id, (trx) => findByNumber(trx, number));
  if (!found?.closedAt) throw new Error('It is not closed.');
  const better = helped === 'yes' ? '' : 'Sneller.';
  must(
    await rateContribution(town.deps, town.municipality, {
      number,
      closedAt: found.closedAt,
      helped,
      better,
    }),
  );
}

type Line = { readonly cells: readonly string[]; readonly links: readonly string[] };

/** The lines of the tables of a page, by the name at their begin. */
async function lines(address: string, as?: Key): Promise<Map<string, Line>> {
  const { body } = await town.get(address, as);
  const found = [...body.matchAll(/<tr>(<th scope="row".*?)<\/tr>/gs)].map(([, row = '']) => {
    const cells = row
      .split(/<\/t[hd]>/)
      .slice(0, -1)
      .map((cell) => cell.replace(/<[^>]+>/g, ''));
    const links = [...row.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
    return [cells[0] ?? '', { cells: cells.slice(1), links }] as const;
  });
  return new Map(found);
}

describe('the overview', () => {
  test('tells per area what came in and went out, how soon and whether promises were kept', async () => {
    const shown = await lines(path, 'bea');
    expect(shown.get('Teststad')?.cells).toEqual([
      '10',
      '6',
      '4',
      '2 werkdagen',
      '83% van 6',
      '83% van 6',
      '50% van 4',
    ]);
    expect(shown.get('Noord')?.cells.slice(0, 3)).toEqual(['7', '6', '1']);
    expect(shown.get('Zuid')?.cells).toEqual(['3', '0', '3', '–', '–', '–', '–']);
  });

  test('of the months that are asked for; what is open is open now', async () => {
    const shown = await lines(`${path}?van=2026-02&tot=2026-02`, 'bea');
    expect(shown.get('Teststad')?.cells).toEqual([
      '3',
      '1',
      '4',
      '15 werkdagen',
      '0% van 1',
      '0% van 1',
      '–',
    ]);
  });

  test('holds "in time" against the day first promised, and "kept" against the day that was promised by then', async () => {
    const number = await bring('noord', '2026-03-02T09:00:00Z');
    house.clock.set(Temporal.Instant.from('2026-03-03T09:00:00Z'));
    const doer = await town.doer('bea');
    const wish = { number, version: 1, dueOn: '2026-03-27', reason: 'Wij wachten op Groen.' };
    must(await moveContributionPromise(town.deps, doer, wish));
    await answer(number, '2026-03-26T09:00:00Z');
    house.clock.set(townMoment);
    await countContributions(town.deps, town.municipality.id);
    const shown = await lines(`${path}?van=2026-03&tot=2026-03`, 'bea');
    expect(shown.get('Teststad')?.cells.slice(4)).toEqual(['0% van 1', '100% van 1', '–']);
  });

  test('leads from each figure to exactly the contributions behind it (R10)', async () => {
    const shown = await lines(`${path}?van=2026-01&tot=2026-02`, 'bea');
    const expected = [10, 6, 4, 6, 6, 6, 4];
    const links = shown.get('Teststad')?.links ?? [];
    expect(links).toHaveLength(expected.length);
    for (const [index, link] of links.entries()) {
      const { body } = await town.get(link, 'bea');
      expect([link, body.match(/<li class="meent-row/g)?.length ?? 0]).toEqual([link, expected[index]]);
    }
    const [brought = ''] = shown.get('Noord')?.links ?? [];
    expect((await town.get(brought, 'bea')).body.match(/<li class="meent-row/g)).toHaveLength(7);
    const [without = ''] = shown.get('Zonder thema')?.links ?? [];
    expect((await town.get(without, 'bea')).body.match(/<li class="meent-row/g)).toHaveLength(10);
  });

  test('tells what residents said afterwards, and leads to what could be better', async () => {
    const { body } = await town.get(`${path}?van=2026-01&tot=2026-02`, 'bea');
    expect(body).toContain('4 inwoners zeiden of het hielp.');
    const link = /href="([^"]*wat=suggested[^"]*)"/.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect((await town.get(link, 'bea')).body.match(/<li class="meent-row/g)).toHaveLength(2);
    expect((await town.get(`${path}?van=2026-02&tot=2026-02`, 'bea')).body).toContain(
      'In deze periode zei nog niemand of het hielp.',
    );
  });

  test('follows what moves to a theme', async () => {
    const number = await bring('noord', '2026-03-04T09:00:00Z');
    const wish = { number, version: 1, kind: 'idea', areaId: town.area('noord'), takes: false } as const;
    must(
      await triageContribution(town.deps, await town.doer('bea'), { ...wish, themeId: town.themes.groen }),
    );
    house.clock.set(townMoment);
    await countContributions(town.deps, town.municipality.id);
    const shown = await lines(`${path}?van=2026-03&tot=2026-03`, 'bea');
    expect(shown.get('Groen')?.cells[0]).toBe('1');
    const ofTheme = await lines(`${path}?van=2026-03&tot=2026-03&thema=${town.themes.groen}`, 'bea');
    expect(ofTheme.get('Teststad')?.cells[0]).toBe('1');
  });

  test('is of one’s own areas only (R9)', async () => {
    const shown = await lines(path, 'zoe');
    expect(shown.has('Teststad')).toBe(false);
    expect(shown.has('Noord')).toBe(false);
    expect(shown.get('Zuid')?.cells[0]).toBe('3');
    const other = await lines(`${path}?gebied=${town.area('noord')}`, 'zoe');
    expect(other.size).toBe(0);
    expect((await town.get(path, 'gijs')).body).toContain('U hebt geen gebied');
    expect((await town.get(path)).statusCode).toBe(303);
  });

  test('can be saved', async () => {
    const csv = await town.get(`${path}.csv?van=2026-01&tot=2026-02`, 'bea');
    expect(csv.body).toContain('Gebied;Molendorp;7;6;1;2;6;5;5;1;2;1;1;2');
    expect(csv.headers['content-disposition']).toContain('overzicht-2026-01-2026-02.csv');
    const xlsx = await town.get(`${path}.xlsx`, 'zoe');
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK');
  });
});

describe('the worklist as a file', () => {
  test('has what the list shows, without who brought it, and nothing that calculates', async () => {
    const { body, headers } = await town.get(
      '/werkplek/bijdragen.csv?toon=all&wat=brought&van=2026-01-01&tot=2026-01-31',
      'nora',
    );
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const [head, ...rows] = body.trimEnd().split('\r\n');
    expect(head).toMatch(/^\uFEFFNummer;Soort;Stand;/);
    expect(rows).toHaveLength(7);
    expect(rows[0]).toContain(";'=Losse tegel;Er ligt een tegel los.;");
    expect(rows[0]).toContain('2026-01-12');
    expect(body).toContain('Hij ligt weer vast.');
    for (const personal of ['Els', 'els@post.example', '0612345678']) expect(body).not.toContain(personal);
  });

  test('holds no more than one may read (R9), whatever the view', async () => {
    for (const view of ['mine', 'others', 'new', 'open', 'all']) {
      const { body } = await town.get(`/werkplek/bijdragen.csv?toon=${view}`, 'zoe');
      expect([view, body.trim().split('\r\n').length - 1]).toEqual([view, view === 'others' ? 0 : 3]);
    }
    const found = await town.get('/werkplek/bijdragen.csv?zoek=tegel', 'zoe');
    expect(found.body.trim().split('\r\n')).toHaveLength(4);
    expect((await town.get('/werkplek/bijdragen.csv', 'gijs')).body.trim().split('\r\n')).toHaveLength(1);
  });

  test('is a workbook too', async () => {
    const { rawPayload, headers } = await town.get('/werkplek/bijdragen.xlsx?toon=all', 'bea');
    expect(headers['content-disposition']).toBe('attachment; filename="bijdragen-2026-03-11.xlsx"');
    expect(rawPayload.subarray(0, 2).toString()).toBe('PK');
  });
});

describe('figures for everyone', () => {
  test('are of a quarter that is over, without what is small or could be worked out', async () => {
    house.clock.set(Temporal.Instant.from('2026-05-05T09:00:00Z'));
    const { body } = await town.get('/cijfers');
    expect(body).toContain('1e kwartaal 2026');
    const shown = await lines('/cijfers');
    // Zuid is below five; Noord would tell it, for who subtracts.
    expect(shown.get('Noord')?.cells[0]).toBe('weggelaten');
    expect(shown.get('Zuid')?.cells[0]).toBe('weggelaten');
    expect(Number(shown.get('Alles samen')?.cells[0])).toBeGreaterThanOrEqual(10);
    // Four residents said whether it helped: too few to tell anything of.
    for (const name of ['Noord', 'Alles samen'])
      expect(shown.get(name)?.cells.slice(-2)).toEqual(['weggelaten', 'weggelaten']);
    expect((await town.get('/en/cijfers')).body).toContain('left out');
    house.clock.set(townMoment);
  });

  test('are of no other stretch of time than whole quarters', async () => {
    for (const from of ['2026-02', '2026-01', 'x']) {
      const { body } = await town.get(`/cijfers?vanaf=${from}`);
      expect(body).toContain('Het 4e kwartaal 2025');
    }
  });

  test('are found at the foot of every page', async () => {
    expect((await town.get('/')).body).toContain('href="/cijfers"');
  });
});
