// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asksForWords, patternOf, plainWords, questionOf } from './question.ts';

test('words, phrases between quotes and what is left out are told apart', () => {
  expect(questionOf('wijk “lokale democratie” -parkeren -"groot onderhoud" "bomen"')).toEqual({
    words: 'wijk bomen',
    phrases: ['lokale democratie'],
    withoutWords: ['parkeren'],
    withoutPhrases: ['groot onderhoud'],
  });
});

test('a dash within a word or by itself leaves nothing out', () => {
  expect(questionOf('wijk-agent - 2021 - 2025')).toMatchObject({
    words: 'wijk-agent 2021 2025',
    withoutWords: [],
  });
});

test('a quote that is not closed counts for nothing', () => {
  expect(questionOf('"groen in de wijk')).toMatchObject({ words: 'groen in de wijk', phrases: [] });
});

test('by what may not be in it alone, nothing is sought', () => {
  expect(asksForWords(questionOf('-parkeren'))).toBe(false);
  expect(asksForWords(questionOf('"a b" -parkeren'))).toBe(true);
  expect(plainWords(questionOf('wijk "a b" -parkeren'))).toBe('wijk a b');
});

test('any text is taken apart, and a pattern holds nothing but letters, digits and what stands between', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (text) => {
      const { words, phrases, withoutWords, withoutPhrases } = questionOf(text);
      for (const part of [words, ...phrases, ...withoutWords, ...withoutPhrases])
        expect(part).not.toContain('"');
      for (const phrase of phrases)
        expect(patternOf(phrase).replaceAll('[^[:alnum:]]+', '')).toMatch(/^[\p{L}\p{N}]*$/u);
    }),
  );
});
