// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resident, system } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { type House, type Town, buildTown, must, openTestHouse, townMoment } from '../../testing/town.ts';
import {
  answerContribution,
  closeContribution,
  findByNumber,
  rateContribution,
  reopenContribution,
  submitContribution,
  triageContribution,
} from '../contributions/index.ts';
import { record } from '../journal/index.ts';
import { helpedAnswers } from '../satisfaction/index.ts';
import { countContributions } from './counting.ts';

let house: House;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** The same by another way: counted from the records themselves, in SQL. */
const recounted = `
  with counted as (
    select c.id, c.area_id, coalesce(c.theme_id, '00000000-0000-0000-0000-000000000000') as theme_id, 'brought' as measure, c.created_at as at
    from contributions c where municipality_id = $1
    union all select c.id, area_id, coalesce(theme_id, '00000000-0000-0000-0000-000000000000'), 'open', created_at
    from contributions c where municipality_id = $1 and state <> 'closed'
    union all select c.id, area_id, coalesce(theme_id, '00000000-0000-0000-0000-000000000000'), 'closed', closed_at
    from contributions c where municipality_id = $1 and closed_at is not null
    union all select c.id, area_id, coalesce(theme_id, '00000000-0000-0000-0000-000000000000'), 'answered', m.at
    from contributions c join (select contribution_id, min(created_at) as at from contribution_messages
      where municipality_id = $1 and kind = 'answer' group by 1) m on m.contribution_id = c.id where municipality_id = $1
    union all select c.id, area_id, coalesce(theme_id, '00000000-0000-0000-0000-000000000000'), outcome, settled_at
    from contributions c join promises p on p.municipality_id = $1 and p.contribution_id = c.id and p.outcome in ('kept', 'late')
    where c.municipality_id = $1
    union all select c.id, c.area_id, coalesce(c.theme_id, '00000000-0000-0000-0000-000000000000'),
      case helped when 'yes' then 'helped' when 'partly' then 'partly' else 'unhelped' end, s.answered_at
    from contributions c join satisfactions s on s.municipality_id = $1 and s.contribution_id = c.id where c.municipality_id = $1)
  select date_trunc('month', at at time zone 'Europe/Amsterdam')::date as month, area_id, theme_id, measure, count(*)::int as amount
  from counted group by 1, 2, 3, 4 order by 1, 2, 3, 4`;
const kept = `
  select month, area_id, theme_id, measure, sum(amount)::int as amount from contribution_months
  where municipality_id = $1 and measure not in ('in_time', 'suggested') group by 1, 2, 3, 4 order by 1, 2, 3, 4`;

async function rows(query: string, town: Town): Promise<unknown[]> {
  return (await house.db.pool.query<Record<string, unknown>>(query, [town.municipality.id])).rows;
}

async function expectRight(town: Town): Promise<void> {
  expect(await rows(kept, town)).toEqual(await rows(recounted, town));
}

const round = (town: Town): Promise<void> => countContributions(town.deps, town.municipality.id);

type Step = {
  readonly which: number;
  readonly verb: 'bring' | 'move' | 'answer' | 'close' | 'reopen' | 'rate' | 'round';
  readonly days: number;
};

/** A resident brings something in Molendorp; gives its number. */
async function bring(town: Town): Promise<string> {
  const submission = {
    kind: 'concern',
    channel: 'web',
    subject: 'Losse tegel',
    body: 'Er ligt een tegel los.',
    locale: 'nl',
    areaId: town.area('molendorp'),
    publicConsent: false,
    submissionKey: newId(),
  } as const;
  await town.deps.fresh.check(town.municipality.id);
  const doer = { municipality: town.municipality, actor: resident };
  return must(await submitContribution(town.deps, doer, submission)).number;
}

async function rate(town: Town, number: string, helped: (typeof helpedAnswers)[number]): Promise<void> {
  const found = await inMunicipality(town.deps, town.municipality.id, (trx) => findByNumber(trx, number));
  if (!found?.closedAt) return;
  await rateContribution(town.deps, town.municipality, {
    number,
    closedAt: found.closedAt,
    helped,
    better: '',
  });
}

/** Somebody does something, some days after the last. What cannot be done then is refused, and changes nothing. */
async function act(town: Town, numbers: string[], { which, verb, days }: Step): Promise<void> {
  house.clock.set(house.clock.now().add({ hours: 24 * days }));
  if (verb === 'round') return round(town);
  if (verb === 'bring' || numbers.length === 0) {
    numbers.push(await bring(town));
    return;
  }
  const number = numbers[which % numbers.length] ?? '';
  const doer = await town.doer('bea');
  const found = await inMunicipality(town.deps, town.municipality.id, (trx) => findByNumber(trx, number));
  const version = found?.version ?? 0;
  const text = { number, text: 'Dank u.', submissionKey: newId(), close: false, isPublic: false };
  if (verb === 'answer') await answerContribution(town.deps, doer, text);
  else if (verb === 'close')
    await closeContribution(town.deps, doer, { number, version, reason: 'Het is al gemaakt.' });
  else if (verb === 'rate') await rate(town, number, helpedAnswers[which % 3] ?? 'no');
  else if (verb === 'reopen') await reopenContribution(town.deps, doer, { number, reason: 'Toch niet.' });
  else {
    const areaId = town.area(['molendorp', 'noord', 'zuid'][which % 3] ?? 'noord');
    const themeId = [town.themes.groen, town.themes.sport][which % 2];
    await triageContribution(town.deps, doer, {
      number,
      version,
      kind: 'idea',
      areaId,
      takes: false,
      ...(themeId && which % 5 > 0 ? { themeId } : {}),
    });
  }
}

describe('the figures', () => {
  test('always equal what counting all records gives, whatever moved to another area or theme', async () => {
    const step = fc.record({
      which: fc.nat(9),
      verb: fc.constantFrom('bring', 'bring', 'move', 'move', 'answer', 'close', 'reopen', 'rate', 'round'),
      days: fc.nat(12),
    } as const);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 20 }), async (steps) => {
        house.clock.set(townMoment);
        const town = await buildTown(house);
        const numbers: string[] = [];
        for (const one of steps) await act(town, numbers, one);
        await round(town);
        await expectRight(town);
        const before = await rows(
          'select * from contribution_months where municipality_id = $1 order by 2, 3, 4, 5, 6',
          town,
        );
        await round(town);
        // Counted anew from the beginning it comes to the same.
        await house.db.pool.query('delete from overview_rounds where municipality_id = $1', [
          town.municipality.id,
        ]);
        await round(town);
        expect(
          await rows(
            'select * from contribution_months where municipality_id = $1 order by 2, 3, 4, 5, 6',
            town,
          ),
        ).toEqual(before);
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  test('miss nothing that is committed late', async (context) => {
    // An embedded database has one connection: nothing is ever committed late there.
    if (house.db.kind !== 'postgres') context.skip();
    house.clock.set(townMoment);
    const town = await buildTown(house);
    const number = await bring(town);
    await round(town);
    await inMunicipality(town.deps, town.municipality.id, async (trx) => {
      const found = await findByNumber(trx, number);
      if (!found) throw new Error('It was not brought.');
      await sql`update contributions set theme_id = ${town.themes.sport} where id = ${found.id}`.execute(trx);
      const entry = { topic: 'contributions', subjectId: found.id, verb: 'triage' };
      await record(trx, { actor: system, at: townMoment, ...entry });
      await bring(town);
      await round(town);
    });
    await round(town);
    await expectRight(town);
  });

  test('are counted anew when the database is a copy that was put back on another server', async () => {
    house.clock.set(townMoment);
    const town = await buildTown(house);
    await bring(town);
    await round(town);
    await house.db.pool.query(
      `update overview_rounds set database_id = 'another' where municipality_id = $1`,
      [town.municipality.id],
    );
    await house.db.pool.query('delete from contribution_months where municipality_id = $1', [
      town.municipality.id,
    ]);
    await house.db.pool.query('delete from contribution_facts where municipality_id = $1', [
      town.municipality.id,
    ]);
    await round(town);
    await expectRight(town);
  });
});
