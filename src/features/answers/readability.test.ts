// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDutch, syllablesOf } from './readability.ts';

describe('syllables', () => {
  test.each([
    ['straat', 1],
    ['lantaarn', 2],
    ['gemeente', 3],
    ['bijeenkomst', 3],
    ['ideeën', 3],
    ['radio', 3],
    ['nieuw', 1],
    ['wethouder', 3],
    ['mooie', 2],
    ['u', 1],
    ['tv', 1],
  ])('%s has %i', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
});

describe('what is marked', () => {
  test('words of the town hall, with what people say instead', () => {
    const text = 'Indien u dit wilt, bel ons. Wij doen dit conform de regels.';
    expect(
      readDutch(text).marks.map((mark) => [
        text.slice(mark.from, mark.to),
        'instead' in mark && mark.instead,
      ]),
    ).toEqual([
      ['Indien', 'als'],
      ['conform', 'volgens'],
    ]);
  });

  test('a sentence of more than twenty words', () => {
    const long = Array.from({ length: 21 }, () => 'Woord').join(' ') + '.';
    const text = `Dit is kort. ${long}\nEn dit ook.`;
    const marks = readDutch(text).marks;
    expect(marks).toMatchObject([{ kind: 'long', words: 21 }]);
    expect(text.slice(marks[0]?.from, marks[0]?.to)).toBe(long);
  });

  test('the lines of a list are sentences of their own', () => {
    expect(readDutch(Array.from({ length: 30 }, () => '- een bankje').join('\n')).marks).toEqual([]);
  });

  test('whatever is written, a mark lies inside the text and never before the one in front of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Indien', 'wij', '.', '\n', ' ', 'thans', '!', '😀', 'e.d.', '12')),
        (parts) => {
          const text = parts.join(' ');
          let last = 0;
          for (const { from, to } of readDutch(text).marks) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
            last = from;
          }
        },
      ),
    );
  });
});

describe('the score', () => {
  test('plain words are easy, an official letter is hard', () => {
    const plain =
      'Dank u wel voor uw bericht. De lamp in uw straat is stuk. Wij maken de lamp op dinsdag. Het licht brandt dan weer. Bel ons gerust als u nog een vraag heeft.';
    const official =
      'Aangaande de desbetreffende infrastructurele voorzieningen wordt overeenkomstig vigerende verordeningen een onafhankelijke beoordelingsprocedure geïnitieerd, waarbij belanghebbenden gelegenheid verkrijgen zienswijzen kenbaar te maken.';
    expect(readDutch(plain).level).toBe('easy');
    expect(readDutch(official).level).toBe('hard');
  });

  test('a few words say nothing about it', () => {
    expect(readDutch('Dank u wel!').score).toBeUndefined();
    expect(readDutch('').words).toBe(0);
  });
});
