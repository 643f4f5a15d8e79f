// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type Note, happenedAt, moods, pointToKeep, refusalsOf } from './domain.ts';

const now = Temporal.Instant.from('2026-03-11T09:00:00Z');
const everything = { hasTheme: () => true, hasArea: () => true };
const nobody = { name: '', email: '', phone: '' };
const note: Note = {
  id: 'n',
  personId: 'p',
  occasion: 'doorstep',
  text: 'De lantaarn is stuk.',
  themeIds: [],
  mayKeep: true,
  mayContact: false,
  mayPublish: false,
  contact: nobody,
  notedAt: now,
};

describe('a note', () => {
  test('with words that may be kept is taken', () => {
    expect(refusalsOf(note, everything)).toEqual([]);
  });

  test('that may not be kept counts as a talk, with its mood and themes and nothing else', () => {
    const counted = { ...note, text: '', mayKeep: false };
    expect(refusalsOf({ ...counted, mood: 'happy' }, everything)).toEqual([]);
    expect(refusalsOf({ ...counted, themeIds: ['t'] }, everything)).toEqual([]);
    expect(refusalsOf(counted, everything)).toEqual(['nothing_said']);
    expect(refusalsOf({ ...note, mayKeep: false }, everything)).toEqual(['not_to_keep']);
  });

  test('has a way to reach somebody exactly when that somebody wants it', () => {
    const els = { name: 'Els', email: '', phone: '0300 11 22 33' };
    expect(refusalsOf({ ...note, mayContact: true, contact: els }, everything)).toEqual([]);
    expect(refusalsOf({ ...note, mayContact: true }, everything)).toEqual(['nobody_to_reach']);
    expect(refusalsOf({ ...note, contact: els }, everything)).toEqual(['not_to_reach']);
  });

  test('tells of a theme or area that is gone since it was written', () => {
    const gone = { hasTheme: () => false, hasArea: () => false };
    expect(refusalsOf({ ...note, themeIds: ['t'], areaId: 'a' }, gone)).toEqual(['theme_gone', 'area_gone']);
  });

  test('never keeps a place without consent (R8)', () => {
    const point = { lon: 6, lat: 52, accuracyMeters: 10 };
    fc.assert(
      fc.property(fc.boolean(), fc.constantFrom(...moods), (mayKeep, mood) => {
        expect(pointToKeep({ ...note, mood, point, mayKeep })).toEqual(mayKeep ? point : undefined);
      }),
    );
  });
});

describe('when a talk was', () => {
  test('is what a phone with a wrong clock meant', () => {
    const threeHoursSlow = 3 * 3_600_000;
    expect(happenedAt(Temporal.Instant.from('2026-03-11T05:30:00Z'), threeHoursSlow, now).toString()).toBe(
      '2026-03-11T08:30:00Z',
    );
  });

  test('is never after it was received, nor more than a year before, whatever the phone says', () => {
    const millis = fc.integer({ min: -60 * 365 * 86_400_000, max: 60 * 365 * 86_400_000 });
    fc.assert(
      fc.property(millis, millis, (noted, offset) => {
        const at = happenedAt(now.add({ milliseconds: noted }), offset, now);
        const ago = now.epochMilliseconds - at.epochMilliseconds;
        expect(ago).toBeGreaterThanOrEqual(0);
        expect(ago).toBeLessThanOrEqual(365 * 86_400_000);
      }),
    );
  });
});
