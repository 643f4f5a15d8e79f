// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Facts,
  type Verb,
  decide,
  factsOf,
  missingBefore,
  moves,
  movesFrom,
  states,
  verbs,
} from './domain.ts';

const ready: Facts = {
  state: 'idea',
  theme: true,
  lead: true,
  coordinated: true,
  action: true,
  all_closed: true,
};
const said = { result: 'Het licht brandt', reason: 'Geen geld' };

test('from an idea to what came of it', () => {
  const way: Verb[] = ['support', 'begin', 'finish'];
  let facts = ready;
  for (const verb of way) {
    const decided = decide(facts, verb, said);
    if (!decided.ok) throw new Error(decided.reason);
    facts = { ...facts, state: decided.value };
  }
  expect(facts.state).toBe('done');
  expect(movesFrom('done')).toEqual([]);
});

test('what is missing is said: a theme, who leads, an action, a result, a reason', () => {
  expect(decide({ ...ready, theme: false }, 'support', {})).toEqual({ ok: false, reason: 'theme' });
  expect(decide({ ...ready, lead: false }, 'support', {})).toEqual({ ok: false, reason: 'lead' });
  expect(decide({ ...ready, coordinated: false }, 'support', {})).toEqual({
    ok: false,
    reason: 'coordinated',
  });
  expect(decide({ ...ready, state: 'supported', action: false }, 'begin', {})).toEqual({
    ok: false,
    reason: 'action',
  });
  expect(decide({ ...ready, state: 'under_way', all_closed: false }, 'finish', said)).toEqual({
    ok: false,
    reason: 'all_closed',
  });
  expect(decide({ ...ready, state: 'under_way' }, 'finish', {})).toEqual({ ok: false, reason: 'result' });
  expect(decide(ready, 'stop', {})).toEqual({ ok: false, reason: 'reason' });
});

test('an open action keeps a project from being finished', () => {
  const project = { state: 'under_way', themeIds: ['a'], leadId: 'b' } as const;
  const all = { isCoordinated: true };
  expect(factsOf(project, { ...all, actions: [{ outcome: 'done' }, { outcome: null }] }).all_closed).toBe(
    false,
  );
  expect(factsOf(project, { ...all, actions: [{ outcome: 'dropped' }] }).all_closed).toBe(true);
});

test('never: a move that is not in the table', () => {
  fc.assert(
    fc.property(fc.constantFrom(...states), fc.constantFrom(...verbs), (state, verb) => {
      const decided = decide({ ...ready, state }, verb, said);
      const inTable = moves.find((move) => move.verb === verb && move.from.includes(state));
      return decided.ok ? decided.value === inTable?.to : inTable === undefined;
    }),
  );
});

test('always: what a form asks of itself is not asked before', () => {
  for (const move of moves) expect(missingBefore(ready, move)).toEqual([]);
});
