// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resident } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import { runRounds } from '../../platform/jobs/rounds.ts';
import { bring, solvedProof } from '../../testing/bringing.ts';
import { mailsTo, publish, subscribe, writeWeek } from '../../testing/subscribing.ts';
import { type House, type Town, buildTown, must, openTestHouse, townMoment } from '../../testing/town.ts';
import { publishContribution, submitContribution } from '../contributions/index.ts';
import { numberNews, readNewsBetween, tellNews } from '../news/index.ts';
import { readLatestStates } from '../notifications/index.ts';
import { askSubscription, changeSubscription, confirmSubscription, noteRefusal } from './actions.ts';
import { type Frequency, frequencies } from './domain.ts';
import { newsRounds, prepareDigests } from './index.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

function inTown<T>(work: (trx: Trx) => Promise<T>): Promise<T> {
  return inMunicipality(house, town.municipality.id, work);
}

type Step =
  | { readonly do: 'wait'; readonly hours: number }
  | { readonly do: 'publish'; readonly times: number }
  | { readonly do: 'look'; readonly servers: number }
  | { readonly do: 'change'; readonly frequency: Frequency };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    // Hours, days, and outages of weeks: over the nights in which the clock is changed.
    fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 24 * 20 }) }),
    fc.record({ do: fc.constant('publish' as const), times: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ do: fc.constant('look' as const), servers: fc.integer({ min: 1, max: 2 }) }),
    fc.record({ do: fc.constant('change' as const), frequency: fc.constantFrom(...frequencies) }),
  ),
  { minLength: 3, maxLength: 12 },
);

/** Something public, without a form. Gives the number that its link ends with. */
async function makePublic(here: Town): Promise<string> {
  const submission = {
    kind: 'idea',
    channel: 'web',
    subject: 'Een bankje erbij',
    body: 'Onder de boom.',
    locale: 'nl',
    publicConsent: true,
    submissionKey: newId(),
    areaId: here.area('molendorp'),
  } as const;
  const doer = { municipality: here.municipality, actor: resident };
  const { number } = must(await submitContribution(here.deps, doer, submission));
  must(await publishContribution(here.deps, await here.doer('nora'), number));
  return number;
}

let readers = 0;

async function newReader(here: Town, frequency: Frequency): Promise<{ id: Id; address: string }> {
  readers += 1;
  const address = `lezer${readers}@post.example`;
  const doer = { municipality: here.municipality, actor: resident };
  const asked = { email: address, locale: 'nl', frequency, areaIds: [], themeIds: [] } as const;
  must(await askSubscription(here.deps, doer, { ...asked, formKey: newId() }));
  const { rows } = await here.db.pool.query<{ id: Id }>('select id from subscriptions where email = $1', [
    address,
  ]);
  const id = rows[0]?.id ?? '';
  await confirmSubscription(here.deps, doer, id);
  return { id, address };
}

test('every item is told exactly once: over clock changes, outages, other choices and two servers at once', async () => {
  const starts = fc.constantFrom('2026-03-20T09:00:00Z', '2026-10-19T05:30:00Z', '2026-12-28T22:00:00Z');
  await fc.assert(
    fc.asyncProperty(starts, fc.constantFrom(...frequencies), steps, async (start, frequency, taken) => {
      house.clock.set(Temporal.Instant.from(start));
      const here = await buildTown(house);
      const reader = await newReader(here, frequency);
      const published: string[] = [];
      const look = () => runRounds(house.deps, newsRounds(house.deps), [here.municipality.id]);
      for (const step of taken) {
        if (step.do === 'wait') house.clock.set(house.clock.now().add({ hours: step.hours }));
        if (step.do === 'publish')
          for (let time = 0; time < step.times; time += 1) published.push(await makePublic(here));
        if (step.do === 'look') await Promise.all(Array.from({ length: step.servers }, look));
        if (step.do === 'change') {
          const choices = { frequency: step.frequency, areaIds: [], themeIds: [] };
          const doer = { municipality: here.municipality, actor: resident };
          await changeSubscription(house.deps, doer, reader.id, choices);
        }
      }
      // However it went: a month later at the latest everything has been told.
      house.clock.set(house.clock.now().add({ hours: 24 * 40 }));
      await look();
      await look();
      const told = (await mailsTo(here, reader.address))
        .slice(1)
        .flatMap(({ text }) => text.match(/B-\d+-\d+/g) ?? []);
      expect(told.toSorted()).toEqual(published.toSorted());
    }),
    { numRuns: 6 },
  );
  house.clock.set(townMoment);
}, 240_000);

test('an item of a transaction that commits late is not passed over', async () => {
  const item = { topic: 'contributions', subjectId: newId(), kind: 'published', themeId: null };
  const made = { ...item, areaId: town.area('noord'), at: house.clock.now() };
  if (house.db.kind === 'pglite') {
    // One connection: nothing can commit in between, so only the order is looked at.
    await inTown((trx) => tellNews(trx, made));
    const head = await inTown(numberNews);
    expect(await inTown((trx) => readNewsBetween(trx, head - 1, head))).toMatchObject([
      { subjectId: made.subjectId },
    ]);
    return;
  }
  const early = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const late = inTown(async (trx) => {
    await tellNews(trx, made);
    begun.resolve();
    await early.promise;
  });
  await begun.promise;
  await inTown((trx) => tellNews(trx, { ...made, subjectId: newId() }));
  const head = await inTown(numberNews);
  early.resolve();
  await late;
  const later = await inTown(numberNews);
  const after = await inTown((trx) => readNewsBetween(trx, head, later));
  expect(after.map(({ subjectId }) => subjectId)).toEqual([made.subjectId]);
});

test('a turn that is taken up again after a crash tells nobody more than once', async () => {
  const address = 'weekblad@post.example';
  await subscribe(town, address);
  await publish(town, 'Voor de storing');
  expect(await writeWeek(town)).toBeGreaterThan(0);
  const period = `week of ${newId()}`;
  await publish(town, 'Voor de tweede week');
  const turn = { frequency: 'weekly', period } as const;
  await prepareDigests(town.deps, town.municipality.id, turn);
  await publish(town, 'Na het begin van de beurt');
  expect(await prepareDigests(town.deps, town.municipality.id, turn)).toBe(0);
  expect(await mailsTo(town, address)).toHaveLength(3);
});

test('two mails in a row that a server never takes end the sending; one does not', async () => {
  const address = 'weg@post.example';
  await subscribe(town, address);
  const refuse = () =>
    inTown(async (trx) => {
      const { rows } = await sql<{ id: Id; aboutId: Id }>`
        update mails set state = 'failed' where id = (select max(id::text)::uuid from mails where to_address = ${address})
        returning id, about_id as "aboutId"`.execute(trx);
      const [mail] = rows;
      if (!mail) throw new Error('There is no mail.');
      await noteRefusal(house.deps)(trx, { ...mail, aboutTopic: 'subscriptions' });
      return readLatestStates(trx, mail.aboutId, 5);
    });
  for (const expected of [2, 3, 3]) {
    await publish(town, `Bericht ${expected}`);
    await writeWeek(town);
    const states = await refuse();
    expect(states).toHaveLength(expected);
  }
});

test('the same address, asked for by many at once, is one subscription', async () => {
  const proofs = await Promise.all([1, 2, 3].map(() => solvedProof(town)));
  const answers = await Promise.all(
    proofs.map((bewijs) =>
      town.post('/op-de-hoogte', {
        email: 'samen@post.example',
        hoevaak: 'weekly',
        formulier: newId(),
        bewijs,
      }),
    ),
  );
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
  const { rows } = await house.db.pool.query(
    `select 1 from subscriptions where email_key = 'samen@post.example'`,
  );
  expect(rows).toHaveLength(1);
});

test('who gets no news of an area hears nothing, and gets no empty mail', async () => {
  await subscribe(town, 'zuid@post.example', { gebied: town.area('zuid') });
  const { number } = await bring(town, { onderwerp: 'Alleen in Noord', openbaar: 'on' });
  must(await publishContribution(town.deps, await town.doer('nora'), number));
  await writeWeek(town);
  expect(await mailsTo(town, 'zuid@post.example')).toHaveLength(1);
});
