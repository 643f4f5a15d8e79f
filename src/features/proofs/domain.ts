// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { type Result, no, ok } from '../../kernel/result.ts';

/** Why a form is not taken: each is about the sender's proof, never about what was written. */
export type ProofFault = 'missing' | 'wrong' | 'expired' | 'used';

/** What a form hands in: a solved proof of work, or the answer to a question in words. */
export type Proof =
  | { readonly kind: 'work'; readonly payload: string }
  | { readonly kind: 'question'; readonly token: string; readonly answer: string };

/** A small sum in words, for who has no JavaScript: readable aloud, no picture, no timing. */
export type Sum = {
  readonly a: number;
  readonly b: number;
  readonly expiresAt: string;
  readonly nonce: string;
};

export const validFor = Temporal.Duration.from({ hours: 4 });

export function encodeSum(sum: Sum): string {
  return Buffer.from(`${sum.a}.${sum.b}.${sum.expiresAt}.${sum.nonce}`).toString('base64url');
}

export function decodeSum(text: string): Sum | undefined {
  const match = /^(\d)\.(\d)\.([0-9TZ:.-]+)\.([0-9a-f]+)$/.exec(Buffer.from(text, 'base64url').toString());
  const [, a, b, expiresAt, nonce] = match ?? [];
  if (a === undefined || b === undefined || expiresAt === undefined || nonce === undefined) return undefined;
  return { a: Number(a), b: Number(b), expiresAt, nonce };
}

/** Digits or a word: people type both. */
export function checkSum(
  sum: Sum,
  answer: string,
  now: Temporal.Instant,
  words: readonly (readonly string[])[],
): Result<void, ProofFault> {
  if (Temporal.Instant.compare(Temporal.Instant.from(sum.expiresAt), now) < 0) return no('expired');
  const given = answer.trim().toLowerCase();
  const right = sum.a + sum.b;
  const isRight = given === String(right) || words.some((list) => list[right] === given);
  return isRight ? ok(undefined) : no('wrong');
}
