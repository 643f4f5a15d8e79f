// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** RFC 5321 allows 254 characters between the brackets. */
const address = z.email().max(254);

/** One mailbox, and nothing that could add a second one or a header line. */
export function isDeliverable(text: string): boolean {
  return !/[\s<>,;:"\\\p{Cc}]/u.test(text) && address.safeParse(text).success;
}

/** A name or subject as one line: no line ends, with which a header could be added. */
export function asOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
