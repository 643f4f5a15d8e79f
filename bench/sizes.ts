// SPDX-License-Identifier: EUPL-1.2
import { type Table, asRatio, inMillis, median } from './figures.ts';
import type { BenchHouse } from './houses.ts';
import { busyArea } from './town.ts';
import { searchedWords } from './words.ts';

const aim = 1.5;

type Step = {
  readonly what: string;
  readonly cookie?: 'manager' | 'administrator';
  path(one: Sized, turn: number): string;
};

/** A house with numbers of contributions to open. */
type Sized = BenchHouse & { readonly numbers: readonly string[] };

const search = (word: string): string => `/werkplek/bijdragen?zoek=${word}`;

const everywhere = (text: string): string => `/werkplek/zoeken?zoek=${text}`;

const steps: readonly Step[] = [
  { what: 'area page, kept', path: () => `/gebieden/${busyArea}` },
  // Another address each time, so that none is kept.
  { what: 'area page, made anew', path: (_one, turn) => `/gebieden/${busyArea}?beurt=${turn}` },
  { what: 'worklist of an area manager', cookie: 'manager', path: () => '/werkplek/bijdragen' },
  { what: 'worklist, what is new', cookie: 'manager', path: () => '/werkplek/bijdragen?toon=new' },
  {
    what: 'worklist of the whole municipality',
    cookie: 'administrator',
    path: () => '/werkplek/bijdragen?toon=open',
  },
  {
    what: 'item page',
    cookie: 'administrator',
    path: (one, turn) => `/werkplek/bijdragen/${one.numbers[turn % one.numbers.length] ?? ''}`,
  },
  { what: 'search, frequent word', cookie: 'administrator', path: () => search(searchedWords.frequent) },
  { what: 'search, middling word', cookie: 'administrator', path: () => search(searchedWords.middling) },
  { what: 'search, rare word', cookie: 'administrator', path: () => search(searchedWords.rare) },
  { what: 'search, frequent word, own areas', cookie: 'manager', path: () => search(searchedWords.frequent) },
  { what: 'search in everything', cookie: 'manager', path: () => everywhere(searchedWords.frequent) },
  { what: 'search in everything, a name', cookie: 'manager', path: () => everywhere('Jansen') },
  {
    what: 'search in answers, middling word',
    cookie: 'administrator',
    path: () => `/werkplek/zoeken/antwoorden?zoek=${searchedWords.middling}`,
  },
];

/**
 * The median time of a request, without a network, at each size; the sizes by turns, so that what else this machine does befalls
 * them alike. Each step ends after `turns` rounds, or when `seconds` are over and it has at least five.
 */
export async function benchSizes(
  houses: readonly BenchHouse[],
  options: { turns: number; seconds: number },
): Promise<Table> {
  const sized = await Promise.all(
    houses.map(async (one): Promise<Sized> => ({ ...one, numbers: await someNumbers(one) })),
  );
  const figures = [];
  for (const step of steps) {
    const medians = (await timeStep(sized, step, options)).map(median);
    const [first, last] = [medians.at(0) ?? Number.NaN, medians.at(-1) ?? Number.NaN];
    const promised = sized.length > 1 ? { aim: `≤ ${aim}`, reached: last / first <= aim } : {};
    figures.push({ what: step.what, values: [...medians.map(inMillis), asRatio(last / first)], ...promised });
  }
  return {
    title: '(c) Median time of a page by the number of contributions',
    columns: [...houses.map((one) => one.count.toLocaleString('en')), 'last ÷ first'],
    figures,
    remarks: [`Filling took ${houses.map((one) => `${one.fillSeconds.toFixed(0)} s`).join(', ')}.`],
  };
}

async function timeStep(
  sized: readonly Sized[],
  step: Step,
  { turns, seconds }: { turns: number; seconds: number },
): Promise<number[][]> {
  const times: number[][] = sized.map(() => []);
  const started = performance.now();
  for (let turn = -3; turn < turns; turn += 1) {
    if (turn >= 5 && performance.now() - started > seconds * 1000) break;
    for (const [index, one] of sized.entries()) {
      const url = step.path(one, turn + 3);
      const headers = {
        'accept-encoding': 'gzip, deflate, br',
        ...(step.cookie ? { cookie: one.town.cookies[step.cookie] } : {}),
      };
      const asked = performance.now();
      const answer = await one.app.inject({ url, headers });
      const time = performance.now() - asked;
      if (answer.statusCode !== 200) throw new Error(`${url} answers ${answer.statusCode}.`);
      if (turn >= 0) times[index]?.push(time); // the first three warm up
    }
  }
  return times;
}

/** From the newest to the oldest, evenly spread, in all states. */
async function someNumbers(one: BenchHouse): Promise<string[]> {
  const every = Math.max(1, Math.floor(one.count / 50));
  const { rows } = await one.house.db.pool.query<{ number: string }>(
    `select number from (select number, row_number() over (order by id desc) as place from contributions) as placed where place % $1 = 1 or $1 = 1 order by place`,
    [every],
  );
  return rows.map((row) => row.number);
}
