// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../src/kernel/ids.ts';
import { type Tidied, tidier } from '../src/platform/db/statistics.ts';
import type { BenchHouse } from './houses.ts';

const updatesEach = 10;
const updateParts = 10;
const partyCount = 12;

export type Filled = {
  readonly partyId: Id;
  readonly holderId: Id;
  readonly themeId: Id;
  /** By what the embedded database does each night; a server does it by itself. */
  readonly tidied: readonly Tidied[];
};

/** Fills a house with so many public motions and pledges over twenty years, each with ten updates, the first of twenty with twelve parts. */
export async function fillMotions({ house, town }: BenchHouse, count: number): Promise<Filled> {
  const query = (text: string, values: readonly unknown[] = []) =>
    house.db.pool.query<{ id: Id }>(text, [...values]);
  const own = town.municipality.id;
  const areaIds = town.districts.map(({ areaId }) => areaId);
  const parties = await query(
    `insert into parties (municipality_id, id, name, seats) select $1, gen_random_uuid(), 'Fractie ' || n, 3 from generate_series(1, $2::integer) as n
     returning id`,
    [own, partyCount],
  );
  const holders = await query('select distinct person_id as id from portfolios where municipality_id = $1', [
    own,
  ]);
  await query(
    `insert into motions (municipality_id, id, number, kind, title, request, decided_on, result, area_ids, theme_ids, holder_id, due_on,
       state, proof, settled_on, agreed_on, published_at, submission_key, created_at, updated_at, updated_on)
     select $1, ('019a' || lpad(to_hex(n), 4, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
       'M-' || n, (array['motion', 'amendment', 'pledge', 'question'])[1 + n % 4],
       'Het verzoek ' || n || case when n % 3 = 0 then ' voor de wijk' else ' voor het dorp' end || case when n % 499 = 0 then ', met een zebrapad' else '' end,
       repeat('De raad verzoekt het college om hier samen met bewoners iets aan te doen en daarover te berichten. ', 8),
       date '2026-06-01' - (n * 7300 / greatest($5::integer, 1)), 'adopted',
       array[($2::uuid[])[1 + n % cardinality($2::uuid[])]], array[($3::uuid[])[1 + n % cardinality($3::uuid[])]],
       ($4::uuid[])[1 + n % cardinality($4::uuid[])], date '2027-06-01' - (n * 7300 / greatest($5::integer, 1)),
       s, case when s = 'settled' then 'Het is gedaan.' end, case when s = 'settled' then date '2026-01-01' end,
       case when s = 'settled' then date '2026-01-01' end, now(), gen_random_uuid(), now(), now(), current_date
     from generate_series(1, $5::integer) as n,
       lateral (select case when n % 5 < 3 then 'settled' when n % 5 = 3 then 'in_progress' when n % 25 = 4 then 'lapsed' else 'open' end as s) as standing`,
    [own, areaIds, town.themeIds, holders.rows.map(({ id }) => id), count],
  );
  await query(
    `insert into motion_parties select m.municipality_id, m.id, p.id, p.n, p.n % 12 = ('x' || right(m.id::text, 6))::bit(24)::integer % 12, 3, 0
     from motions m, unnest($2::uuid[]) with ordinality as p (id, n) where m.municipality_id = $1`,
    [own, parties.rows.map(({ id }) => id)],
  );
  // In parts: what a motion is found by is kept with each statement, and no statement may take longer than in production.
  for (let part = 0; part < updateParts; part += 1)
    await query(
      `insert into motion_updates (municipality_id, id, motion_id, on_day, body, submission_key, created_at)
     select m.municipality_id, gen_random_uuid(), m.id, m.decided_on + n * 30,
       repeat('De gesprekken met de afdelingen zijn gevoerd en de informatie is gedeeld met bewonersgroepen. ', 5), gen_random_uuid(), now()
     from motions m, generate_series(1, $2::integer) as n
     where m.municipality_id = $1 and abs(hashtext(m.number)) % ${updateParts} = $3`,
      [own, updatesEach, part],
    );
  await query(
    `insert into motion_actions (municipality_id, id, motion_id, title, area_id, state, submission_key, created_at)
     select m.municipality_id, gen_random_uuid(), m.id, 'Gesprek met het dorp', a.id, 'in_progress', gen_random_uuid(), now()
     from (select * from motions where municipality_id = $1 order by id limit $3::integer) as m,
       unnest($2::uuid[]) with ordinality as a (id, n) where a.n <= 12`,
    [own, areaIds, Math.ceil(count / updatesEach / 2)],
  );
  const tidied = await tidier(house)();
  if (house.db.kind === 'postgres')
    for (const table of ['motions', 'motion_parties', 'motion_updates', 'motion_actions', 'record_words'])
      await query(`vacuum (analyze) ${table}`);
  await tellMotionChange({ house, town });
  const [partyId = own, holderId = own, themeId = own] = [
    parties.rows[0]?.id,
    holders.rows[0]?.id,
    town.themeIds[0],
  ];
  return { partyId, holderId, themeId, tidied };
}

/** As an action does that tells how one stands. */
export async function tellMotionChange({ house, town }: Pick<BenchHouse, 'house' | 'town'>): Promise<void> {
  await house.db.pool.query(
    `insert into journal (municipality_id, id, at, actor_kind, topic, subject_id, verb, details)
     values ($1, gen_random_uuid(), now(), 'system', 'motions', $1, 'update_told', '{}')`,
    [town.municipality.id],
  );
  house.db.committed.count += 1;
}
