// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, type Step, advise, questionNames, questions, steps, weigh } from './domain.ts';

const alone: Answers = {
  duty: 'none',
  able: 'alone',
  means: 'nothing',
  programme: 'no',
  reach: 'few',
  others: 'other',
};
const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  duty: fc.constantFrom('none', 'rules', 'duty'),
  able: fc.constantFrom('alone', 'helped', 'not_yet'),
  means: fc.constantFrom('nothing', 'room', 'money', 'work'),
  programme: fc.constantFrom('no', 'helps', 'needed'),
  reach: fc.constantFrom('few', 'neighbourhood', 'everyone'),
  others: fc.constantFrom('other', 'together', 'nobody'),
});

test('who can do it all alone is let go; a legal task always regulates', () => {
  expect(advise(alone)).toEqual({ step: 'let_go', because: [...questionNames], isDecided: false });
  expect(advise({ ...alone, duty: 'duty' })).toEqual({
    step: 'regulate',
    because: ['duty'],
    isDecided: true,
  });
});

test('a sports initiative that needs a place and some help is facilitated, and the advice says why', () => {
  const answers: Answers = {
    duty: 'rules',
    able: 'helped',
    means: 'room',
    programme: 'helps',
    reach: 'neighbourhood',
    others: 'together',
  };
  expect(advise(answers)).toEqual({
    step: 'facilitate',
    because: ['duty', 'able', 'means', 'reach', 'others'],
    isDecided: false,
  });
});

test('whatever is answered there is advice with a why, never more government than the answers speak for', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { step, because, isDecided } = advise(answers);
      expect(because.length).toBeGreaterThan(0);
      expect(isDecided).toBe(answers.duty === 'duty');
      const voices = new Map<Step, number>();
      for (const question of questionNames) {
        const table: Readonly<Record<string, { readonly speaks: Step }>> = questions[question];
        const speaks = table[answers[question]]?.speaks ?? 'let_go';
        voices.set(speaks, (voices.get(speaks) ?? 0) + 1);
      }
      if (isDecided) return;
      // A lighter step has fewer voices, a heavier one no more.
      for (const [other, count] of voices) {
        if (steps.indexOf(other) < steps.indexOf(step)) expect(count).toBeLessThan(because.length);
        else expect(count).toBeLessThanOrEqual(because.length);
      }
    }),
  );
});

test('another step than the advice is only decided with a reason', () => {
  const choice = {
    answers: alone,
    step: 'stimulate',
    reason: null,
    promised: null,
    requested: null,
  } as const;
  expect(weigh(choice)).toEqual({ ok: false, reason: 'reason' });
  expect(weigh({ ...choice, reason: 'Het dorp wacht er al jaren op.' })).toMatchObject({
    ok: true,
    value: { advised: 'let_go', step: 'stimulate' },
  });
  expect(weigh({ ...choice, step: 'let_go' })).toMatchObject({ ok: true });
});
