// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';

export const codeMinutes = 10;
export const codeAttempts = 5;

/** A code that was asked for. `personId` is null when nobody has the address: everything else goes the same. */
export type AskedCode = {
  readonly id: Id;
  readonly personId: Id | null;
  readonly attempts: number;
  readonly expiresAt: Temporal.Instant;
  readonly usedAt: Temporal.Instant | null;
};

/** wrong: try again; spent: used, too late or too often wrong, so ask a new one. */
export type CodeOutcome = 'right' | 'wrong' | 'spent';

/** Judges one attempt, and gives the code as it is after it. At most one attempt is ever right (property-tested). */
export function tryCode(
  code: AskedCode,
  isRight: boolean,
  now: Temporal.Instant,
): { outcome: CodeOutcome; after: AskedCode } {
  const isOver = Temporal.Instant.compare(now, code.expiresAt) >= 0;
  if (code.usedAt || isOver || code.attempts >= codeAttempts) return { outcome: 'spent', after: code };
  if (isRight && code.personId) return { outcome: 'right', after: { ...code, usedAt: now } };
  const after = { ...code, attempts: code.attempts + 1 };
  return { outcome: after.attempts >= codeAttempts ? 'spent' : 'wrong', after };
}

/**
 * How often a code may be asked for one address. With five attempts a code this leaves a stranger at most a hundred guesses in a
 * million a day.
 */
export const askLimits = [
  { minutes: 15, times: 5 },
  { minutes: 24 * 60, times: 20 },
] as const;

/** Older requests count for nothing any more. */
export const longestAskMinutes = Math.max(...askLimits.map((limit) => limit.minutes));

export function mayAsk(askedBefore: readonly Temporal.Instant[], now: Temporal.Instant): boolean {
  return askLimits.every(({ minutes, times }) => {
    const since = now.subtract({ minutes });
    return askedBefore.filter((at) => Temporal.Instant.compare(at, since) > 0).length < times;
  });
}

/** Six digits from 128 bits in base64url. 2^48 is so much more than a million that no code is likelier by more than 1 in 10^8. */
export function sixDigits(signature: string): string {
  const number = Buffer.from(signature, 'base64url').readUIntBE(0, 6) % 1_000_000;
  return String(number).padStart(6, '0');
}

/** What somebody typed or pasted, without the spaces and dashes that people and mail programs put in. */
export function bareDigits(typed: string): string {
  return typed.replace(/[\s-]/g, '');
}
