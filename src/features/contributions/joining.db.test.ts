// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { answer, find, join, later, merge, publish, read, readersOf, submit } from '../../testing/merging.ts';
import { type House, type Town, buildTown, must, openTestHouse, townMoment } from '../../testing/town.ts';
import { readEntries } from '../journal/index.ts';
import { closeContribution, joinContribution, splitContribution } from './index.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
beforeEach(() => house.clock.set(townMoment));
afterAll(() => house.close());

describe('everyone who joined', () => {
  it('gets each answer exactly once, whoever joined what, twice, or with the address of the first', async () => {
    const people = fc.constantFrom(
      'a@post.example',
      'b@post.example',
      'C@post.example',
      'c@post.example',
      null,
    );
    const story = fc.record({
      first: people,
      second: people,
      joins: fc.array(fc.record({ isOfFirst: fc.boolean(), who: people }), { maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(story, async ({ first, second, joins }) => {
        const [one, other] = [await submit(town, first), await submit(town, second)];
        await Promise.all([publish(town, one), publish(town, other)]);
        for (const { isOfFirst, who } of joins) await join(town, isOfFirst ? one : other, who);
        must(await merge(town, one, other));
        later(town);
        const text = `Antwoord ${newId()}`;
        await answer(town, other, text);
        const everyone = [first, second, ...joins.map(({ who }) => who)].flatMap(
          (who) => who?.toLowerCase() ?? [],
        );
        const told = (await readersOf(town, text)).map((address) => address.toLowerCase()).sort();
        expect(told).toEqual([...new Set(everyone)].sort());
      }),
      { numRuns: 15 },
    );
  });

  it('hears of a closing as well, which needs a reason for them too (R3)', async () => {
    const number = await submit(town, null);
    await publish(town, number);
    await join(town, number, 'joiner@post.example');
    const doer = await town.doer('nora');
    const { version } = await find(town, number);
    const closing = { number, version, reason: '' };
    expect((await closeContribution(town.deps, doer, closing)).ok).toBe(false);
    must(await closeContribution(town.deps, doer, { ...closing, reason: 'De weg gaat eruit dit jaar.' }));
    expect(await readersOf(town, 'De weg gaat eruit dit jaar.')).toEqual(['joiner@post.example']);
    const again = { number, locale: 'nl', text: '', submissionKey: newId() } as const;
    expect(await joinContribution(town.deps, town.municipality, again)).toEqual({
      ok: false,
      reason: 'closed',
    });
  });

  it('is told in batches, a thousand as well', async () => {
    const number = await submit(town, 'first@post.example');
    const { id } = await find(town, number);
    await read(town, async (trx) => {
      await sql`with made as (
          insert into contacts (municipality_id, id, email, created_at)
          select app_municipality(), gen_random_uuid(), 'reader' || n || '@post.example', now() from generate_series(1, 1000) n
          returning id)
        insert into contribution_joiners (municipality_id, id, contribution_id, contact_id, locale, body, submission_key, created_at)
        select app_municipality(), gen_random_uuid(), ${id}, made.id, 'nl', '', gen_random_uuid(), now() from made`.execute(
        trx,
      );
    });
    await answer(town, number, 'Dit gaat naar duizend mensen.');
    expect(new Set(await readersOf(town, 'Dit gaat naar duizend mensen.')).size).toBe(1001);
  });

  it('joins once, however often the form is sent', async () => {
    const number = await submit(town);
    await publish(town, number);
    const same = { number, locale: 'nl', text: 'Hier ook.', submissionKey: newId() } as const;
    const sent = await Promise.all([1, 2, 3].map(() => joinContribution(town.deps, town.municipality, same)));
    expect(new Set(sent.map((one) => must(one).id)).size).toBe(1);
  });
});

describe('splitting', () => {
  it('makes a second with a number and promise of its own, once; the resident is told', async () => {
    const number = await submit(town, 'els@post.example');
    const { version, id, contactId } = await find(town, number);
    const splitting = {
      number,
      version,
      kind: 'idea',
      subject: 'Een bankje bij de halte',
      text: 'Zet er dan meteen een bankje neer.',
      submissionKey: newId(),
    } as const;
    const doer = await town.doer('nora');
    const second = must(await splitContribution(town.deps, doer, splitting));
    expect(must(await splitContribution(town.deps, doer, splitting))).toBe(second);
    const made = await find(town, second);
    expect([made.splitFromId, made.contactId, made.dueOn, made.kind]).toEqual([
      id,
      contactId,
      '2026-03-25',
      'idea',
    ]);
    expect((await find(town, number)).dueOn).toBe('2026-03-18');
    expect(await readersOf(town, 'Zet er dan meteen een bankje neer.')).toEqual(['els@post.example']);
    const entries = await read(town, (trx) => readEntries(trx, id));
    expect(entries.at(-1)).toMatchObject({ verb: 'split', details: { number: second } });
  });
});
