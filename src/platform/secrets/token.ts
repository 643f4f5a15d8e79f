// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';

/** 192 random bits, for an address that opens something for one person: it cannot be guessed and is kept nowhere. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

/** What is kept of a token. Made of so much chance, it needs no slow hash. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
