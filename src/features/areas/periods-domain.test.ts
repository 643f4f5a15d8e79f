// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dayAfter, dayBefore, holdsOn, holesBetween, sameSince, turningDays } from './periods-domain.ts';

const day = fc
  .integer({ min: 0, max: 60 })
  .map((days) => Temporal.PlainDate.from('2024-02-10').add({ days }).toString());
const period = fc.tuple(day, fc.option(fc.integer({ min: 0, max: 20 }))).map(([validFrom, days]) => ({
  validFrom,
  validTo: days === null ? null : Temporal.PlainDate.from(validFrom).add({ days }).toString(),
}));

test('both days of a period count', () => {
  const one = { validFrom: '2024-01-01', validTo: '2024-12-31' };
  expect(['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'].map((on) => holdsOn(one, on))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(holdsOn({ validFrom: '2024-01-01', validTo: null }, '2999-01-01')).toBe(true);
});

test('days follow each other over months and leap years', () => {
  expect(dayAfter('2024-02-28')).toBe('2024-02-29');
  expect(dayBefore('2025-01-01')).toBe('2024-12-31');
});

test('days with the same mark have the same boundaries', () => {
  fc.assert(
    fc.property(fc.array(period, { maxLength: 6 }), day, day, (periods, one, other) => {
      const turning = turningDays(periods);
      const holding = (on: string) => periods.map((each) => holdsOn(each, on));
      if (sameSince(turning, one) === sameSince(turning, other)) expect(holding(one)).toEqual(holding(other));
    }),
  );
});

test('the holes of an area are the days between its first and last boundary without one', () => {
  expect(
    holesBetween([
      { validFrom: '2025-01-01', validTo: null },
      { validFrom: '2022-01-01', validTo: '2022-12-31' },
      { validFrom: '2023-01-01', validTo: '2023-06-30' },
    ]),
  ).toEqual([{ from: '2023-07-01', to: '2024-12-31' }]);
});
