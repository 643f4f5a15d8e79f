// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { resident } from '../../kernel/actor.ts';
import { addWorkingDays } from '../../kernel/calendar.ts';
import { dayOf } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { runRounds } from '../../platform/jobs/rounds.ts';
import { type House, type Town, buildTown, must, openTestHouse, townMoment } from '../../testing/town.ts';
import { findByNumber, submitContribution } from '../contributions/index.ts';
import { readEntries } from '../journal/index.ts';
import { type Deed, readDeeds } from '../promises/index.ts';
import { planAbsence } from '../teams/index.ts';
import { failDeed, giveDeed, keepDeed, missedPromisesRound, moveDeed, promiseDeed } from './index.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());
beforeEach(() => town.clock.set(townMoment));

function inTown<T>(work: Parameters<typeof inMunicipality<T>>[2]): Promise<T> {
  return inMunicipality(town.deps, town.municipality.id, work);
}

async function deedsOf(number: string): Promise<Deed[]> {
  return inTown(async (trx) => {
    const found = await findByNumber(trx, number);
    return found ? readDeeds(trx, found.id) : [];
  });
}

async function lastDeed(number: string): Promise<Deed> {
  const deed = (await deedsOf(number)).at(-1);
  if (!deed) throw new Error('Nothing was promised.');
  return deed;
}

/** A resident of Molendorp brings something. */
async function brought(): Promise<{ number: string }> {
  return must(
    await submitContribution(
      town.deps,
      { municipality: town.municipality, actor: resident },
      {
        kind: 'concern',
        channel: 'web',
        subject: 'Afvalbak bij de halte',
        body: 'Hij is weg.',
        locale: 'nl',
        areaId: town.area('molendorp'),
        contact: { name: 'Els Inwoner', email: 'els@post.example', phone: null, prefers: null },
        publicConsent: false,
        submissionKey: newId(),
      },
    ),
  );
}

/** Nora promises a new bin. */
async function promised(
  dueOn = '2026-03-20',
): Promise<{ number: string; promiseId: string; version: number }> {
  const { number } = await brought();
  const wanted = { number, deed: 'U krijgt een nieuwe afvalbak', dueOn, submissionKey: newId() };
  must(await promiseDeed(town.deps, await town.doer('nora'), wanted));
  const { id: promiseId, version } = await lastDeed(number);
  return { number, promiseId, version };
}

async function mailsTo(address: string): Promise<{ subject: string; text: string }[]> {
  const { rows } = await inTown((trx) =>
    sql<{ subject: string; text: string }>`select subject, body_text as text from mails
      where municipality_id = app_municipality() and to_address = ${address} order by id`.execute(trx),
  );
  return rows;
}

/** The resident had one mail with these words. */
async function expectTold(words: string): Promise<void> {
  const mails = await mailsTo('els@post.example');
  expect(mails.map(({ text }) => text).filter((text) => text.includes(words))).toHaveLength(1);
}

async function verbsOf(number: string): Promise<string[]> {
  return inTown(async (trx) => {
    const found = await findByNumber(trx, number);
    return found ? (await readEntries(trx, found.id)).map(({ verb }) => verb) : [];
  });
}

describe('a deed that is promised', () => {
  test('has an owner and a day, and the resident hears so', async () => {
    const { number } = await promised();
    expect(await lastDeed(number)).toMatchObject({
      dueOn: '2026-03-20',
      ownerId: town.ids.nora,
      outcome: null,
    });
    await expectTold('Dit gebeurt uiterlijk vrijdag 20 maart');
  });

  test('sent twice is one promise and one mail', async () => {
    const { number } = await brought();
    const wanted = { number, deed: 'Wij snoeien de heg', dueOn: '2026-03-20', submissionKey: newId() };
    const before = (await mailsTo('els@post.example')).length;
    must(await promiseDeed(town.deps, await town.doer('nora'), wanted));
    must(await promiseDeed(town.deps, await town.doer('nora'), wanted));
    expect(await deedsOf(number)).toHaveLength(1);
    expect(await mailsTo('els@post.example')).toHaveLength(before + 1);
  });

  test('several may run beside the answer', async () => {
    const { number } = await promised();
    const second = { number, deed: 'Wij bellen u', dueOn: '2026-03-17', submissionKey: newId() };
    must(await promiseDeed(town.deps, await town.doer('nora'), second));
    expect(await deedsOf(number)).toHaveLength(2);
  });

  test.each([
    ['2026-03-21', 'no_working_day'],
    ['2026-03-10', 'day_passed'],
  ])('R4: not for %s', async (dueOn, reason) => {
    const { number } = await brought();
    const wanted = { number, deed: 'Wij komen langs', dueOn, submissionKey: newId() };
    expect(await promiseDeed(town.deps, await town.doer('nora'), wanted)).toEqual({ ok: false, reason });
  });

  test('R9: not by who may only read it, and not on what one may not see', async () => {
    const { number } = await brought();
    const wanted = { number, deed: 'Wij komen langs', dueOn: '2026-03-20', submissionKey: newId() };
    await expect(promiseDeed(town.deps, await town.doer('walt'), wanted)).rejects.toThrow(Forbidden);
    await expect(promiseDeed(town.deps, await town.doer('zoe'), wanted)).rejects.toThrow(NotFound);
  });

  test('R4: is moved with a reason that the resident reads', async () => {
    const wish = await promised();
    const move = { ...wish, dueOn: '2026-03-27', reason: 'De leverancier is later.' };
    must(await moveDeed(town.deps, await town.doer('nora'), move));
    expect(await lastDeed(wish.number)).toMatchObject({ dueOn: '2026-03-27', movedFrom: '2026-03-20' });
    await expectTold('De leverancier is later.');
  });

  test('is done in time or late, and cannot be done twice', async () => {
    const wish = await promised();
    must(await keepDeed(town.deps, await town.doer('nora'), { ...wish, note: 'Hij staat er.' }));
    expect(await lastDeed(wish.number)).toMatchObject({ outcome: 'kept', settledNote: 'Hij staat er.' });
    const again = await keepDeed(town.deps, await town.doer('nora'), { ...wish, note: '' });
    expect(again).toEqual({ ok: false, reason: 'already_settled' });
    const other = await promised();
    town.clock.set(Temporal.Instant.from('2026-03-23T09:00:00Z'));
    must(await keepDeed(town.deps, await town.doer('nora'), { ...other, note: '' }));
    expect(await lastDeed(other.number)).toMatchObject({ outcome: 'late' });
  });

  test('that cannot be done ends with a reason that the resident reads', async () => {
    const wish = await promised();
    must(await failDeed(town.deps, await town.doer('nora'), { ...wish, reason: 'De stoep is te smal.' }));
    await expectTold('De stoep is te smal.');
  });

  test('can be given to somebody else, who then may settle it wherever the ball is', async () => {
    const wish = await promised();
    await expect(keepDeed(town.deps, await town.doer('gijs'), { ...wish, note: '' })).rejects.toThrow(
      Forbidden,
    );
    must(await giveDeed(town.deps, await town.doer('nora'), { ...wish, ownerId: town.ids.gijs }));
    const { version } = await lastDeed(wish.number);
    must(await keepDeed(town.deps, await town.doer('gijs'), { ...wish, version, note: '' }));
    expect(await verbsOf(wish.number)).toEqual(['submit', 'deed_promised', 'deed_given', 'deed_done']);
  });

  test('what somebody else changed meanwhile is not overwritten unseen', async () => {
    const wish = await promised();
    must(await giveDeed(town.deps, await town.doer('nora'), { ...wish, ownerId: town.ids.mo }));
    const late = await failDeed(town.deps, await town.doer('nora'), { ...wish, reason: 'Te laat.' });
    expect(late).toEqual({ ok: false, reason: 'changed_meanwhile' });
  });
});

async function look(at: string | Temporal.Instant): Promise<void> {
  town.clock.set(typeof at === 'string' ? Temporal.Instant.from(at) : at);
  const round = missedPromisesRound(town.deps);
  await runRounds(town.deps, [round], [town.municipality.id]);
}

async function steps(): Promise<{ promiseId: string; step: string; dueOn: string }[]> {
  const { rows } = await inTown((trx) =>
    sql<{ promiseId: string; step: string; dueOn: string }>`
      select promise_id as "promiseId", step, due_on as "dueOn" from promise_steps
      where municipality_id = app_municipality()`.execute(trx),
  );
  return rows;
}

describe('a promise that is missed', () => {
  test('goes to the area team the working day after, once', async () => {
    const fresh = await buildTown(house);
    town = fresh;
    const wish = await promised();
    must(await giveDeed(town.deps, await town.doer('nora'), { ...wish, ownerId: town.ids.mo }));
    await look('2026-03-20T20:00:00Z');
    await look('2026-03-22T09:00:00Z');
    const told = async () =>
      (await mailsTo('nora@town.example')).filter(({ text }) => text.includes('nieuwe afvalbak'));
    expect(await told()).toEqual([]);
    await look('2026-03-23T05:00:00Z');
    await look('2026-03-23T09:00:00Z');
    await look('2026-03-30T09:00:00Z');
    const mails = await told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain(`/werkplek/bijdragen/${wish.number}/beloften`);
    // The deed, and the answer that nobody gave either.
    const missed = (await verbsOf(wish.number)).filter((verb) => verb === 'promise_missed');
    expect(missed).toHaveLength(2);
  });

  test('goes to the deputy when its owner is away', async () => {
    town = await buildTown(house);
    const wish = await promised();
    const absence = { personId: town.ids.nora, deputyId: town.ids.zoe, from: '2026-03-23', to: '2026-04-03' };
    must(await planAbsence(town.deps, await town.doer('bea'), { id: newId(), ...absence }));
    await look('2026-03-23T09:00:00Z');
    expect((await mailsTo('zoe@town.example')).some(({ text }) => text.includes('afvalbak'))).toBe(true);
    expect(await mailsTo('nora@town.example')).toEqual([]);
    expect(wish.number).toBeDefined();
  });

  test('begins again when it is moved', async () => {
    town = await buildTown(house);
    const wish = await promised();
    await look('2026-03-23T09:00:00Z');
    const move = { ...wish, dueOn: '2026-03-25', reason: 'Ziek.' };
    must(await moveDeed(town.deps, await town.doer('nora'), move));
    await look('2026-03-27T09:00:00Z');
    const own = (await steps()).filter(({ promiseId }) => promiseId === wish.promiseId);
    expect(own.map(({ dueOn }) => dueOn).toSorted()).toEqual(['2026-03-20', '2026-03-25']);
  });

  test('R4: whatever the moments at which it is looked at, over clock changes and outages, each is told exactly once', async () => {
    const days = fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 3 });
    const moments = fc.array(fc.integer({ min: 0, max: 40 * 24 }), { minLength: 1, maxLength: 8 });
    town = await buildTown(house);
    const { id } = town.municipality;
    await fc.assert(
      fc.asyncProperty(days, moments, async (inDays, hours) => {
        town.clock.set(townMoment);
        const due = inDays.map((count) => addWorkingDays(dayOf(townMoment), count).toString());
        const ids: Id[] = [];
        for (const dueOn of due) ids.push((await promised(dueOn)).promiseId);
        const looked = hours
          .toSorted((one, other) => one - other)
          .map((hour) => townMoment.add({ hours: hour }));
        for (const moment of looked) {
          town.clock.set(moment);
          await missedPromisesRound(town.deps).run(id, '');
        }
        const last = dayOf(looked.at(-1) ?? townMoment);
        const isMissed = (dueOn: string) =>
          Temporal.PlainDate.compare(addWorkingDays(Temporal.PlainDate.from(dueOn), 1), last) <= 0;
        const taken = (await steps()).filter(({ promiseId }) => ids.includes(promiseId));
        expect(taken.map(({ dueOn }) => dueOn).toSorted()).toEqual(due.filter(isMissed).toSorted());
      }),
      { numRuns: 8 },
    );
  });
});
