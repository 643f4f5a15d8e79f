// SPDX-License-Identifier: EUPL-1.2
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { cleanText } from '../../kernel/clean-text.ts';
import { type LargeFile, type SentForm, type Typed, addTyped } from './forms.ts';

export type LargeLimits = {
  /** Each file. */
  readonly mostBytes: number;
  /** Together in one form; without it, one. */
  readonly mostFiles?: number;
};

/** What the fields beside the files may weigh. */
const besides = 1_000_000;
/** So long the rest of what is refused may take to arrive, so that a browser reads the answer in peace. */
const drainMillis = 300_000;

/**
 * Reads a form of which the files are large: each goes straight to a file in `folder`, so that however large it is, no more than a
 * piece of it is in memory. A file that is too large is known by what the request says of its length, or at the byte where it passes
 * the limit: then nothing of it is kept, nothing after it is read, and the answer goes out at once, while what still comes is let go.
 * So a field for files stands last in its form: what was typed before it is kept (R11).
 */
export async function readLargeForm(
  request: FastifyRequest,
  folder: string,
  { mostBytes, mostFiles = 1 }: LargeLimits,
): Promise<SentForm> {
  const fields: Typed = {};
  const large: Record<string, LargeFile[]> = {};
  const isTooLong =
    Number(request.headers['content-length'] ?? 0) > mostBytes * Math.max(1, mostFiles) + besides;
  let taken = 0;
  for await (const part of request.parts({ limits: { fileSize: mostBytes } })) {
    if (part.type !== 'file') {
      addTyped(fields, part);
      continue;
    }
    const file = isTooLong
      ? tooLarge(part)
      : taken >= mostFiles
        ? tooMany(part)
        : await keep(part, join(folder, String(taken)));
    if (!file) continue;
    taken += 1;
    (large[part.fieldname] ??= []).push(file);
    if ('refused' in file) break;
  }
  letGo(request);
  return { fields, files: {}, large };
}

function tooLarge({ filename }: MultipartFile): LargeFile {
  return { name: cleanText(filename), refused: 'too_large' };
}

function tooMany({ filename }: MultipartFile): LargeFile {
  return { name: cleanText(filename), refused: 'too_many' };
}

/** A field for files that was left empty sends a file without name and bytes. */
async function keep(part: MultipartFile, path: string): Promise<LargeFile | undefined> {
  const limit = new AbortController();
  part.file.once('limit', () => limit.abort());
  const target = createWriteStream(path, { mode: 0o600 });
  try {
    await pipeline(part.file, target, { signal: limit.signal });
  } catch (error) {
    if (!limit.signal.aborted) throw error;
    await rm(path, { force: true });
    return tooLarge(part);
  }
  const name = cleanText(part.filename);
  return name === '' && target.bytesWritten === 0 ? undefined : { name, path, bytes: target.bytesWritten };
}

/** What still comes is read and forgotten: a connection that is cut while it sends shows no answer. */
function letGo({ raw }: FastifyRequest): void {
  if (raw.readableEnded || raw.destroyed) return;
  raw.unpipe();
  raw.resume();
  const timer = setTimeout(() => raw.destroy(), drainMillis);
  timer.unref();
  raw.once('close', () => clearTimeout(timer));
}
