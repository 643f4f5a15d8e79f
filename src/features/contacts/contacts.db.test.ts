// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { talk } from '../../testing/talking.ts';
import {
  type House,
  type Key,
  type Town,
  buildTown,
  must,
  openTestHouse,
  people,
} from '../../testing/town.ts';
import {
  canRead,
  findByNumber,
  handOverContribution,
  readOfPersons,
  scopeOf,
} from '../contributions/index.ts';
import { readEntries } from '../journal/index.ts';
import { correctContact, mergePersons, unmergePersons } from './actions.ts';
import { markOf } from './domain.ts';
import { type Found, findPersons, readPersons } from './persons.ts';

let house: House;
let town: Town;
let elsewhere: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  elsewhere = await buildTown(house);
});
afterAll(() => house.close());

async function find(text: string, as: Key = 'nora', where = town): Promise<Found[]> {
  const actor = await where.actor(as);
  return inMunicipality(where.deps, where.municipality.id, (trx) =>
    findPersons(trx, actor, { text, limit: 10 }),
  );
}

async function names(text: string, as?: Key): Promise<(string | undefined)[]> {
  return (await find(text, as)).map(({ person }) => person.names[0]);
}

async function person(id: Id, as: Key = 'nora'): Promise<Found | undefined> {
  const actor = await town.actor(as);
  return inMunicipality(
    town.deps,
    town.municipality.id,
    async (trx) => (await readPersons(trx, actor, [id]))[0],
  );
}

describe('finding somebody', () => {
  beforeAll(async () => {
    await talk(town, { name: 'Marijke Janssen-de Boer', phone: '06-23 45 67 89' });
    await talk(town, { name: 'Zoë Çelik', email: 'Zoe.Celik@post.example' });
    await talk(town, { name: 'Toos Kuijpers' });
    await talk(town, { name: 'Henk Meijer', phone: '+31 30 123 45 67' });
  });

  it.each([
    ['Marijke', 'Marijke Janssen-de Boer'],
    ['marij', 'Marijke Janssen-de Boer'],
    ['jansen', 'Marijke Janssen-de Boer'],
    ['Jansse de boer', 'Marijke Janssen-de Boer'],
    ['Mareike Jansen', 'Marijke Janssen-de Boer'],
    ['Marike', 'Marijke Janssen-de Boer'],
    ['Jamsen', 'Marijke Janssen-de Boer'],
    ['zoe celik', 'Zoë Çelik'],
    ['Zoë Celiek', 'Zoë Çelik'],
    ['Meyer', 'Henk Meijer'],
    ['Kuiper', 'Toos Kuijpers'],
    ['Kuypers', 'Toos Kuijpers'],
    ['Meier', 'Henk Meijer'],
    ['Hnek Mejer', 'Henk Meijer'],
  ])('by a name, also with an error: %s', async (text, name) => {
    expect(await names(text)).toContain(name);
  });

  it.each([
    ['0623456789', 'Marijke Janssen-de Boer'],
    ['+31 6 23 45', 'Marijke Janssen-de Boer'],
    ['0031623456789', 'Marijke Janssen-de Boer'],
    ['030-1234567', 'Henk Meijer'],
    ['zoe.celik@post', 'Zoë Çelik'],
    ['ZOE.CELIK@post.example', 'Zoë Çelik'],
    ['zoe.ce', 'Zoë Çelik'],
    ['Iemand anders 06 23456789', 'Marijke Janssen-de Boer'],
  ])('by phone in any writing, or by mail: %s', async (text, name) => {
    expect(await names(text)).toEqual([name]);
  });

  it.each(['Pietersen', '06 99', 'nobody@', '%', "'", '&', '\\', '<', '-', 'a'.repeat(99), '1', ':*'])(
    'nobody by %j',
    async (text) => {
      expect(await names(text)).toEqual([]);
    },
  );

  it('goes by what fits exactly before what has an error', async () => {
    await talk(town, { name: 'Wouter Bakker' });
    await talk(town, { name: 'Wouter Backer' });
    await talk(town, { name: 'Wouter Dakker' });
    expect(await names('bakker')).toEqual(['Wouter Backer', 'Wouter Bakker', 'Wouter Dakker']);
  });

  it('shows a person once, with what they brought lately over all channels', async () => {
    await talk(town, { name: 'Dirk Dubbel', email: 'dirk@post.example', channel: 'web', subject: 'Eerst' });
    await talk(town, {
      name: 'D. Dubbel',
      email: 'DIRK@post.example',
      phone: '06 55 55 55 55',
      channel: 'email',
    });
    await talk(town, { name: 'Dirk Dubbel', phone: '+31655555555', channel: 'counter', subject: 'Laatst' });
    const [dirk, ...others] = await find('Dubbel');
    expect(others).toEqual([]);
    expect(dirk?.person.contacts).toHaveLength(3);
    expect(dirk?.lately.map(({ channel }) => channel)).toEqual(['counter', 'email', 'web']);
  });

  it('finds nobody of another municipality', async () => {
    expect(await find('Meijer', 'bea', elsewhere)).toEqual([]);
  });
});

const syllables = ['wulp', 'grom', 'snek', 'dorf', 'blin', 'kats', 'vroz', 'plum', 'trix', 'heft'];

const brought = fc.record({
  email: fc.constantFrom(undefined, 'a', 'b', 'c'),
  phone: fc.constantFrom(undefined, '06 10 00 00 01', '06 10 00 00 02'),
  area: fc.constantFrom('molendorp', 'noord', 'zuid', 'havenwijk', 'dijkdorp'),
  toGroen: fc.boolean(),
});

it('whoever looks at whomever: only what may be read is shown, found or joined (R9)', async () => {
  let run = 0;
  const keys = Object.keys(people).filter((key): key is Key => key in people);
  const one = async (list: readonly { email?: string; phone?: string; area: string; toGroen: boolean }[]) => {
    run += 1;
    // Of no name as another by one error.
    const family = [...`${run}`.padStart(3, '0')].map((digit) => syllables[Number(digit)]).join('');
    const made = [];
    for (const { email, phone, area, toGroen } of list) {
      const caller = {
        name: `Iemand ${family}`,
        area,
        ...(email ? { email: `${email}${run}@post.example` } : {}),
        ...(phone ? { phone: `${phone}${run}` } : {}),
      };
      const talked = await talk(town, caller);
      if (toGroen) await giveToGroen(talked.number);
      made.push(talked);
    }
    for (const key of keys) await checkFor(key, family, made);
  };
  await fc.assert(fc.asyncProperty(fc.array(brought, { minLength: 2, maxLength: 6 }), one), { numRuns: 5 });
}, 120_000);

async function giveToGroen(number: string): Promise<void> {
  const doer = await town.doer('bea');
  const found = await inMunicipality(town.deps, town.municipality.id, (trx) => findByNumber(trx, number));
  const holder = { kind: 'organisation', id: town.organisations.groen } as const;
  must(
    await handOverContribution(town.deps, doer, {
      number,
      version: found?.version ?? 0,
      holder,
      reason: 'Boom',
    }),
  );
}

async function checkFor(
  key: Key,
  name: string,
  made: readonly { number: string; contactId: Id }[],
): Promise<void> {
  const actor = await town.actor(key);
  await inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const readable = new Set<string>();
    const known = new Set<Id>();
    for (const { number, contactId } of made) {
      const contribution = await findByNumber(trx, number);
      if (!contribution || !canRead(actor, contribution)) continue;
      readable.add(number);
      known.add(contactId);
    }
    const found = await readPersons(
      trx,
      actor,
      made.map(({ contactId }) => contactId),
    );
    const shown = await numbersOf(found, actor);
    expect(new Set(shown)).toEqual(readable);
    expect(new Set(found.flatMap(({ person: { contacts } }) => contacts.map(({ id }) => id)))).toEqual(known);
    const hits = await findPersons(trx, actor, { text: name, limit: 50 });
    expect(new Set(hits.flatMap(({ person: { contacts } }) => contacts.map(({ id }) => id)))).toEqual(known);

    async function numbersOf(persons: readonly Found[], reader: StaffActor): Promise<string[]> {
      const asked = new Map(
        persons.map(({ person: { id, contacts } }) => [id, contacts.map((one) => one.id)]),
      );
      const page = { scope: scopeOf(reader), limit: 100 };
      return [...(await readOfPersons(trx, asked, page)).values()].flat().map(({ number }) => number);
    }
  });
}

describe('two that are one', () => {
  const everything = async () => {
    const { rows } = await house.db.pool.query(
      'select * from contacts where municipality_id = $1 order by id',
      [town.municipality.id],
    );
    const links = await house.db.pool.query(
      'select number, contact_id from contributions where municipality_id = $1 order by id',
      [town.municipality.id],
    );
    return { contacts: rows, links: links.rows };
  };

  it('are joined with a reason and taken apart again, and all is exactly as it was', async () => {
    const work = await talk(town, { name: 'Ans Peters', email: 'ans@werk.example', subject: 'Van het werk' });
    const home = await talk(town, { name: 'J.A. Peters-Vos', phone: '06 44 44 44 41', subject: 'Van thuis' });
    const alsoHome = await talk(town, { phone: '0644444441', subject: 'Nog eens' });
    const before = await everything();
    const seen = [
      await person(work.contactId),
      await person(home.contactId),
      await person(alsoHome.contactId),
    ];
    const doer = await town.doer('nora');

    const merging = { id: work.contactId, otherId: home.contactId, reason: 'Zij zei het zelf' };
    must(await mergePersons(town.deps, doer, merging));
    must(await mergePersons(town.deps, doer, merging));
    for (const { contactId } of [work, home, alsoHome]) {
      const found = await person(contactId);
      expect(found?.lately.map(({ subject }) => subject)).toEqual(['Nog eens', 'Van thuis', 'Van het werk']);
    }
    expect(await find('Peters')).toHaveLength(1);
    expect((await everything()).links).toEqual(before.links);

    await unmergePersons(town.deps, doer, { id: work.contactId, partId: home.contactId, reason: '' });
    await unmergePersons(town.deps, doer, { id: work.contactId, partId: home.contactId, reason: '' });
    expect(await everything()).toEqual(before);
    expect([
      await person(work.contactId),
      await person(home.contactId),
      await person(alsoHome.contactId),
    ]).toEqual(seen);
    const entries = await inMunicipality(town.deps, town.municipality.id, (trx) =>
      readEntries(trx, home.contactId),
    );
    expect(entries.map(({ verb, reason }) => [verb, reason])).toEqual([
      ['contact_merged', 'Zij zei het zelf'],
      ['contact_unmerged', null],
    ]);
  });

  it('only by who handles, and only those of whom one may read something', async () => {
    const here = await talk(town, { name: 'Kees Hier' });
    const there = await talk(town, { name: 'Kees Daar', area: 'zuid' });
    const merging = { id: here.contactId, otherId: there.contactId, reason: 'Zelfde' };
    for (const key of ['walt', 'gijs'] as const)
      await expect(mergePersons(town.deps, await town.doer(key), merging)).rejects.toThrow('not yours');
    await expect(mergePersons(town.deps, await town.doer('nora'), merging)).rejects.toThrow(
      'no such contact',
    );
    must(await mergePersons(town.deps, await town.doer('bea'), merging));
    expect((await person(here.contactId))?.person.names).toEqual(['Kees Hier']);
    expect((await person(here.contactId, 'bea'))?.person.names).toEqual(['Kees Daar', 'Kees Hier']);
  });
});

describe('correcting details', () => {
  it('takes along what was the same, and tells the journal that, not what', async () => {
    const first = await talk(town, { name: 'Gea Groot', email: 'gea@oud.example' });
    const second = await talk(town, { name: 'Gea Groot', email: 'Gea@oud.example', phone: '06 33 33 33 31' });
    const found = await person(first.contactId);
    const before = found?.person.contacts.find(({ id }) => id === first.contactId);
    if (!before) throw new Error('She is not there.');
    const after = { ...before, email: 'gea@nieuw.example' };
    const doer = await town.doer('nora');
    must(await correctContact(town.deps, doer, { id: first.contactId, after, mark: markOf(before) }));
    const corrected = await person(second.contactId);
    expect(corrected?.person.emails).toEqual(['gea@nieuw.example']);
    expect(corrected?.lately).toHaveLength(2);
    const entries = await inMunicipality(town.deps, town.municipality.id, (trx) =>
      readEntries(trx, first.contactId),
    );
    expect(entries.map(({ verb, details }) => [verb, details])).toEqual([
      ['contact_changed', { fields: ['email'] }],
    ]);
    const late = await correctContact(town.deps, doer, {
      id: first.contactId,
      after: { ...before, name: 'G. Groot' },
      mark: markOf(before),
    });
    expect(late).toEqual({ ok: false, reason: 'changed' });
  });
});
