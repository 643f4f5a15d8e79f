// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { JSONParser } from '@streamparser/json';
import type { LooksLike } from './import-faults.ts';

/** The bytes of an area file, or the path where they are, or a stream of them. */
export type AreaFileSource = Uint8Array | string | AsyncIterable<Uint8Array>;

/** How many of the file's own bytes were read; the total where it is known. */
export type ReadProgress = (done: number, total?: number) => void;

export type JsonPart =
  | { readonly kind: 'feature'; readonly index: number; readonly value: unknown }
  | { readonly kind: 'member'; readonly name: string; readonly value: unknown }
  | { readonly kind: 'stopped'; readonly why: 'empty' | 'damaged-gzip' | 'broken-json' | 'cut-off' }
  | { readonly kind: 'stopped'; readonly why: 'not-geojson'; readonly looksLike: LooksLike }
  | { readonly kind: 'stopped'; readonly why: 'unreadable'; readonly detail: string };

const sliceBytes = 64 * 1024;

/**
 * The features of a FeatureCollection one after the other, and its members `type`, `crs` and `features`, in
 * the order of the file and in batches, gzipped or not, with no more than a slice of the text in memory. Bad
 * input throws nothing: the last part then says why it stopped. A complete file ends without such a part.
 */
export async function* streamParts(
  source: AreaFileSource,
  onProgress?: ReadProgress,
): AsyncGenerator<JsonPart[]> {
  const reader = createPartReader();
  try {
    for await (const chunk of unzipped(countedBytes(source, onProgress))) {
      const parts = reader.read(chunk);
      yield parts;
      if (parts.at(-1)?.kind === 'stopped') return;
    }
  } catch (error) {
    yield [stoppedBy(error)];
    return;
  }
  yield reader.end();
}

function createPartReader(): { read(chunk: Uint8Array): JsonPart[]; end(): JsonPart[] } {
  const parser = new JSONParser({
    paths: ['$.type', '$.crs', '$.features', '$.features.*'],
    keepStack: false,
    numberBufferSize: 64,
  });
  let parts: JsonPart[] = [];
  let hasStarted = false;
  let isBroken = false;
  parser.onValue = ({ key, value, stack }) => {
    if (typeof key === 'number') parts.push({ kind: 'feature', index: key, value });
    else if (typeof key === 'string' && stack.length <= 1) parts.push({ kind: 'member', name: key, value });
  };
  parser.onError = () => {
    isBroken = true;
  };
  return {
    read(chunk) {
      parts = [];
      if (!hasStarted) {
        const first = chunk.find((byte) => !isBlank(byte));
        if (first === undefined) return parts;
        hasStarted = true;
        if (first !== 0x7b && first !== 0x5b) {
          return [{ kind: 'stopped', why: 'not-geojson', looksLike: guessFormat(chunk) }];
        }
      }
      parser.write(chunk);
      if (isBroken) parts.push({ kind: 'stopped', why: 'broken-json' });
      return parts;
    },
    end() {
      if (!hasStarted) return [{ kind: 'stopped', why: 'empty' }];
      return parser.isEnded ? [] : [{ kind: 'stopped', why: 'cut-off' }];
    },
  };
}

/** White space, or a byte of the UTF-8 byte order mark that Windows programs put first. */
function isBlank(byte: number): boolean {
  return [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(byte);
}

function guessFormat(chunk: Uint8Array): LooksLike {
  const start = new TextDecoder('latin1')
    .decode(chunk.subarray(0, 64))
    .replace(/^[\s\u00ef\u00bb\u00bf]+/, '');
  if (start.startsWith('PK')) return 'zip';
  if (start.startsWith('SQLite format')) return 'geopackage';
  return start.startsWith('<') ? 'xml' : 'other';
}

async function* countedBytes(source: AreaFileSource, onProgress?: ReadProgress): AsyncGenerator<Uint8Array> {
  let done = 0;
  const total =
    typeof source === 'string'
      ? (await stat(source)).size
      : source instanceof Uint8Array
        ? source.length
        : undefined;
  for await (const chunk of typeof source === 'string' ? createReadStream(source) : slices(source)) {
    if (!(chunk instanceof Uint8Array)) continue;
    yield chunk;
    done += chunk.length;
    onProgress?.(done, total);
  }
}

async function* slices(source: Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (!(source instanceof Uint8Array)) {
    yield* source;
    return;
  }
  for (let start = 0; start < source.length; start += sliceBytes)
    yield source.subarray(start, start + sliceBytes);
}

/** Passes bytes on, through gunzip when they begin with its magic number. */
async function* unzipped(bytes: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array = new Uint8Array();
  while (head.length < 2) {
    const next = await bytes.next();
    if (next.done) break;
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  if (head.length === 0) return;
  const whole = withHead(head, bytes);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* whole;
    return;
  }
  const gunzip = createGunzip({ chunkSize: sliceBytes });
  // An error of either end destroys `gunzip` with it, and so reaches whoever iterates.
  pipeline(Readable.from(whole, { objectMode: false }), gunzip, () => undefined);
  for await (const chunk of gunzip) {
    if (chunk instanceof Uint8Array) yield chunk;
  }
}

async function* withHead(head: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  yield* rest;
}

/** Only what the file or its medium did is a reason to refuse it; anything else is a bug and goes on up. */
function stoppedBy(error: unknown): JsonPart {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  if (code === 'Z_BUF_ERROR') return { kind: 'stopped', why: 'cut-off' };
  if (code.startsWith('Z_')) return { kind: 'stopped', why: 'damaged-gzip' };
  return { kind: 'stopped', why: 'unreadable', detail: code };
}
