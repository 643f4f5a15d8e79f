// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';

/** An identifier: UUID version 7 (RFC 9562), so that keys made one after another lie beside each other in an index. */
export type Id = string;

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
// 26 bits that count up with every id, from a random start: they follow the milliseconds, so that ids made one after another sort so.
const counterMask = 0x3ffffff;
let counter = randomBytes(4).readUInt32BE() & counterMask;

/**
 * A new UUIDv7 that sorts by `atMillis`, by default now. Ids for the same millisecond sort in the order in which this process
 * made them (RFC 9562 §6.2, method 1: the bits after the version are a counter; 48 random bits are left).
 */
export function newId(atMillis: number = Date.now()): Id {
  counter = (counter + 1) & counterMask;
  const bytes = randomBytes(16);
  bytes.writeUIntBE(atMillis, 0, 6);
  bytes.writeUInt16BE(0x7000 | (counter >>> 14), 6);
  bytes.writeUInt16BE(0x8000 | (counter & 0x3fff), 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export function isId(text: unknown): text is Id {
  return typeof text === 'string' && pattern.test(text);
}

/** The lowest id of a moment: ids of a stretch of time lie between that of its begin and that of its end. */
export function lowestId(atMillis: number): Id {
  const hex = Math.max(0, atMillis).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-0000-0000-000000000000`;
}
