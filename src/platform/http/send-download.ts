// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answer } from './answer.ts';
import { type ByteRange, namesTag, rangeOf } from './byte-ranges.ts';
import { NotFound } from './errors.ts';

type Download = Extract<Answer, { kind: 'download' }>;

/**
 * A file to keep: whole, or the part that was asked for, or nothing where the reader has it already. Never opened as a part of this
 * site: a browser that shows it all the same does so in a sandbox.
 */
export async function sendDownload(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Download,
): Promise<FastifyReply> {
  const { content, name, tag } = answer;
  const length = Buffer.isBuffer(content) ? content.length : content.bytes;
  const etag = tag === undefined ? undefined : `"${tag}"`;
  const changed = answer.changedAt && new Date(answer.changedAt.epochMilliseconds).toUTCString();
  void reply
    .header('cache-control', answer.isKept ? 'private, no-cache' : 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('accept-ranges', 'bytes');
  if (etag) void reply.header('etag', etag);
  if (changed) void reply.header('last-modified', changed);
  if (isHeld(request, etag, changed)) return reply.code(304).send();
  const range = isSame(request, etag, changed) ? rangeOf(askedRange(request), length) : 'all';
  if (range === 'none') return reply.code(416).header('content-range', `bytes */${length}`).send();
  void reply
    .header('content-type', 'application/octet-stream')
    .header('content-disposition', disposition(name))
    .header('content-length', range === 'all' ? length : range.end - range.start + 1);
  if (range !== 'all')
    void reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${length}`);
  // Nothing, but as a stream: of anything else the length would be sent, instead of that of the file.
  if (request.method === 'HEAD') return reply.send(Readable.from([]));
  return reply.send(await partOf(content, range));
}

async function partOf(content: Download['content'], range: ByteRange | 'all'): Promise<Buffer | Readable> {
  if (Buffer.isBuffer(content))
    return range === 'all' ? content : content.subarray(range.start, range.end + 1);
  const opened = await content.open(range === 'all' ? undefined : range);
  if (!opened) throw new NotFound('The file is not there.');
  return opened;
}

/** A part can only be asked of what is fetched. */
function askedRange(request: FastifyRequest): string | undefined {
  return request.method === 'GET' ? request.headers.range : undefined;
}

/** Has the reader this already? What it says of the tag counts before what it says of the moment (RFC 9110 §13.2.2). */
function isHeld({ headers }: FastifyRequest, etag: string | undefined, changed: string | undefined): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return etag !== undefined && namesTag(tags, etag);
  const since = headers['if-modified-since'];
  return since !== undefined && changed !== undefined && Date.parse(since) >= Date.parse(changed);
}

/** Is what the reader has a part of still the same? A tag that is weak does not tell (RFC 9110 §13.1.5). */
function isSame({ headers }: FastifyRequest, etag: string | undefined, changed: string | undefined): boolean {
  const known = headers['if-range'];
  return known === undefined || known === etag || known === changed;
}

/** RFC 6266: a name for all browsers in ASCII, and the real one beside it. */
function disposition(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.() -]/g, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
