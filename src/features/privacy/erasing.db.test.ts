// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { runRounds } from '../../platform/jobs/rounds.ts';
import { bring } from '../../testing/bringing.ts';
import { leaveTraces, resident } from '../../testing/leaving-traces.ts';
import { type House, type Town, buildTown, must, openTestHouse, townMoment } from '../../testing/town.ts';
import { answerContribution, findByNumber } from '../contributions/index.ts';
import { sealJournal, verifyJournal } from '../journal/index.ts';
import { countContributions } from '../overview/index.ts';
import { erasePerson, makeRequest } from './request-actions.ts';
import { privacyRounds } from './rounds.ts';

const { name, email } = resident;
const traces = [/xaviera/i, /quandt/i, /98[ -]?76[ -]?54[ -]?32/];

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse({ mailbox: 'wijk@lindewoude.example' });
  town = await buildTown(house);
});
afterAll(() => house.close());

/** Every text, document and list of texts in every table of the database, the jobs included. */
async function leftBehind(): Promise<string[]> {
  const { rows: columns } = await town.db.pool.query<{ schema: string; table: string; column: string }>(
    `select c.table_schema as schema, c.table_name as "table", c.column_name as "column" from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
       and (c.data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'tsvector'))`,
  );
  const found = await Promise.all(
    columns.map(async ({ schema, table, column }) => {
      const { rows } = await town.db.pool.query<{ value: string }>(
        `select "${column}"::text as value from "${schema}"."${table}"
         where "${column}"::text ~* 'xaviera|quandt|98[ -]?76[ -]?54[ -]?32'`,
      );
      return rows.map(({ value }) => `${table}.${column}: ${value.slice(0, 80)}`);
    }),
  );
  return found.flat();
}

/** Everything that is counted anywhere. */
async function figures(): Promise<unknown> {
  await countContributions(town.deps, town.municipality.id);
  const id = [town.municipality.id];
  const queries = [
    `select kind, area_id, theme_id, state, channel, date_trunc('month', created_at) as month, answered_at, closed_at, count(*)
     from contributions where municipality_id = $1 group by 1, 2, 3, 4, 5, 6, 7, 8 order by 1, 2, 3, 4, 5, 6, 7, 8`,
    `select month, area_id, theme_id, measure, days, amount from contribution_months where municipality_id = $1 order by 1, 2, 3, 4, 5`,
    `select kind, count(*) from contribution_messages where municipality_id = $1 group by 1 order by 1`,
    `select contribution_id, count(*) from contribution_joiners where municipality_id = $1 group by 1 order by 1`,
    `select mood, area_id, count(*) from talks where municipality_id = $1 group by 1, 2 order by 1`,
    `select area_id, theme_id, helped, count(*) from satisfactions where municipality_id = $1 group by 1, 2, 3 order by 1`,
    `select outcome, count(*) from promises where municipality_id = $1 group by 1 order by 1`,
  ];
  return Promise.all(queries.map(async (query) => (await town.db.pool.query(query, id)).rows));
}

test('of who is erased nothing is left anywhere, and everything that is counted stays the same', async () => {
  const { publicNumber, privateNumber, contactId } = await leaveTraces(town);
  // Her mail took the public one up again.
  must(
    await answerContribution(town.deps, await town.doer('nora'), {
      number: publicNumber,
      text: 'Graag gedaan.',
      submissionKey: newId(),
      close: true,
      isPublic: false,
    }),
  );
  expect((await leftBehind()).length).toBeGreaterThan(20);
  const before = await figures();
  expect((await town.get(`/werkplek/contacten?zoek=quandt`, 'bea')).body).toContain(name);

  const bea = await town.doer('bea');
  const request = {
    id: newId(),
    contactId,
    email: null,
    phone: null,
    askedOn: '2026-03-10',
    way: 'mail',
  } as const;
  must(await makeRequest(town.deps, bea, request));
  must(await erasePerson(town.deps, bea, { id: request.id, closes: false }));
  expect(await erasePerson(town.deps, bea, { id: request.id, closes: false })).toEqual({
    ok: false,
    reason: 'settled',
  });

  // All that is left is the letter that tells her so.
  expect((await leftBehind()).every((one) => one.startsWith('mails.'))).toBe(true);
  const letters = await town.db.pool.query<{ subject: string }>(
    `select subject from mails where municipality_id = $1 and to_address ilike $2`,
    [town.municipality.id, email],
  );
  expect(letters.rows).toEqual([{ subject: 'Uw gegevens zijn gewist' }]);
  town.clock.set(town.clock.now().add({ hours: 8 * 24 }));
  await runRounds(town.deps, privacyRounds(town.deps), [town.municipality.id]);
  expect(await leftBehind()).toEqual([]);
  expect(await figures()).toEqual(before);
  await sealJournal(town.deps, town.municipality.id);
  expect((await verifyJournal(town.deps, town.municipality.id)).firstBreak).toBeUndefined();

  const shown = (await town.get(`/bijdragen/${publicNumber}`)).body;
  expect(shown).toContain('Graag een bankje.');
  expect(shown).toContain('het bankje komt er.');
  for (const trace of traces) expect(shown).not.toMatch(trace);
  expect((await town.get(`/werkplek/contacten?zoek=quandt`, 'bea')).body).not.toContain(name);
  expect((await town.get(`/werkplek/bijdragen/${privateNumber}?toon=all`, 'bea')).body).toContain('[…]');
  const { rows: stones } = await town.db.pool.query<{ what: string; count: number }>(
    `select what, count(*)::int as count from tombstones where municipality_id = $1 and kind = 'request' group by 1 order by 1`,
    [town.municipality.id],
  );
  expect(stones).toEqual([
    { what: 'contacts', count: 6 },
    { what: 'contributions', count: 2 },
    { what: 'talks', count: 1 },
  ]);
});

test('what is open is not erased before somebody says how it ends', async () => {
  town.clock.set(townMoment);
  const { number } = await bring(town, { naam: 'Open Ophelia', email: 'ophelia@post.example' });
  const bea = await town.doer('bea');
  const request = {
    id: newId(),
    contactId: null,
    email: 'OPHELIA@post.example',
    phone: null,
    askedOn: '2026-03-10',
    way: 'phone',
  } as const;
  must(await makeRequest(town.deps, bea, request));
  expect(await erasePerson(town.deps, bea, { id: request.id, closes: false })).toEqual({
    ok: false,
    reason: 'open',
  });
  const open = await inMunicipality(town.deps, town.municipality.id, (trx) => findByNumber(trx, number));
  expect(open).toMatchObject({ subject: 'Losse tegel bij de halte', state: 'received' });
  must(await erasePerson(town.deps, bea, { id: request.id, closes: true }));
  const gone = await inMunicipality(town.deps, town.municipality.id, (trx) => findByNumber(trx, number));
  expect(gone).toMatchObject({
    subject: '[…]',
    body: '[…]',
    state: 'closed',
    contactId: null,
    closeReason: null,
  });
  const { rows } = await town.db.pool.query(
    `select 1 from mails where municipality_id = $1 and state in ('waiting', 'kept') and to_address ilike 'ophelia%' and about_topic <> 'privacy'`,
    [town.municipality.id],
  );
  expect(rows).toEqual([]);
});
