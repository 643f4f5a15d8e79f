// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { freeSlots, localOf, momentOf, overlaps, slotsFrom } from './domain.ts';

const now = Temporal.Instant.from('2026-03-11T09:00:00Z');
const later = (minutes: number) => now.add({ minutes });

describe('times in a form', () => {
  test('are Dutch times, in winter and in summer', () => {
    expect(momentOf('2026-03-12T10:00').toString()).toBe('2026-03-12T09:00:00Z');
    expect(momentOf('2026-07-12T10:00').toString()).toBe('2026-07-12T08:00:00Z');
  });

  test('come back as they were typed', () => {
    const minutes = fc.integer({ min: 0, max: 3 * 365 * 24 * 60 });
    fc.assert(
      fc.property(minutes, (count) => {
        const moment = later(count);
        // The hour that comes twice in autumn is read as the first of the two.
        expect(
          Math.abs(momentOf(localOf(moment)).epochMilliseconds - moment.epochMilliseconds) % 3_600_000,
        ).toBe(0);
      }),
    );
  });
});

describe('proposing', () => {
  test('none, or one that has passed, is no proposal', () => {
    expect(slotsFrom([], now)).toEqual({ ok: false, reason: 'no_slots' });
    expect(slotsFrom([later(60), later(-1)], now)).toEqual({ ok: false, reason: 'slot_passed' });
  });

  test('each time once, the first first', () => {
    const slots = slotsFrom([later(120), later(60), later(120)], now);
    expect(slots.ok && slots.value.map(String)).toEqual([later(60), later(120)].map(String));
  });
});

test('two talks overlap exactly when some minute belongs to both', () => {
  const start = fc.integer({ min: 0, max: 100 });
  const length = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(start, length, start, length, (one, oneLength, other, otherLength) => {
      const busy = [{ startsAt: later(other), endsAt: later(other + otherLength) }];
      const shared = Array.from({ length: oneLength }, (_, index) => one + index).some(
        (minute) => minute >= other && minute < other + otherLength,
      );
      expect(overlaps(later(one), oneLength, busy)).toBe(shared);
    }),
  );
});

test('what has passed or was taken cannot be picked', () => {
  const slots = [later(-30), later(60), later(120), later(180)];
  const busy = [{ startsAt: later(130), endsAt: later(150) }];
  expect(freeSlots({ slots, minutes: 30 }, now, busy).map(String)).toEqual(
    [later(60), later(180)].map(String),
  );
});
