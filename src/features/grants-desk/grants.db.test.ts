// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Doer, system } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import { bring } from '../../testing/bringing.ts';
import { type House, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';
import { type Budget, readBudgetsById, readGrantPart } from '../grants/index.ts';
import { findInitiative, startInitiative } from '../initiatives/index.ts';
import {
  accountFor,
  grantRequest,
  markPaid,
  refuseRequest,
  requestGrant,
  withdrawRequest,
} from './actions.ts';
import { addBudget, changeBudgetAmount } from './budget-actions.ts';

let house: House;
let town: Town;
let demo: Doer;
let initiative: string;
let nextYear = 2030;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  demo = { municipality: town.municipality, actor: system };
  const { number: idea } = await bring(town);
  initiative = await startInitiative(town.deps, await town.doer('nora'), {
    title: 'Beweegtuin',
    body: 'Wij maken een beweegtuin.',
    locale: 'nl',
    areaIds: [town.area('molendorp')],
    themeIds: [],
    fromContribution: idea,
    wantsPublic: true,
    submissionKey: newId(),
  });
});
afterAll(() => house.close());
beforeEach(() => town.deps.fresh.check(town.municipality.id));

/** Each test has a budget to itself: one per area, kind and year. */
async function budgetOf(amountCents: number, more: Partial<Budget> = {}): Promise<Id> {
  nextYear += 1;
  return must(
    await addBudget(town.deps, demo, {
      id: newId(),
      areaId: town.area('noord'),
      kind: 'voucher',
      year: nextYear,
      amountCents,
      mostCents: amountCents,
      decider: 'area_manager',
      about: { nl: 'Voor de buurt.', en: 'For the neighbourhood.' },
      opensOn: '2026-01-01',
      closesOn: '2026-12-31',
      ...more,
    }),
  );
}

function ask(budgetId: Id, cents: number, as: Doer = demo) {
  const wish = { initiativeNumber: initiative, key: newId(), budgetId, cents, purpose: 'Een bankje.' };
  return requestGrant(town.deps, as, { ...wish, neededOn: null, wantedWay: 'transfer' });
}

async function decidedOf(budgetId: Id): Promise<{ amountCents: number; decidedCents: number }> {
  const [budget] = await inMunicipality(town.deps, town.municipality.id, (trx) =>
    readBudgetsById(trx, [budgetId]),
  );
  if (!budget) throw new Error('It is not there.');
  return budget;
}

async function grant(number: string, cents: number, note = '') {
  return grantRequest(town.deps, demo, { number, cents, note });
}

test('two decide at once on the last euro: one is granted, the other hears what is left', async () => {
  const budgetId = await budgetOf(100_00);
  const numbers = [
    must(await ask(budgetId, 100_00)),
    must(await ask(budgetId, 60_00)),
    must(await ask(budgetId, 60_00)),
  ];
  const outcomes = await Promise.all(
    numbers.map((number, index) => grant(number, index === 0 ? 100_00 : 60_00)),
  );
  const granted = outcomes.filter(({ ok }) => ok);
  expect(granted).toHaveLength(1);
  const { decidedCents } = await decidedOf(budgetId);
  const left = 100_00 - decidedCents;
  for (const outcome of outcomes)
    if (!outcome.ok) expect(outcome.reason).toEqual({ why: 'over_left', cents: left });
  // The same decision twice at once is one decision.
  const second = await budgetOf(100_00);
  const once = must(await ask(second, 50_00));
  const twice = await Promise.all([grant(once, 50_00), grant(once, 50_00)]);
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await decidedOf(second)).decidedCents).toBe(50_00);
});

test('the database itself refuses to overspend, and lets nobody write what is decided', async () => {
  const budgetId = await budgetOf(100_00);
  const number = must(await ask(budgetId, 60_00));
  const other = must(await ask(budgetId, 60_00));
  must(await grant(number, 60_00));
  const force = (statement: string) =>
    inMunicipality(town.deps, town.municipality.id, (trx) => sql.raw(statement).execute(trx));
  await expect(
    force(
      `update grant_requests set state = 'granted', granted_cents = 6000, decided_at = now() where number = '${other}'`,
    ),
  ).rejects.toThrow(/grant_budgets_never_overspent/);
  await expect(force(`update grant_budgets set decided_cents = 0 where id = '${budgetId}'`)).rejects.toThrow(
    /permission denied/,
  );
  await expect(
    force(`update grant_budgets set amount_cents = 5900 where id = '${budgetId}'`),
  ).rejects.toThrow(/grant_budgets_never_overspent/);
  expect((await decidedOf(budgetId)).decidedCents).toBe(60_00);
});

test('whatever is done in whatever order, what is decided is the sum of what was given and never more than there is', async () => {
  const cents = fc.integer({ min: 1, max: 80_00 });
  const deed = fc.oneof(
    fc.record({ verb: fc.constant('ask' as const), cents }),
    fc.record({
      verb: fc.constantFrom('grant', 'refuse', 'pay', 'account', 'withdraw', 'amount'),
      of: fc.nat(5),
      cents,
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 8, maxLength: 25 }), async (deeds) => {
      const budgetId = await budgetOf(100_00);
      const numbers = [must(await ask(budgetId, 70_00)), must(await ask(budgetId, 70_00))];
      for (const one of deeds) {
        if (one.verb === 'ask') {
          const asked = await ask(budgetId, one.cents);
          if (asked.ok) numbers.push(asked.value);
          continue;
        }
        const number = numbers[one.of % numbers.length] ?? '';
        if (one.verb === 'grant') await grant(number, one.cents, 'Zoveel kan.');
        if (one.verb === 'refuse') await refuseRequest(town.deps, demo, { number, note: 'Dit past niet.' });
        if (one.verb === 'pay') await markPaid(town.deps, demo, { number, on: '2026-03-11', way: 'cash' });
        if (one.verb === 'account')
          await accountFor(town.deps, demo, {
            number,
            hasReceipt: true,
            hasPicture: false,
            returnedCents: one.cents,
          });
        if (one.verb === 'withdraw')
          await withdrawRequest(town.deps, demo, { number, reason: 'Niet meer nodig.' });
        if (one.verb === 'amount')
          await changeBudgetAmount(town.deps, demo, {
            key: newId(),
            budgetId,
            cents: one.cents,
            reason: 'Anders.',
          });
        await holdsFor(budgetId);
      }
    }),
    { numRuns: 6 },
  );
});

async function holdsFor(budgetId: Id): Promise<void> {
  const budget = await decidedOf(budgetId);
  const requests = await inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const found = await findInitiative(trx, initiative);
    return found ? readGrantPart(trx, found.id) : [];
  });
  const given = requests
    .filter((one) => one.budgetId === budgetId && ['granted', 'paid', 'accounted'].includes(one.state))
    .reduce((sum, one) => sum + (one.grantedCents ?? 0) - one.returnedCents, 0);
  expect(budget.decidedCents).toBe(given);
  expect(given).toBeLessThanOrEqual(budget.amountCents);
}

test('only who holds the role that decides, in that area, decides', async () => {
  const budgetId = await budgetOf(100_00, { decider: 'area_alderman' });
  const number = must(await ask(budgetId, 40_00, await town.doer('mo')));
  for (const key of ['nora', 'bea', 'zoe'] as const)
    await expect(
      grantRequest(town.deps, await town.doer(key), { number, cents: 40_00, note: '' }),
    ).rejects.toThrow(Forbidden);
  expect(
    (await grantRequest(town.deps, await town.doer('walt'), { number, cents: 40_00, note: '' })).ok,
  ).toBe(true);
  await expect(ask(budgetId, 10_00, await town.doer('zoe'))).rejects.toThrow(Forbidden);
  await expect(
    changeBudgetAmount(town.deps, await town.doer('nora'), { key: newId(), budgetId, cents: 1, reason: 'x' }),
  ).rejects.toThrow(Forbidden);
});

test('the initiators hear what was decided, and why; a grant hangs on the red thread', async () => {
  const budgetId = await budgetOf(500_00);
  const [given, not] = [must(await ask(budgetId, 400_00)), must(await ask(budgetId, 400_00))];
  must(await grant(given, 250_00, 'Zo kunnen wij er nog iemand blij mee maken.'));
  must(await refuseRequest(town.deps, demo, { number: not, note: 'Eén aanvraag per straat.' }));
  const { mails, ties } = await inMunicipality(town.deps, town.municipality.id, async (trx) => ({
    mails: (
      await sql<{ subject: string; body: string }>`
        select subject, body_text as body from mails where municipality_id = app_municipality() and about_topic = 'grants'
        order by id desc limit 2`.execute(trx)
    ).rows,
    ties: (
      await sql<{ reason: string }>`
        select reason from links l join grant_requests r on r.municipality_id = l.municipality_id and r.id = l.to_id
        where l.municipality_id = app_municipality() and r.number in (${given}, ${not}) and removed_at is null`.execute(
        trx,
      )
    ).rows,
  }));
  expect(mails.map(({ subject }) => subject)).toEqual([
    'Geen geld voor Beweegtuin',
    'Er is geld voor Beweegtuin',
  ]);
  expect(mails[0]?.body).toContain('Eén aanvraag per straat.');
  expect(mails[1]?.body).toMatch(/krijgt u €\s250\. U vroeg €\s400/);
  expect(ties).toEqual([{ reason: 'led_to' }]);
});
