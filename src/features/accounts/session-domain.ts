// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';

export const signInMethods = ['passkey', 'code', 'demo'] as const;
export type SignInMethod = (typeof signInMethods)[number];

export type Session = {
  readonly id: Id;
  readonly personId: Id;
  readonly method: SignInMethod;
  /** What kind of browser, in words: "Firefox, Windows"; empty when it did not say. */
  readonly device: string;
  readonly createdAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly revokedAt: Temporal.Instant | null;
};

/** After a working day without a sign of life one signs in again. */
export const idleHours = 12;
/** And in any case after so long. */
export const longestHours: Readonly<Record<SignInMethod, number>> = {
  passkey: 7 * 24,
  code: 7 * 24,
  demo: 24,
};
/** Being seen is written down at most so often. */
export const seenMinutes = 5;

export function isAlive(session: Pick<Session, 'expiresAt' | 'revokedAt'>, now: Temporal.Instant): boolean {
  return session.revokedAt === null && Temporal.Instant.compare(now, session.expiresAt) < 0;
}

/** When a session that is used now ends by itself. */
export function expiryAfter(
  session: Pick<Session, 'method' | 'createdAt'>,
  now: Temporal.Instant,
): Temporal.Instant {
  const idle = now.add({ hours: idleHours });
  const longest = session.createdAt.add({ hours: longestHours[session.method] });
  return Temporal.Instant.compare(idle, longest) < 0 ? idle : longest;
}

export function isToBeMarked(session: Pick<Session, 'lastSeenAt'>, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(session.lastSeenAt.add({ minutes: seenMinutes }), now) <= 0;
}

/** Did somebody's service end? Who leaves at the end of a day works until then. */
export function hasEnded(
  person: { readonly endedAt: Temporal.Instant | null },
  now: Temporal.Instant,
): boolean {
  return person.endedAt !== null && Temporal.Instant.compare(person.endedAt, now) <= 0;
}

const browsers = [
  ['Edge', /\bEdg(A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS|Chromium)\//],
  ['Safari', /\bSafari\//],
] as const;
const systems = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
] as const;

/** What a User-Agent header tells a person: the browser and the system, no versions. Empty for an unknown one. */
export function deviceOf(userAgent: string): string {
  const nameIn = (known: readonly (readonly [string, RegExp])[]) =>
    known.find(([, sign]) => sign.test(userAgent))?.[0];
  return [nameIn(browsers), nameIn(systems)].filter((name) => name !== undefined).join(', ');
}
