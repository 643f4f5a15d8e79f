// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Facts,
  decide,
  isBackwards,
  missingFor,
  moveOf,
  movesFrom,
  moves,
  states,
  verbs,
} from './domain.ts';

const nothing: Facts = {
  state: 'proposed',
  initiator: false,
  theme: false,
  role: false,
  coordinated: false,
  plan: false,
  result: false,
};

test('what is still asked is named, in the order of the table', () => {
  const facts: Facts = { ...nothing, state: 'explored', initiator: true };
  const support = moveOf('explored', 'support');
  expect(support && missingFor(facts, support)).toEqual(['theme', 'role', 'coordinated']);
  expect(decide({ ...facts, theme: true }, 'support')).toEqual({ ok: false, reason: 'role' });
  expect(decide({ ...facts, theme: true, role: true }, 'support')).toEqual({
    ok: false,
    reason: 'coordinated',
  });
  const all = { ...facts, theme: true, role: true, coordinated: true };
  expect(decide(all, 'support')).toEqual({ ok: true, value: 'supported' });
  expect(decide({ ...nothing, state: 'stopped' }, 'resume')).toEqual({ ok: false, reason: 'reason' });
});

test('from every state but the last there is a way on, and only by a move of the table with nothing missing', () => {
  for (const state of states) expect(movesFrom(state).length > 0).toBe(state !== 'realised');
  fc.assert(
    fc.property(
      fc.constantFrom(...states),
      fc.constantFrom(...verbs),
      fc.record({
        initiator: fc.boolean(),
        theme: fc.boolean(),
        role: fc.boolean(),
        coordinated: fc.boolean(),
        plan: fc.boolean(),
        result: fc.boolean(),
      }),
      (state, verb, known) => {
        const facts = { state, ...known };
        const move = moves.find((one) => one.verb === verb && one.from.includes(state));
        const decided = decide(facts, verb, 'Omdat.');
        const isAllowed = move !== undefined && missingFor(facts, move, 'Omdat.').length === 0;
        expect(decided).toEqual(isAllowed ? { ok: true, value: move.to } : decided);
        expect(decided.ok).toBe(isAllowed);
      },
    ),
  );
});

test('a planning runs forward', () => {
  expect(isBackwards('2026-05-02', '2026-05-01')).toBe(true);
  expect(isBackwards('2026-05-01', '2026-05-01')).toBe(false);
  expect(isBackwards(null, '2026-05-01')).toBe(false);
});
