// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { returnPath } from './return-path.ts';
import { deviceOf, expiryAfter, idleHours, isAlive, longestHours, signInMethods } from './session-domain.ts';

const start = Temporal.Instant.from('2026-06-03T08:00:00Z');
const method = fc.constantFrom(...signInMethods);
const minutes = fc.integer({ min: 0, max: 20 * 24 * 60 });

test('a revoked session is never alive', () => {
  fc.assert(
    fc.property(method, minutes, minutes, (way, revoked, asked) => {
      const expiresAt = expiryAfter({ method: way, createdAt: start }, start);
      const session = { expiresAt, revokedAt: start.add({ minutes: revoked }) };
      expect(isAlive(session, start.add({ minutes: asked }))).toBe(false);
    }),
  );
});

test('however often it is used, a session ends within its limit, and after idle hours before', () => {
  fc.assert(
    fc.property(method, fc.array(minutes, { minLength: 1, maxLength: 50 }), (way, uses) => {
      const begun = { method: way, createdAt: start };
      let session = { ...begun, expiresAt: expiryAfter(begun, start), revokedAt: null };
      let lastUse = start;
      for (const use of uses.sort((one, other) => one - other)) {
        const now = start.add({ minutes: use });
        if (!isAlive(session, now)) break;
        session = { ...session, expiresAt: expiryAfter(session, now) };
        lastUse = now;
      }
      expect(isAlive(session, start.add({ hours: longestHours[way] }))).toBe(false);
      expect(isAlive(session, lastUse.add({ hours: idleHours }))).toBe(false);
    }),
  );
});

test.each([
  ['/werkplek/bijdragen?staat=open', '/werkplek/bijdragen?staat=open'],
  [undefined, '/werkplek'],
  ['', '/werkplek'],
  ['https://evil.example/', '/werkplek'],
  ['//evil.example/', '/werkplek'],
  ['/\\evil.example', '/werkplek'],
  ['/\t/evil.example', '/werkplek'],
  ['/./%2e%2e//evil.example', '/werkplek'],
  ['javascript:alert(1)', '/werkplek'],
  ['/inloggen?naar=/inloggen', '/werkplek'],
  ['/uitloggen', '/werkplek'],
])('after signing in one goes from %j to %j', (naar, expected) => {
  expect(returnPath(naar)).toBe(expected);
});

test('a return path never leads to another host', () => {
  fc.assert(
    fc.property(fc.string(), fc.webUrl(), (text, url) => {
      for (const naar of [text, url, `/${text}`, `//${text}`, `/${url}`, `/${text}/../${url}`]) {
        const base = 'https://meent.example';
        expect(new URL(returnPath(naar), base).origin).toBe(base);
      }
    }),
  );
});

test('a device is told in words', () => {
  const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:141.0) Gecko/20100101 Firefox/141.0';
  const phone =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1';
  expect(deviceOf(firefox)).toBe('Firefox, Windows');
  expect(deviceOf(phone)).toBe('Safari, iPhone');
  expect(deviceOf('curl/8.5.0')).toBe('');
});
