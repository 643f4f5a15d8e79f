// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from './locale.ts';
import { moneyInWords, moneyToType, mostCents, readMoney } from './money.ts';

test.each([
  ['€ 1.250,50', 125050],
  ['1250.50', 125050],
  ['1.250', 125000],
  ['1,250.50', 125050],
  ['1,250', 125000],
  ['12,5', 1250],
  ['12.5', 1250],
  ['€ 40,-', 4000],
  ['40 euro', 4000],
  ['€\u00a0250', 25000],
  ['0', 0],
  ['007', 700],
])('%s is read', (text, cents) => {
  expect(readMoney(text)).toBe(cents);
});

test.each(['', '€', 'veel', '-5', '1.2.3', '1,25,0', '12,345,6', '1e3', '0x10', '1.250.50', '∞'])(
  '%j is no amount, or not what one can be sure of',
  (text) => {
    expect(readMoney(text)).toBeUndefined();
  },
);

test('more than any budget is not taken', () => {
  expect(readMoney('100.000.000')).toBe(mostCents);
  expect(readMoney('100.000.000,01')).toBeUndefined();
  expect(readMoney('9'.repeat(400))).toBeUndefined();
});

test('whatever is written out is read back as the same amount, in both languages', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: mostCents }), fc.constantFrom(...locales), (cents, locale) => {
      expect(readMoney(moneyInWords(locale, cents))).toBe(cents);
      expect(readMoney(moneyToType(locale, cents))).toBe(cents);
    }),
  );
});

test('what is read is always a whole number of cents, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cents = readMoney(text);
      expect(cents === undefined || (Number.isSafeInteger(cents) && cents >= 0 && cents <= mostCents)).toBe(
        true,
      );
    }),
  );
});

test('written as people read it', () => {
  expect(moneyInWords('nl', 125050)).toBe('€\u00a01.250,50');
  expect(moneyInWords('en', 125050)).toBe('€1,250.50');
  expect(moneyInWords('nl', 25000)).toBe('€\u00a0250');
});
