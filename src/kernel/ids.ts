// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';

/** An identifier: UUID version 7 (RFC 9562), so that keys made one after another lie beside each other in an index. */
export type Id = string;

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
let lastMillis = 0;
let counter = 0;

/**
 * A new UUIDv7. Within one process later calls give larger ids, also within one millisecond:
 * the twelve bits after the version count up and borrow from the next millisecond when they run out (RFC 9562 §6.2, method 1).
 */
export function newId(nowMillis: number = Date.now()): Id {
  if (nowMillis > lastMillis) {
    lastMillis = nowMillis;
    counter = randomBytes(2).readUInt16BE() & 0x7ff;
  } else {
    counter += 1;
    if (counter > 0xfff) {
      counter = 0;
      lastMillis += 1;
    }
  }
  const bytes = randomBytes(16);
  bytes.writeUIntBE(lastMillis, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** An id for something that happened at another moment than now (imports, the demo): sorts by that moment. */
export function idAt(millis: number): Id {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(millis, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export function isId(text: unknown): text is Id {
  return typeof text === 'string' && pattern.test(text);
}
