// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../src/kernel/ids.ts';
import { type Table, inMillis, median } from './figures.ts';
import type { BenchHouse } from './houses.ts';

const aim = 100;
const many = 5_000;
const few = 5;

type Ended = { readonly number: string };

/**
 * The thread of a record with thousands upstream beside one with five, both made anew each time: the newest contribution came of
 * half as many as there are, and each of those of another one.
 */
export async function benchThreads(one: BenchHouse, turns: number): Promise<Table> {
  const [large, small] = await tie(one);
  const cases = [
    {
      what: 'its page, for everyone',
      cookie: undefined,
      path: (of: Ended) => `/draad/bijdrage/${of.number}`,
    },
    {
      what: 'its page, in the workplace',
      cookie: one.town.cookies.administrator,
      path: (of: Ended) => `/werkplek/draad/bijdrage/${of.number}`,
    },
    {
      what: 'the item page, with its part',
      cookie: one.town.cookies.administrator,
      path: (of: Ended) => `/werkplek/bijdragen/${of.number}`,
    },
  ];
  const figures = [];
  for (const { what, cookie, path } of cases) {
    const times: Record<'large' | 'small', number[]> = { large: [], small: [] };
    const work: number[] = [];
    for (let turn = -3; turn < turns; turn += 1)
      for (const [name, of] of Object.entries({ large, small })) {
        // Another address each time, so that none is kept.
        const before = process.cpuUsage();
        const time = await ask(one, `${path(of)}?beurt=${turn}`, cookie);
        const { user, system } = process.cpuUsage(before);
        if (turn >= 0 && name === 'large') work.push((user + system) / 1000);
        if (turn >= 0) times[name === 'large' ? 'large' : 'small'].push(time);
      }
    const [long, short] = [median(times.large), median(times.small)];
    figures.push({
      what,
      values: [inMillis(short), inMillis(long), inMillis(Math.min(...times.large)), inMillis(median(work))],
      aim: `≤ ${aim} ms`,
      reached: long <= aim,
    });
  }
  return {
    title: `(h) The red thread of a record with so many upstream (${one.count.toLocaleString('en')} contributions there)`,
    columns: [few.toLocaleString('en'), many.toLocaleString('en'), 'quickest', 'processor'],
    figures,
    remarks: ['Processor: of this process, in which the embedded database runs as well.'],
  };
}

async function ask(one: BenchHouse, url: string, cookie: string | undefined): Promise<number> {
  const asked = performance.now();
  const answer = await one.app.inject({ url, headers: cookie === undefined ? {} : { cookie } });
  const time = performance.now() - asked;
  if (answer.statusCode !== 200) throw new Error(`${url} answers ${answer.statusCode}.`);
  return time;
}

/** Two public contributions, one with thousands upstream in chains of two and one with five; everything upstream is public. */
async function tie({ house }: BenchHouse): Promise<[Ended, Ended]> {
  const { pool } = house.db;
  const { rows } = await pool.query<{ id: Id; number: string; municipality_id: Id }>(
    `select id, number, municipality_id from contributions order by id desc limit $1`,
    [many + few + 2],
  );
  const [large, small, ...rest] = rows;
  if (!large || !small || rest.length < many + few) throw new Error('There are too few contributions.');
  await pool.query(
    `update contributions set public_consent = true, published_at = created_at where id = any ($1::uuid[])`,
    [rows.map(({ id }) => id)],
  );
  const upstream = rest.slice(0, many);
  const pairs = upstream.map(({ id }, index) => ({
    from: id,
    to: index < many / 2 ? large.id : (upstream[index - many / 2]?.id ?? large.id),
  }));
  const others = rest.slice(many, many + few).map(({ id }) => ({ from: id, to: small.id }));
  await pool.query(
    `insert into links (municipality_id, id, from_kind, from_id, to_kind, to_id, reason, made_at)
     select $1, gen_random_uuid(), 'contribution', t."from", 'contribution', t."to", 'led_to', now()
     from json_to_recordset($2::json) as t ("from" uuid, "to" uuid)`,
    [large.municipality_id, JSON.stringify([...pairs, ...others])],
  );
  await pool.query('analyze links');
  return [{ number: large.number }, { number: small.number }];
}
