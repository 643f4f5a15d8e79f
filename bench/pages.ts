// SPDX-License-Identifier: EUPL-1.2
import Fastify, { type FastifyInstance } from 'fastify';
import { type Table, asRatio, inWhole, median } from './figures.ts';
import type { BenchHouse } from './houses.ts';
import type { LoadGenerator } from './loading.ts';
import { busyArea } from './town.ts';

const connections = 20;
const aim = 0.5;

type Measured = { readonly what: string; readonly path: string; readonly cookie?: string };

/**
 * Pages a second against a static answer a second: a bare Fastify in the same process that sends the same bytes with the same
 * headers and does nothing else. Asked as a browser asks (compressed), the two by turns, by a process of its own.
 */
export async function benchPages(
  one: BenchHouse,
  load: LoadGenerator,
  options: { rounds: number; seconds: number },
): Promise<Table> {
  const address = one.app.listeningOrigin;
  const pages: Measured[] = [
    { what: 'home page', path: '/' },
    { what: 'area page', path: `/gebieden/${busyArea}` },
    { what: 'list of contributions', path: '/bijdragen' },
    {
      what: 'worklist (signed in, made anew each time)',
      path: '/werkplek/bijdragen',
      cookie: one.town.cookies.manager,
    },
  ];
  const figures = [];
  for (const page of pages) figures.push(await measure({ one, load, address, page, ...options }));
  return {
    title: `(a) Pages a second, ${connections} connections, against a static answer of the same bytes (${one.count.toLocaleString('en')} contributions)`,
    columns: ['page/s', 'static/s', 'kB', 'ratio'],
    figures,
    remarks: [],
  };
}

type Measuring = {
  readonly one: BenchHouse;
  readonly load: LoadGenerator;
  readonly address: string;
  readonly page: Measured;
  readonly rounds: number;
  readonly seconds: number;
};

async function measure({ one, load, address, page, rounds, seconds }: Measuring) {
  const headers = { 'accept-encoding': 'gzip, deflate, br', ...(page.cookie ? { cookie: page.cookie } : {}) };
  const answer = await one.app.inject({ url: page.path, headers });
  if (answer.statusCode !== 200) throw new Error(`${page.path} answers ${answer.statusCode}.`);
  const still = await openStatic(answer.rawPayload, answer.headers);
  try {
    const pages: number[] = [];
    const statics: number[] = [];
    const run = async (url: string, length: number): Promise<number> => {
      const { perSecond, byStatus } = await load.run({ url, connections, seconds: length, headers });
      if (Object.keys(byStatus).some((status) => status !== '200'))
        throw new Error(`${url} answers ${JSON.stringify(byStatus)}.`);
      return perSecond;
    };
    await run(`${address}${page.path}`, 1);
    await run(still.address, 1);
    for (let round = 0; round < rounds; round += 1) {
      pages.push(await run(`${address}${page.path}`, seconds));
      statics.push(await run(still.address, seconds));
    }
    const ratio = median(pages.map((value, round) => value / (statics[round] ?? Number.NaN)));
    const values = [
      inWhole(median(pages)),
      inWhole(median(statics)),
      (answer.rawPayload.length / 1000).toFixed(1),
      asRatio(ratio),
    ];
    const promised = page.cookie ? {} : { aim: `≥ ${aim}`, reached: ratio >= aim };
    return { what: page.what, values, ...promised };
  } finally {
    await still.app.close();
  }
}

/** The same bytes and the same headers; Fastify sets by itself what belongs to the connection. */
async function openStatic(
  bytes: Buffer,
  headers: Readonly<Record<string, string | number | string[] | undefined>>,
): Promise<{ app: FastifyInstance; address: string }> {
  const own = new Set(['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']);
  const same = Object.fromEntries(Object.entries(headers).filter(([name]) => !own.has(name)));
  const app = Fastify();
  app.get('/', (_request, reply) => reply.headers(same).send(bytes));
  return { app, address: await app.listen({ port: 0, host: '127.0.0.1' }) };
}
