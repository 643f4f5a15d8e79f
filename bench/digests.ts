// SPDX-License-Identifier: EUPL-1.2
import { prepareDigests } from '../src/features/subscriptions/index.ts';
import { type Table, inWhole } from './figures.ts';
import type { BenchHouse } from './houses.ts';

const mostSeconds = 300;
const newsItems = 200;

/**
 * The weekly digest of so many subscribers: mails with their text and personal link written, and a job for each. A third chose the
 * whole municipality, the others an area or two and some a theme. Meanwhile somebody opens a page once in a while: how long it takes.
 */
export async function benchDigests(one: BenchHouse, subscribers: number): Promise<Table> {
  await fill(one, subscribers);
  const waits: number[] = [];
  let isDone = false;
  const reading = (async () => {
    while (!isDone) {
      const started = performance.now();
      await one.app.inject('/op-de-hoogte');
      waits.push(performance.now() - started);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  })();
  const started = performance.now();
  const written = await prepareDigests(one.house.deps, one.town.municipality.id, {
    frequency: 'weekly',
    period: 'week of the bench',
  });
  const seconds = (performance.now() - started) / 1000;
  isDone = true;
  await reading;
  const { rows } = await one.house.db.pool.query<{ mails: number; jobs: number }>(
    `select (select count(*) from mails where about_topic = 'subscriptions')::int as mails,
       (select count(*) from pgboss.job where name = 'mail.send')::int as jobs`,
  );
  if (rows[0]?.mails !== written || rows[0].jobs < written)
    throw new Error(`Of ${written} mails there are ${JSON.stringify(rows[0])}.`);
  const sorted = waits.toSorted((a, b) => a - b);
  return {
    title: `(e) The weekly digest of ${subscribers.toLocaleString('en')} subscribers, ${newsItems} items of news`,
    columns: ['mails', 'seconds', 'a page meanwhile, median', 'longest'],
    figures: [
      {
        what: 'prepared',
        values: [
          written.toLocaleString('en'),
          inWhole(seconds),
          `${inWhole(sorted[Math.floor(sorted.length / 2)] ?? 0)} ms`,
          `${inWhole(sorted.at(-1) ?? 0)} ms`,
        ],
        aim: `≤ ${mostSeconds} s`,
        reached: seconds <= mostSeconds,
      },
    ],
    remarks: [],
  };
}

async function fill({ house, town }: BenchHouse, subscribers: number): Promise<void> {
  const { pool } = house.db;
  const { id } = town.municipality;
  const areas = town.districts.map(({ areaId }) => areaId);
  await pool.query(
    `insert into subscriptions (municipality_id, id, email, locale, area_ids, theme_ids, frequency, asked_at, confirmed_at)
     select $1, gen_random_uuid(), 'lezer' || n || '@post.example', case when n % 20 = 0 then 'en' else 'nl' end,
       case n % 3 when 0 then '{}' when 1 then array[($2::uuid[])[1 + n % cardinality($2::uuid[])]]
         else array[($2::uuid[])[1 + n % cardinality($2::uuid[])], ($2::uuid[])[1 + (n / 7) % cardinality($2::uuid[])]] end,
       case when n % 10 = 0 then array[($3::uuid[])[1 + n % cardinality($3::uuid[])]] else '{}' end,
       'weekly', now(), now()
     from generate_series(1, $4::int) as n`,
    [id, areas, town.themeIds, subscribers],
  );
  await pool.query(
    'update contributions set public_consent = true, published_at = created_at where id in (select id from contributions order by id limit $1)',
    [newsItems],
  );
  await pool.query(
    `insert into news_items (municipality_id, id, topic, subject_id, kind, area_id, theme_id, at)
     select municipality_id, gen_random_uuid(), 'contributions', id, 'published', area_id, theme_id, published_at
     from contributions order by id limit $1`,
    [newsItems],
  );
  await pool.query('analyze');
}
