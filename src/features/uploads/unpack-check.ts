// SPDX-License-Identifier: EUPL-1.2
import type { Readable } from 'node:stream';
import { fromBufferPromise } from 'yauzl';
import { type Result, no, ok } from '../../kernel/result.ts';
import { unpackLimits } from './domain.ts';

/**
 * Looks into a document that is a zip, by unpacking it piece by piece and letting go of each piece: what it says of its own size is
 * not believed. Refuses what grows past the limits, holds programs (macros), or cannot be read. (yauzl: the reader beside yazl, MIT.)
 */
export async function checkUnpacked(content: Buffer): Promise<Result<true, 'bomb' | 'macros' | 'broken'>> {
  try {
    const zip = await fromBufferPromise(content, { lazyEntries: true });
    if (zip.entryCount > unpackLimits.entries) return no('bomb');
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      if (/vbaProject\.bin$|^Basic\/|^Scripts\//i.test(entry.fileName)) return no('macros');
      if (entry.isEncrypted()) return no('broken');
      const size = await sizeOf(await zip.openReadStreamPromise(entry), unpackLimits.bytes - total);
      total += size;
      const isSwollen = size > 1_000_000 && size > entry.compressedSize * unpackLimits.ratio;
      if (isSwollen || total >= unpackLimits.bytes) return no('bomb');
    }
    return ok(true);
  } catch (error) {
    // An entry that is larger than it says is what a bomb does.
    if (error instanceof Error) return no(/too many bytes/i.test(error.message) ? 'bomb' : 'broken');
    throw error;
  }
}

async function sizeOf(stream: Readable, most: number): Promise<number> {
  let size = 0;
  for await (const part of stream) {
    size += Buffer.isBuffer(part) ? part.length : 0;
    // Leaving the loop ends the stream.
    if (size >= most) break;
  }
  return size;
}
