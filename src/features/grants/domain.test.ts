// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Budget,
  budgetsFor,
  grantStates,
  grantVerbs,
  hasBankAccount,
  judgeAmount,
  judgeAsking,
  judgeBudget,
  judgeGranting,
  leftOf,
  moves,
  stateAfter,
} from './domain.ts';

const budget: Budget = {
  id: 'b',
  areaId: 'noord',
  kind: 'voucher',
  year: 2026,
  amountCents: 100_000,
  decidedCents: 80_000,
  mostCents: 50_000,
  decider: 'area_manager',
  about: { nl: 'Voor de buurt.', en: 'For the neighbourhood.' },
  opensOn: '2026-01-01',
  closesOn: '2026-11-30',
};

describe('asking', () => {
  const asking = { askedCents: 25_000, purpose: 'Een bankje.' };
  test.each([
    ['is taken', {}, '2026-03-11', undefined],
    ['on the first and the last day too', {}, '2026-11-30', undefined],
    ['not before it opens', {}, '2025-12-31', { why: 'closed' }],
    ['not after it closed', {}, '2026-12-01', { why: 'closed' }],
    ['not more than one may ask', { askedCents: 50_001 }, '2026-03-11', { why: 'over_most', cents: 50_000 }],
    ['not nothing', { askedCents: 0 }, '2026-03-11', { why: 'no_amount' }],
    [
      'not with the number of an account',
      { purpose: 'Naar NL91 ABNA 0417 1643 00 graag' },
      '2026-03-11',
      { why: 'bank_account' },
    ],
  ] as const)('%s', (_name, more, day, why) => {
    const judged = judgeAsking({ ...asking, ...more }, budget, day);
    expect(judged.ok ? undefined : judged.reason).toEqual(why);
  });
});

test('what is granted is the whole or less, is there, and less is said why', () => {
  const grant = (cents: number, note = '') => judgeGranting({ askedCents: 25_000 }, budget, { cents, note });
  expect(grant(25_000)).toEqual({ ok: false, reason: { why: 'over_left', cents: 20_000 } });
  expect(grant(25_001)).toEqual({ ok: false, reason: { why: 'over_asked', cents: 25_000 } });
  expect(grant(20_000)).toEqual({ ok: false, reason: { why: 'say_why' } });
  expect(grant(20_000, 'Er is niet meer.').ok).toBe(true);
  expect(judgeGranting({ askedCents: 20_000 }, budget, { cents: 20_000, note: '' }).ok).toBe(true);
});

test('whatever is granted never is more than was left', () => {
  const cents = fc.integer({ min: -10, max: 200_000 });
  fc.assert(
    fc.property(cents, cents, cents, (asked, decided, granted) => {
      const one = { ...budget, decidedCents: Math.max(0, Math.min(decided, budget.amountCents)) };
      const judged = judgeGranting({ askedCents: asked }, one, { cents: granted, note: 'Omdat.' });
      if (judged.ok) expect(granted > 0 && granted <= asked && granted <= leftOf(one)).toBe(true);
    }),
  );
});

test('a budget is never lowered below what was decided', () => {
  expect(judgeAmount(budget, 79_999)).toEqual({ ok: false, reason: { why: 'below_decided', cents: 80_000 } });
  expect(judgeAmount(budget, 80_000).ok).toBe(true);
  expect(judgeAmount({ ...budget, decidedCents: 0 }, 0).ok).toBe(false);
});

test('a budget that makes sense', () => {
  expect(judgeBudget(budget).ok).toBe(true);
  expect(judgeBudget({ ...budget, mostCents: 100_001 }).ok).toBe(false);
  expect(judgeBudget({ ...budget, closesOn: '2025-12-31' }).ok).toBe(false);
});

test('the table of moves: what has ended stays so, and money goes out only once', () => {
  for (const state of ['refused', 'accounted', 'withdrawn'] as const)
    for (const verb of grantVerbs) expect(stateAfter(state, verb)).toBeUndefined();
  expect(stateAfter('paid', 'pay')).toBeUndefined();
  expect(stateAfter('paid', 'withdraw')).toBeUndefined();
  const reachable = new Set(['requested', ...moves.map(({ to }) => to)]);
  expect([...grantStates].every((state) => reachable.has(state))).toBe(true);
});

test('numbers of accounts are seen however they are spaced, and other numbers are not taken for one', () => {
  for (const text of ['NL91ABNA0417164300', 'nl91 abna 0417.1643.00', 'DE89 3704 0044 0532 0130 00'])
    expect(hasBankAccount(`Maak het over op ${text}, dank u.`)).toBe(true);
  for (const text of ['Bel 0300 12 34 56', 'I-2026-0007', '20 stoelen à € 1.250,50', 'Postbus 12, 1234 AB'])
    expect(hasBankAccount(text)).toBe(false);
});

test('the budgets of an area and of what it lies in', () => {
  const budgets = [budget, { ...budget, id: 'c', areaId: 'zuid' }, { ...budget, id: 'd', areaId: 'root' }];
  expect(budgetsFor(budgets, [['root', 'noord', 'molendorp']]).map(({ id }) => id)).toEqual(['b', 'd']);
});
