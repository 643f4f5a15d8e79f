// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Facts,
  areaOf,
  decide,
  isContributionNumber,
  moves,
  possibleMoves,
  states,
  verbs,
} from './domain.ts';

const anyFacts: fc.Arbitrary<Facts> = fc.record({
  state: fc.constantFrom(...states),
  canBeReached: fc.boolean(),
  hasAnswer: fc.boolean(),
  hasConsent: fc.boolean(),
  hasPromise: fc.boolean(),
  isMerged: fc.boolean(),
});

describe('the table of moves', () => {
  it('has at most one move for a verb from a state', () => {
    for (const verb of verbs) {
      for (const state of states) {
        expect(
          moves.filter((move) => move.verb === verb && move.from.includes(state)).length,
        ).toBeLessThanOrEqual(1);
      }
    }
  });

  it('leads out of every state', () => {
    for (const state of states)
      expect(moves.some((move) => move.from.includes(state) && move.to !== 'same' && move.to !== state)).toBe(
        true,
      );
  });

  it('shows the staff exactly the moves that are not refused', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...verbs), (facts, verb) => {
        const isStaffVerb = moves.some((move) => move.verb === verb && move.by === 'staff');
        expect(possibleMoves(facts).has(verb)).toBe(isStaffVerb && decide(facts, verb, 'a reason').ok);
      }),
    );
  });
});

describe('R3: no silent end', () => {
  it('never closes without an answer or a reason', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(undefined, '', '   ', 'It is mended.'), (facts, reason) => {
        const closed = decide(facts, 'close', reason);
        if (closed.ok) expect(facts.hasAnswer || (reason ?? '').trim() !== '').toBe(true);
      }),
    );
  });

  it('takes up a closed contribution again when the resident replies', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const replied = decide({ ...facts, state: 'closed' }, 'reply');
        // What was merged into another is taken up there.
        const reason = { ok: false, reason: 'is_merged' };
        expect(replied).toEqual(facts.isMerged ? reason : { ok: true, value: 'in_progress' });
      }),
    );
  });
});

describe('R7: public only with consent', () => {
  it('is never published without', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(decide(facts, 'publish').ok).toBe(facts.hasConsent);
      }),
    );
  });
});

describe('R1: place gives area', () => {
  const areas = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 6 });

  it('is the first holding area with a team, else the chosen one, else the whole municipality', () => {
    fc.assert(
      fc.property(
        areas,
        fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
        fc.func(fc.boolean()),
        (holding, chosen, hasTeam) => {
          const { area, from } = areaOf(holding, chosen, 'root', hasTeam);
          const first = holding.findIndex(hasTeam);
          if (first >= 0) expect([area, from]).toEqual([holding[first], 'point']);
          else if (chosen !== undefined) expect([area, from]).toEqual([chosen, 'choice']);
          else expect([area, from]).toEqual(['root', 'none']);
        },
      ),
    );
  });
});

describe('numbers', () => {
  it('are recognised, and nothing else is', () => {
    for (const text of ['B-2026-00042', 'B-2026-1234567']) expect(isContributionNumber(text)).toBe(true);
    for (const text of ['', 'B-2026-1', 'b-2026-00042', 'B-2026-00042 ', '../B-2026-00042'])
      expect(isContributionNumber(text)).toBe(false);
  });
});
