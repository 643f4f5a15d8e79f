// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { buildMatrix, servingKinds, totalOf } from '../src/features/coherence/domain.ts';
import { readGroups } from '../src/features/coherence/store.ts';
import { addProgramme } from '../src/features/programmes/index.ts';
import { system } from '../src/kernel/actor.ts';
import { type Id, newId } from '../src/kernel/ids.ts';
import { inMunicipality } from '../src/platform/db/opener.ts';
import { type Table, inMillis, median } from './figures.ts';
import type { BenchHouse } from './houses.ts';

const programmeCount = 12;
const aimMillis = 50;

/**
 * The coherence matrix: as many records as the house has contributions, seven of ten of those, two initiatives and one project, each
 * serving one programme and every third one two. The question with its counting, and the page as somebody opens it.
 */
export async function benchCoherence(one: BenchHouse, rounds: number): Promise<Table> {
  const { deps } = one.house;
  const { municipality, cookies } = one.town;
  const programmeIds: Id[] = [];
  for (let index = 0; index < programmeCount; index += 1) programmeIds.push(await addOne(one, index));
  await deps.fresh.check(municipality.id);
  await tieRecords(one, programmeIds);
  const areas = one.town.districts.map(({ areaId }) => ({ id: areaId, covers: new Set([areaId]) }));
  const within = new Set(areas.map(({ id }) => id));
  const asked = { kinds: servingKinds, standing: 'current' } as const;
  const reader = { areas: [...within], holders: [] };
  let counted = 0;
  const matrix = await timed(rounds, async () => {
    const groups = await inMunicipality(deps, municipality.id, (trx) =>
      readGroups(trx, { ...asked, reader }),
    );
    counted = totalOf(buildMatrix(groups, { areas, within }, programmeIds).total);
  });
  const page = await timed(rounds, async () => {
    const headers = { cookie: cookies.administrator };
    const answer = await one.app.inject({ url: '/werkplek/samenhang', headers });
    if (answer.statusCode !== 200) throw new Error(`The matrix answers ${answer.statusCode}.`);
  });
  const aim = { aim: `≤ ${aimMillis} ms`, reached: median(matrix) <= aimMillis };
  return {
    title: `(j) The coherence matrix over ${counted.toLocaleString('en')} records, ${programmeCount} programmes × ${areas.length} areas`,
    columns: ['median', 'quickest'],
    figures: [
      { what: 'the question and the counting', values: shown(matrix), ...aim },
      { what: 'the page in the workplace', values: shown(page) },
    ],
    remarks: [],
  };
}

async function addOne({ house: { deps }, town: { municipality } }: BenchHouse, index: number): Promise<Id> {
  const id = newId();
  const details = { kind: 'other', body: 'What we want to reach.', aims: [], themeIds: [] } as const;
  const period = { holderId: null, startsOn: '2020-01-01', endsOn: null };
  const title = `Programme with a rather long name, number ${index + 1}`;
  const added = await addProgramme(
    deps,
    { municipality, actor: system },
    { id, ...details, ...period, title },
  );
  if (!added.ok) throw new Error(`Refused: ${added.reason}`);
  return id;
}

async function tieRecords({ house, town, count }: BenchHouse, programmeIds: readonly Id[]): Promise<void> {
  const areas = sql`${sql.val(town.districts.map(({ areaId }) => areaId))}::uuid[]`;
  const programmes = sql`${sql.val([...programmeIds])}::uuid[]`;
  const place = sql`array[(${areas})[1 + n % ${town.districts.length}::integer]]`;
  const kinds = [
    {
      kind: 'initiative',
      table: sql.raw('initiatives'),
      many: count / 5,
      more: sql.raw(`'under_way', 'nl', 'b', true`),
      columns: sql.raw('state, locale, body, wants_public'),
    },
    {
      kind: 'project',
      table: sql.raw('projects'),
      many: count / 10,
      more: sql.raw(`'under_way', 'a'`),
      columns: sql.raw('state, aim'),
    },
  ];
  await inMunicipality(house.deps, town.municipality.id, async (trx) => {
    for (const { kind, table, many, more, columns } of kinds)
      await sql`insert into ${table} (municipality_id, id, number, title, area_ids, theme_ids, submission_key, created_at, updated_at, ${columns})
        select app_municipality(), gen_random_uuid(), ${kind[0]?.toUpperCase()}::text || '-2020-' || lpad(n::text, 4, '0'), 'A record', ${place},
          '{}'::uuid[], gen_random_uuid(), now(), now(), ${more} from generate_series(1, ${many}::integer) n`.execute(
        trx,
      );
    for (const [kind, table, most] of [
      ['contribution', sql.raw('contributions'), Math.round(count * 0.7)],
      ['initiative', sql.raw('initiatives'), count],
      ['project', sql.raw('projects'), count],
    ] as const)
      await sql`insert into links (municipality_id, id, from_kind, from_id, to_kind, to_id, reason, made_at)
        select app_municipality(), gen_random_uuid(), ${kind}::text, r.id, 'programme', (${programmes})[1 + (r.n * 7 + t * 5) % ${programmeCount}::integer], 'serves', now()
        from (select id, row_number() over (order by id) as n from ${table} where municipality_id = app_municipality() order by id limit ${most}) r,
          generate_series(0, 1) t where t = 0 or r.n % 3 = 0`.execute(trx);
  });
  for (const name of ['links', 'initiatives', 'projects'])
    await house.db.pool.query(`vacuum (analyze) ${name}`);
}

async function timed(rounds: number, work: () => Promise<void>): Promise<readonly number[]> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times;
}

/** On a busy machine the quickest says what it costs, the median what one waits. */
function shown(times: readonly number[]): string[] {
  return [inMillis(median(times)), inMillis(Math.min(...times))];
}
