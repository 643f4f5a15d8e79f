// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';

/** 192 random bits, for the address behind which an alderman answers: it cannot be guessed and is kept nowhere. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

/** What is kept of a token. Made of so much chance, it needs no slow hash. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export function answerPath(token: string): string {
  return `/afstemming/${token}`;
}

/** The brief for a working visit to an area, without language prefix. */
export function visitPath(slug: string): string {
  return `/werkplek/gebieden/${slug}/werkbezoek`;
}
