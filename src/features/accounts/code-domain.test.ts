// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import {
  type AskedCode,
  bareDigits,
  codeAttempts,
  codeMinutes,
  mayAsk,
  sixDigits,
  tryCode,
} from './code-domain.ts';

const start = Temporal.Instant.from('2026-06-03T08:00:00Z');
const fresh: AskedCode = {
  id: 'code',
  personId: 'person',
  attempts: 0,
  expiresAt: start.add({ minutes: codeMinutes }),
  usedAt: null,
};

/** Any series of attempts, each right or wrong, over twice the time that a code works. */
const attempts = fc
  .array(fc.record({ second: fc.integer({ min: 0, max: codeMinutes * 120 }), isRight: fc.boolean() }), {
    maxLength: 20,
  })
  .map((some) => some.sort((one, other) => one.second - other.second));

type Attempt = { readonly second: number; readonly isRight: boolean };

function play(code: AskedCode, series: readonly Attempt[]) {
  let now = code;
  return series.map((attempt) => {
    const { outcome, after } = tryCode(now, attempt.isRight, start.add({ seconds: attempt.second }));
    now = after;
    return { ...attempt, outcome };
  });
}

test('a code works at most once, never after ten minutes and never after five wrong tries', () => {
  fc.assert(
    fc.property(attempts, (series) => {
      const played = play(fresh, series);
      const successes = played.filter((one) => one.outcome === 'right');
      expect(successes.length).toBeLessThanOrEqual(1);
      for (const success of successes) {
        expect(success.isRight).toBe(true);
        expect(success.second).toBeLessThan(codeMinutes * 60);
        const wrongBefore = played.slice(0, played.indexOf(success)).filter((one) => !one.isRight);
        expect(wrongBefore.length).toBeLessThan(codeAttempts);
      }
    }),
  );
});

test('the first right attempt in time, after fewer than five wrong ones, always works', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: codeAttempts - 1 }),
      fc.integer({ min: 0, max: codeMinutes * 60 - 1 }),
      (wrong, second) => {
        const series = [
          ...Array.from({ length: wrong }, () => ({ second, isRight: false })),
          { second, isRight: true },
        ];
        expect(play(fresh, series).at(-1)?.outcome).toBe('right');
      },
    ),
  );
});

test('a code asked for an address that nobody has never works, and is refused in the same words', () => {
  fc.assert(
    fc.property(attempts, (series) => {
      const allWrong = series.map((attempt) => ({ ...attempt, isRight: false }));
      const forNobody = play({ ...fresh, personId: null }, series).map((one) => one.outcome);
      expect(forNobody).toEqual(play(fresh, allWrong).map((one) => one.outcome));
    }),
  );
});

test('five codes in a quarter of an hour for one address, twenty a day', () => {
  const asked = (minutesAgo: readonly number[]) => minutesAgo.map((minutes) => start.subtract({ minutes }));
  expect(mayAsk(asked([1, 2, 3, 4]), start)).toBe(true);
  expect(mayAsk(asked([1, 2, 3, 4, 5]), start)).toBe(false);
  expect(mayAsk(asked([1, 2, 3, 4, 15]), start)).toBe(true);
  expect(mayAsk(asked(Array.from({ length: 20 }, (_, at) => 20 * (at + 1))), start)).toBe(false);
  expect(mayAsk(asked(Array.from({ length: 20 }, (_, at) => 24 * 60 + at)), start)).toBe(true);
});

test('codes are six digits, and may be pasted with spaces', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      expect(sixDigits(Buffer.from(bytes).toString('base64url'))).toMatch(/^\d{6}$/);
    }),
  );
  expect(bareDigits(' 012 345\n')).toBe('012345');
  expect(bareDigits('012-345')).toBe('012345');
});
