// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { calendarText } from './calendar-text.ts';

const startsAt = Temporal.Instant.from('2026-03-12T09:00:00Z');
const event = {
  uid: 'een',
  sequence: 2,
  stampedAt: Temporal.Instant.from('2026-03-01T08:00:00Z'),
  startsAt,
  endsAt: startsAt.add({ minutes: 30 }),
  isOff: false,
  title: 'Koffiekar',
  description: 'Kom langs.',
  place: 'Sluiskade',
};

/** The unfolded lines, read back as RFC 5545 §3.1 and §3.3.11 say. */
function linesOf(text: string): string[] {
  return text.replaceAll('\r\n ', '').replaceAll('\r\n\t', '').split('\r\n');
}

function valueOf(text: string, name: string): string | undefined {
  const line = linesOf(text).find((one) => one.startsWith(`${name}:`));
  return line
    ?.slice(name.length + 1)
    .replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

test('whatever is said comes out as it went in, in lines of at most 75 bytes', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(words, words, (title, place) => {
      const text = calendarText({
        method: 'PUBLISH',
        events: [{ ...event, title: `a${title}`, place: `b${place}` }],
      });
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(valueOf(text, 'SUMMARY')).toBe(`a${plain(title)}`);
      expect(valueOf(text, 'LOCATION')).toBe(`b${plain(place)}`);
    }),
  );
});

/** What an agenda can hold of it. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

test('an event says when it is, which it is, and how often it changed', () => {
  const lines = linesOf(
    calendarText({
      method: 'PUBLISH',
      name: 'Agenda',
      events: [event, { ...event, uid: 'twee', isOff: true }],
    }),
  );
  expect(lines).toEqual(
    expect.arrayContaining([
      'VERSION:2.0',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Agenda',
      'UID:een@meent',
      'SEQUENCE:2',
      'DTSTAMP:20260301T080000Z',
      'DTSTART:20260312T090000Z',
      'DTEND:20260312T093000Z',
      'STATUS:CONFIRMED',
      'UID:twee@meent',
      'STATUS:CANCELLED',
    ]),
  );
});
