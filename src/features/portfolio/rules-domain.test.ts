// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { anyDay } from '../../testing/made-up-staffing.ts';
import { type Step, type Terms, dueDay, silenceOf, stepsOn, usualTerms } from './rules-domain.ts';

const terms: fc.Arbitrary<Terms> = fc
  .record({
    termWorkingDays: fc.integer({ min: 2, max: 10 }),
    remindBefore: fc.integer({ min: 0, max: 1 }),
    remindAfter: fc.integer({ min: 0, max: 5 }),
    informSilence: fc.constantFrom('known', 'up'),
    consultSilence: fc.constantFrom('agreed', 'up'),
  })
  .map((some) => ({ ...usualTerms, ...some }));

test('over the days, each step is taken once at most, silence only after the term, and nothing once it is answered', () => {
  fc.assert(
    fc.property(anyDay, terms, fc.constantFrom('inform', 'consult'), (asked, rules, level) => {
      const dueOn = dueDay(asked, rules);
      const at = Temporal.Instant.from('2026-01-01T00:00:00Z');
      let request: Parameters<typeof stepsOn>[0] = {
        level,
        answer: null,
        silence: null,
        dueOn,
        remindedBeforeAt: null,
        remindedAfterAt: null,
      };
      const taken: Step[] = [];
      for (let days = 0; days < 40; days += 1) {
        const day = asked.add({ days });
        for (const step of stepsOn(request, rules, day)) {
          taken.push(step);
          if (step === 'remind_before') request = { ...request, remindedBeforeAt: at };
          if (step === 'remind_after') request = { ...request, remindedAfterAt: at };
          if (step === 'silence') request = { ...request, silence: silenceOf(level, rules) };
          expect(day.toString() > dueOn).toBe(step !== 'remind_before');
        }
        expect(stepsOn({ ...request, answer: 'agreed' }, rules, day)).toEqual([]);
      }
      const isUp = silenceOf(level, rules) === 'up';
      expect(taken.toSorted()).toEqual([
        ...(isUp && rules.remindAfter > 0 ? ['remind_after'] : []),
        ...(rules.remindBefore > 0 ? ['remind_before'] : []),
        'silence',
      ]);
    }),
    { numRuns: 50 },
  );
});
