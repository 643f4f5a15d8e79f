// SPDX-License-Identifier: EUPL-1.2
import { type Table, asRatio, inMillis, median } from './figures.ts';
import type { BenchHouse } from './houses.ts';

const aim = 1.5;

const base = '/initiatieven';

type Step = { readonly what: string; path(turn: number): string; readonly isAfterChange?: true };

/** Another address each time, so that none is kept. */
const steps: readonly Step[] = [
  { what: 'list and map, kept', path: () => base },
  { what: 'list and map, made anew', path: (turn) => `${base}?beurt=${turn}` },
  {
    what: 'after an initiative changed',
    path: (turn) => `${base}?na-verandering=${turn}`,
    isAfterChange: true,
  },
  { what: 'an area with what lies below it', path: (turn) => `${base}?gebied=midden&beurt=${turn}` },
  {
    what: 'area, state, subject of help',
    path: (turn) => `${base}?gebied=noord&stand=bezig&nodig=hands&beurt=${turn}`,
  },
  { what: 'with a word', path: (turn) => `${base}?zoek=moestuin&beurt=${turn}` },
  { what: 'one initiative, made anew', path: (turn) => `${base}/I-2026-0001?beurt=${turn}` },
];

/** Fills a house with so many initiatives that are on the site, spread over areas, states, themes and needs. */
async function fill({ house, town }: BenchHouse, count: number): Promise<void> {
  const query = (text: string, values: readonly unknown[] = []) => house.db.pool.query(text, [...values]);
  await query(
    `insert into initiatives (municipality_id, id, number, state, title, body, locale, area_ids, theme_ids, lon, lat, needs, wants_public,
       published_at, realised_on, result, submission_key, created_at, updated_at)
     select $1, ('019a' || lpad(to_hex(n), 4, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
       'I-2026-' || lpad(n::text, greatest(4, length(n::text)), '0'), (array['proposed', 'explored', 'supported', 'under_way', 'realised'])[1 + n % 5],
       'Initiatief ' || n || case when n % 7 = 0 then ' met een moestuin' else ' voor de buurt' end,
       repeat('Bewoners doen hier samen iets voor hun straat. ', 12), 'nl', array[($2::uuid[])[1 + n % cardinality($2::uuid[])]],
       array[($3::uuid[])[1 + n % cardinality($3::uuid[])]], 6.2 + (n % 100) / 1000.0, 52.2 + (n % 90) / 1000.0,
       case when n % 2 = 0 then array['hands'] else array['place', 'money'] end, true, now(), current_date, 'Het is gelukt.',
       gen_random_uuid(), now(), now()
     from generate_series(1, $4::integer) as n`,
    [town.municipality.id, town.districts.map(({ areaId }) => areaId), town.themeIds, count],
  );
  await query(
    `insert into published_words (municipality_id, initiative_id, title, body, published_at)
     select municipality_id, id, title, body, now() from initiatives where municipality_id = $1`,
    [town.municipality.id],
  );
  await query('vacuum (analyze) initiatives');
  await query('analyze published_words');
  await tellChange({ house, town });
}

/** As an action does that moves one. */
async function tellChange({ house, town }: Pick<BenchHouse, 'house' | 'town'>): Promise<void> {
  await house.db.pool.query(
    `insert into journal (municipality_id, id, at, actor_kind, topic, subject_id, verb, details)
     values ($1, gen_random_uuid(), now(), 'system', 'initiatives', $1, 'explore', '{}')`,
    [town.municipality.id],
  );
  house.db.committed.count += 1;
}

/** The median time of a page without a network, with few and with many initiatives, by turns. */
export async function benchInitiatives(
  houses: readonly BenchHouse[],
  counts: readonly number[],
  turns: number,
): Promise<Table> {
  for (const [index, one] of houses.entries()) await fill(one, counts[index] ?? 0);
  const figures = [];
  let bytes: number[] = [];
  for (const step of steps) {
    const times = houses.map((): number[] => []);
    bytes = [];
    for (let turn = 0; turn < turns; turn += 1) {
      for (const [index, one] of houses.entries()) {
        if (step.isAfterChange) await tellChange(one);
        const started = performance.now();
        const answer = await one.app.inject({ url: step.path(turn), headers: { 'accept-encoding': 'gzip' } });
        if (answer.statusCode !== 200) throw new Error(`${step.path(turn)} answers ${answer.statusCode}.`);
        // The first brings what is kept into memory.
        if (turn > 0) times[index]?.push(performance.now() - started);
        bytes[index] = answer.rawPayload.length;
      }
    }
    const medians = times.map(median);
    const ratio = (medians.at(-1) ?? Number.NaN) / (medians.at(0) ?? Number.NaN);
    const sizes = bytes.map((size) => `${(size / 1000).toFixed(1)} kB`);
    const values = [...medians.map(inMillis), asRatio(ratio), ...sizes];
    figures.push({ what: step.what, values, aim: `≤ ${aim}`, reached: ratio <= aim });
  }
  const many = counts.map((count) => count.toLocaleString('en'));
  return {
    title: '(i) Median time of the pages of initiatives, by their number',
    columns: [...many, 'last ÷ first', ...many.map((count) => `sent of ${count}`)],
    figures,
    remarks: [],
  };
}
