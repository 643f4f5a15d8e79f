// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { bring } from '../../testing/bringing.ts';
import { talk } from '../../testing/talking.ts';
import { type House, type Town, buildTown, must, openTestHouse, townMoment } from '../../testing/town.ts';
import { answerContribution } from '../contributions/index.ts';
import { places } from './places.ts';
import { anonymiseDue, decideTerm } from './term-actions.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

async function decide(kind: 'question' | 'concern' | 'mail', amount: number) {
  return decideTerm(town.deps, await town.doer('bea'), { kind, amount, reason: 'De selectielijst.' });
}

const state = (): Promise<unknown> =>
  town.db.pool
    .query(
      `select c.number, c.kind, c.state, c.area_id, c.theme_id, c.created_at, c.answered_at, c.closed_at,
         c.subject = '[…]' as is_gone, c.contact_id is null as is_nobody, c.version
       from contributions c where municipality_id = $1 order by number`,
      [town.municipality.id],
    )
    .then(({ rows }) => rows);

const counts = (): Promise<unknown> =>
  town.db.pool
    .query(
      `select kind, area_id, theme_id, state, date_trunc('month', created_at) as month, count(*), count(answered_at) as answered
       from contributions where municipality_id = $1 group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`,
      [town.municipality.id],
    )
    .then(({ rows }) => rows);

test('nothing goes before a person has decided on a term', async () => {
  const { number } = await talk(town, { name: 'Vera Vroeger', email: 'vera@post.example' });
  const said = { number, text: 'Zo zit dat.', submissionKey: newId(), close: true, isPublic: false };
  must(await answerContribution(town.deps, await town.doer('nora'), said));
  town.clock.set(townMoment.add({ hours: 24 * 3650 }));
  expect(await anonymiseDue(town.deps, town.municipality.id)).toEqual(new Map());
  expect((await town.get('/werkplek/privacy', 'bea')).body).toContain('nog niet besloten');
  town.clock.set(townMoment);
});

test('a term is tried out before it counts, and only an administrator decides on it', async () => {
  const path = '/werkplek/privacy/termijnen/question';
  expect((await town.get(path, 'nora')).statusCode).toBe(403);
  town.clock.set(townMoment.add({ hours: 24 * 70 }));
  const tried = await town.post(path, { termijn: '2', reden: 'Selectielijst', proef: 'ja' }, 'bea');
  expect(tried.statusCode).toBe(200);
  expect(tried.body).toContain('Op proef: 2 maanden');
  expect(tried.body).toContain('In totaal: 1');
  expect(tried.body).toMatch(/B-2026-\d{5}/);
  expect(tried.body).not.toContain('Vera');
  const none = await town.post(path, { termijn: '24', reden: '', proef: 'ja' }, 'bea');
  expect(none.body).toContain('gaat er vannacht niets weg');
  expect((await town.post(path, { termijn: '2', reden: '' }, 'bea')).statusCode).toBe(422);
  expect((await town.post(path, { termijn: '999', reden: 'Lang' }, 'bea')).statusCode).toBe(422);
  expect((await town.post(path, { termijn: '2', reden: 'Selectielijst' }, 'bea')).statusCode).toBe(303);
  expect((await town.get('/werkplek/privacy', 'bea')).body).toContain('2 maanden');
  expect((await town.get('/privacy')).body).toContain('Vragen: 2 maanden na afronden');
  town.clock.set(townMoment);
});

test('what is past its term goes once, what is open never, and the counts stay', async () => {
  must(await decide('concern', 2));
  const nora = await town.doer('nora');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ isClosed: fc.boolean(), ageDays: fc.integer({ min: 0, max: 120 }) }), {
        minLength: 1,
        maxLength: 4,
      }),
      async (brought) => {
        for (const { isClosed, ageDays } of brought) {
          const { number } = await bring(town, { naam: 'Els Inwoner', email: `els${newId()}@post.example` });
          if (!isClosed) continue;
          const said = { number, text: 'Gedaan.', submissionKey: newId(), close: true, isPublic: false };
          must(await answerContribution(town.deps, nora, said));
          await town.db.pool.query(
            'update contributions set closed_at = $1 where number = $2 and municipality_id = $3',
            [townMoment.subtract({ hours: 24 * ageDays }).toString(), number, town.municipality.id],
          );
        }
        const before = await counts();
        await anonymiseDue(town.deps, town.municipality.id);
        const after = await state();
        expect(await counts()).toEqual(before);
        expect(after).toEqual(
          expect.not.arrayContaining([expect.objectContaining({ is_gone: true, closed_at: null })]),
        );
        expect(await anonymiseDue(town.deps, town.municipality.id)).toEqual(
          new Map([
            ['question', 0],
            ['concern', 0],
          ]),
        );
        expect(await state()).toEqual(after);
      },
    ),
    // The first is past its term, whatever the others are.
    { numRuns: 5, examples: [[[{ isClosed: true, ageDays: 100 }]]] },
  );
  const { rows } = await town.db.pool.query<{ wrong: number; gone: number }>(
    `select count(*) filter (where (subject = '[…]') <> (closed_at is not null and closed_at < $2))::int as wrong,
       count(*) filter (where subject = '[…]')::int as gone
     from contributions where municipality_id = $1 and kind = 'concern'`,
    [
      town.municipality.id,
      townMoment.toZonedDateTimeISO('Europe/Amsterdam').subtract({ months: 2 }).toInstant().toString(),
    ],
  );
  expect(rows[0]?.wrong).toBe(0);
  expect(rows[0]?.gone).toBeGreaterThan(0);
});

test('of every table that hangs on a resident, each text is known: what goes, and what says nothing', async () => {
  const { rows } = await town.db.pool.query<{ table: string; column: string }>(
    `select c.table_name as "table", c.column_name as "column" from information_schema.columns c
     where c.table_schema = 'public' and c.data_type in ('text', 'character varying', 'json', 'jsonb')
       and (c.table_name in ('contacts', 'contributions', 'mails', 'inbound_mails', 'subscriptions') or exists (
         select from information_schema.columns k where k.table_schema = 'public' and k.table_name = c.table_name
           and k.column_name in ('contact_id', 'contribution_id')))`,
  );
  // Figures, counted from contributions.
  const withoutPersons = new Set(['contribution_facts']);
  const unknown = rows.filter(({ table, column }) => {
    const place = places.find((one) => one.table === table);
    return (
      !withoutPersons.has(table) && !(place && (column in place.wipes || place.harmless?.includes(column)))
    );
  });
  expect(unknown).toEqual([]);
});
