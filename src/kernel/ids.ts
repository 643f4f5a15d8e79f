// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';

/** An identifier: UUID version 7 (RFC 9562), so that keys made one after another lie beside each other in an index. */
export type Id = string;

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
let askedMillis = 0;
let givenMillis = 0;
let counter = 0;

/**
 * A new UUIDv7 that sorts by `atMillis`, by default now. Ids made one after another for the same millisecond sort in that order:
 * the twelve bits after the version count up from a random start in their lower half, and borrow from the next millisecond when
 * they run out (RFC 9562 §6.2, method 1).
 */
export function newId(atMillis: number = Date.now()): Id {
  if (atMillis === askedMillis) {
    counter += 1;
    if (counter > 0xfff) {
      counter = 0;
      givenMillis += 1;
    }
  } else {
    askedMillis = atMillis;
    givenMillis = atMillis;
    counter = randomBytes(2).readUInt16BE() & 0x7ff;
  }
  const bytes = randomBytes(16);
  bytes.writeUIntBE(givenMillis, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export function isId(text: unknown): text is Id {
  return typeof text === 'string' && pattern.test(text);
}
