// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { system } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { migrate } from '../../platform/db/migrate.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { type House, type Town, buildTown, openTestHouse, townMoment } from '../../testing/town.ts';
import { forgetReasons, record, sealJournal, verifyJournal } from './index.ts';

let house: House;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

function write(town: Town, count: number): Promise<void> {
  return inMunicipality(town.deps, town.municipality.id, async (trx) => {
    for (let done = 0; done < count; done += 1) await tell(trx, `verb_${done}`);
  });
}

function tell(trx: Parameters<typeof record>[0], verb: string): Promise<void> {
  const details = { from: 'received', amount: 1.5 };
  return record(trx, {
    actor: system,
    at: townMoment,
    topic: 'contributions',
    subjectId: newId(),
    verb,
    details,
    reason: 'So that it’s clear',
  });
}

async function count(table: string, town: Town): Promise<number> {
  const { rows } = await house.db.pool.query<{ count: number }>(
    `select count(*)::int as count from ${table} where municipality_id = $1`,
    [town.municipality.id],
  );
  return rows[0]?.count ?? 0;
}

const seal = (town: Town, most?: number): Promise<number> =>
  sealJournal(town.deps, town.municipality.id, most);
const verify = (town: Town) => verifyJournal(town.deps, town.municipality.id);

describe('sealing', () => {
  test('holds every entry exactly once, and goes on from where it was', async () => {
    const town = await buildTown(house);
    const before = await count('journal', town);
    expect(await seal(town, 7)).toBe(before);
    await write(town, 3);
    expect(await seal(town, 7)).toBe(3);
    expect(await seal(town, 7)).toBe(0);
    expect(await count('journal_sealed', town)).toBe(before + 3);
    expect(await count('journal_unsealed', town)).toBe(0);
    expect(await verify(town)).toMatchObject({ entries: before + 3, seals: Math.ceil((before + 1) / 7) + 1 });
    expect((await verify(town)).firstBreak).toBeUndefined();
  });

  test('holds what nobody waits for: entries that come while it seals, by several at once', async () => {
    const town = await buildTown(house);
    const writers = Array.from({ length: 6 }, async () => {
      for (let times = 0; times < 5; times += 1) await write(town, 4);
    });
    const sealers = Array.from({ length: 3 }, async () => {
      for (let times = 0; times < 6; times += 1) await seal(town, 5);
    });
    await Promise.all([...writers, ...sealers]);
    await seal(town);
    expect(await count('journal_sealed', town)).toBe(await count('journal', town));
    expect((await verify(town)).firstBreak).toBeUndefined();
  });

  test('misses no entry that is committed late', async (context) => {
    // An embedded database has one connection: nothing is ever committed late there.
    if (house.db.kind !== 'postgres') context.skip();
    const town = await buildTown(house);
    await inMunicipality(town.deps, town.municipality.id, async (trx) => {
      await tell(trx, 'late');
      await write(town, 2);
      await seal(town);
      expect(await count('journal_unsealed', town)).toBe(0);
    });
    expect(await seal(town)).toBe(1);
    expect((await verify(town)).firstBreak).toBeUndefined();
  });

  test('stands on nothing that a restore on another server sets back', async () => {
    const town = await buildTown(house);
    await seal(town);
    await house.db.pool.query(`update journal set txid = '99999999999'::xid8 where municipality_id = $1`, [
      town.municipality.id,
    ]);
    await migrate(house.db);
    await write(town, 2);
    expect(await seal(town)).toBe(2);
    expect((await verify(town)).firstBreak).toBeUndefined();
  });

  test('cannot be undone by a request', async () => {
    const town = await buildTown(house);
    await seal(town);
    for (const statement of [
      `update journal set reason = 'other'`,
      'delete from journal',
      `update journal_seals set entry_count = 1`,
      'delete from journal_seals',
      'update journal_sealed set position = position + 1',
      'delete from journal_sealed',
    ]) {
      const client = await house.db.pool.connect();
      try {
        await client.query(
          `begin; set local role meent_app; set local app.municipality = '${town.municipality.id}'`,
        );
        await expect(client.query(statement)).rejects.toThrow('permission denied');
      } finally {
        await client.query('rollback');
        client.release();
      }
    }
  });
});

test('a reason can be forgotten, and the seal still holds', async () => {
  const town = await buildTown(house);
  await write(town, 3);
  await seal(town);
  await write(town, 2);
  const { rows } = await house.db.pool.query<{ id: Id }>(
    `select subject_id as id from journal where municipality_id = $1 and reason is not null`,
    [town.municipality.id],
  );
  const before = await verify(town);
  await inMunicipality(town.deps, town.municipality.id, (trx) =>
    forgetReasons(
      trx,
      rows.map(({ id }) => id),
    ),
  );
  const left = await house.db.pool.query(
    'select 1 from journal where municipality_id = $1 and reason is not null',
    [town.municipality.id],
  );
  expect(left.rowCount).toBe(0);
  expect(await verify(town)).toEqual(before);
  await seal(town);
  expect((await verify(town)).firstBreak).toBeUndefined();
});

describe('verifying', () => {
  /** What somebody with all rights on the database could do, with what is found then. */
  const tamperings = {
    change: `update journal set reason = 'Other' where id = $2 and municipality_id = $1`,
    forget_falsely: `update journal set reason = null, reason_hash = sha256('Other') where id = $2 and municipality_id = $1`,
    change_details: `update journal set details = details || '{"to": "closed"}' where id = $2 and municipality_id = $1`,
    change_moment: `update journal set at = at + interval '1 microsecond' where id = $2 and municipality_id = $1`,
    remove: 'delete from journal where id = $2 and municipality_id = $1',
    unlist: 'delete from journal_sealed where entry_id = $2 and municipality_id = $1',
    point_elsewhere: `update journal_sealed set entry_id = '00000000-0000-7000-8000-000000000000' where municipality_id = $1 and entry_id = $2`,
  } as const;
  const found: Readonly<Record<keyof typeof tamperings, readonly string[]>> = {
    change: ['entry_changed'],
    forget_falsely: ['entry_changed'],
    change_details: ['entry_changed'],
    change_moment: ['entry_changed'],
    remove: ['entry_missing'],
    unlist: ['list_changed'],
    point_elsewhere: ['entry_missing'],
  };

  test('any change or removal of a sealed entry is found, and the first one is named', async () => {
    const town = await buildTown(house);
    await write(town, 20);
    await seal(town, 8);
    const { rows } = await house.db.pool.query<{ id: Id; sequence: number }>(
      'select entry_id as id, sequence from journal_sealed where municipality_id = $1 order by sequence, position',
      [town.municipality.id],
    );
    const names = Object.keys(tamperings) as (keyof typeof tamperings)[];
    await fc.assert(
      fc.asyncProperty(fc.nat(rows.length - 1), fc.constantFrom(...names), async (draw, how) => {
        const sealed = rows[draw];
        if (!sealed) throw new Error('Nothing was sealed.');
        const saved = await save(town);
        await house.db.pool.query(tamperings[how], [town.municipality.id, sealed.id]);
        const { firstBreak } = await verify(town);
        await saved.restore();
        expect(found[how]).toContain(firstBreak?.kind);
        expect(firstBreak).toMatchObject({ sequence: sealed.sequence });
        if (how.startsWith('change') || how === 'remove')
          expect(firstBreak).toMatchObject({ entryId: sealed.id });
      }),
      { numRuns: 20 },
    );
    expect((await verify(town)).firstBreak).toBeUndefined();
  });

  test('two entries in another order are found', async () => {
    const town = await buildTown(house);
    await seal(town);
    await house.db.pool.query(
      `update journal_sealed set position = 3 - position + 1000 where position in (1, 2) and municipality_id = $1`,
      [town.municipality.id],
    );
    await house.db.pool.query(
      `update journal_sealed set position = position - 1000 where position > 999 and municipality_id = $1`,
      [town.municipality.id],
    );
    expect((await verify(town)).firstBreak).toEqual({ kind: 'list_changed', sequence: 1 });
  });

  test('an entry put in past the journal is found, and one removed before it was sealed', async () => {
    const town = await buildTown(house);
    await seal(town);
    const added = newId(Date.parse('2020-01-01'));
    await insertQuietly(town, added);
    expect((await verify(town)).firstBreak).toEqual({ kind: 'entry_added', entryId: added });
    await house.db.pool.query('delete from journal where id = $1', [added]);
    await write(town, 1);
    const { rows } = await house.db.pool.query<{ id: Id }>(
      `delete from journal where verb = 'verb_0' and municipality_id = $1 returning id`,
      [town.municipality.id],
    );
    expect(await seal(town)).toBe(0);
    expect((await verify(town)).firstBreak).toEqual({ kind: 'entry_removed', entryId: rows[0]?.id });
  });

  test('a seal that was taken out is found', async () => {
    const town = await buildTown(house);
    await seal(town, 10);
    for (const table of ['journal_sealed', 'journal_seals'])
      await house.db.pool.query(`delete from ${table} where municipality_id = $1 and sequence = 2`, [
        town.municipality.id,
      ]);
    expect((await verify(town)).firstBreak).toEqual({ kind: 'seal_missing', sequence: 2 });
  });

  /** As somebody would who knows of the trigger. */
  async function insertQuietly(town: Town, id: Id): Promise<void> {
    await house.db.pool.query('alter table journal disable trigger journal_awaits_seal');
    await house.db.pool.query(
      `insert into journal (municipality_id, id, at, actor_kind, topic, subject_id, verb)
       values ($1, $2, now(), 'system', 'contributions', $2, 'answer')`,
      [town.municipality.id, id],
    );
    await house.db.pool.query('alter table journal enable trigger journal_awaits_seal');
  }

  /** Keeps the journal and its seals aside, to put them back. */
  async function save(town: Town): Promise<{ restore(): Promise<void> }> {
    const { id } = town.municipality;
    const tables = ['journal', 'journal_sealed'] as const;
    for (const table of tables)
      await house.db.pool.query(
        `create table kept_${table} as select * from ${table} where municipality_id = '${id}'`,
      );
    return {
      restore: async () => {
        await house.db.pool.query('alter table journal disable trigger journal_awaits_seal');
        for (const table of tables) {
          await house.db.pool.query(`delete from ${table} where municipality_id = '${id}'`);
          await house.db.pool.query(`insert into ${table} select * from kept_${table}`);
          await house.db.pool.query(`drop table kept_${table}`);
        }
        await house.db.pool.query('alter table journal enable trigger journal_awaits_seal');
      },
    };
  }
});
