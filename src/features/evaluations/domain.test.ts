// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { publishable } from '../overview/index.ts';
import {
  type Question,
  type Respondent,
  faultOfStep,
  fittingAnswers,
  isTheirWords,
  takesAnswers,
} from './domain.ts';
import { publicResults, resultsOf, roundedCount } from './results-domain.ts';

const scale: Question = { id: newId(), kind: 'scale', wording: 'Hoe goed?', options: [] };
const open: Question = { id: newId(), kind: 'open', wording: 'Waarom?', options: [] };
const pick: Question = { id: newId(), kind: 'choice', wording: 'Wat?', options: ['Door', 'Anders'] };

function answered(answers: Respondent['answers'], more: Partial<Respondent> = {}): Respondent {
  return {
    id: newId(),
    side: 'team',
    personId: null,
    toName: 'Nora',
    toAddress: 'nora@town.example',
    answers,
    quotes: {},
    mayQuote: false,
    invitedAt: null,
    savedAt: null,
    finishedAt: null,
    ...more,
  };
}

describe('what everyone may see of answers', () => {
  test('never a number below five, and no numbers at all of fewer than five answers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 40 }), (given) => {
        const respondents = given.map((mark) => answered({ [scale.id]: mark }));
        const [shown] = publicResults(resultsOf([scale], respondents), respondents, publishable);
        const numbers = [shown?.answered, ...(shown?.counts ?? []).map(({ count }) => count)];
        for (const number of numbers)
          if (typeof number === 'number' && number !== 0) expect(number).toBeGreaterThanOrEqual(5);
        if (given.length < 5) {
          expect(shown?.mean).toBeNull();
          expect(numbers.every((number) => number === null)).toBe(true);
        } else expect((shown?.mean ?? 0) * 2).toBe(Math.round((shown?.mean ?? 0) * 2));
      }),
    );
  });

  test('a quote only of who agreed, and its side only where five of that side answered', () => {
    const savedAt = Temporal.Instant.from('2026-03-11T09:00:00Z');
    const words = { [open.id]: 'Het liep goed.' };
    const said = answered(words, { mayQuote: true, quotes: words, savedAt });
    const silent = answered(words, { mayQuote: false, quotes: words, savedAt });
    const quotesOf = (respondents: Respondent[]) =>
      publicResults(resultsOf([open], respondents), respondents, publishable)[0]?.quotes;
    expect(quotesOf([said, silent])).toEqual([{ text: 'Het liep goed.', side: null }]);
    expect(quotesOf([said, silent, silent, silent, silent])).toEqual([
      { text: 'Het liep goed.', side: 'team' },
    ]);
  });
});

describe('an evaluation', () => {
  test('asks for questions and people before it opens, for conclusions before it is out', () => {
    const nothing = { questions: 0, respondents: 0, conclusions: '' };
    expect(faultOfStep('draft', nothing)).toBe('no_questions');
    expect(faultOfStep('draft', { ...nothing, questions: 1 })).toBe('no_respondents');
    expect(faultOfStep('draft', { ...nothing, questions: 1, respondents: 1 })).toBeUndefined();
    expect(faultOfStep('closed', nothing)).toBe('no_conclusions');
  });

  test('takes answers through its last day, and only what fits the questions', () => {
    const one = { state: 'open', closesOn: '2026-03-20' } as const;
    expect(takesAnswers(one, '2026-03-20')).toBe(true);
    expect(takesAnswers(one, '2026-03-21')).toBe(false);
    expect(takesAnswers({ ...one, state: 'closed' }, '2026-03-20')).toBe(false);
    const given = { [scale.id]: 6, [open.id]: '', [pick.id]: 1, elders: 'x' };
    expect(fittingAnswers([scale, open, pick], given)).toEqual({ [pick.id]: 1 });
    expect(fittingAnswers([pick], { [pick.id]: 2 })).toEqual({});
  });

  test('quotes what was written, shortened, and nothing that was not', () => {
    const text = 'Eerst was ik sceptisch. Nu ken ik de wethouder van naam.';
    expect(isTheirWords(text, 'Nu ken ik de wethouder van naam.')).toBe(true);
    expect(isTheirWords(text, 'Eerst […] ken ik de wethouder')).toBe(true);
    expect(isTheirWords(text, 'Nu ken ik […] Eerst')).toBe(false);
    expect(isTheirWords(text, 'Nu ken ik de burgemeester.')).toBe(false);
    expect(isTheirWords(text, ' ')).toBe(false);
  });

  test('rounds counts so that nothing small follows from two periods', () => {
    expect([0, 4, 5, 7, 8, 13].map(roundedCount)).toEqual([null, null, 5, 5, 10, 15]);
  });
});
