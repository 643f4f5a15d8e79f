// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { renderPage as renderDocument } from '../html/render-page.ts';
import type { Answer } from './answer.ts';
import { namesTag } from './byte-ranges.ts';
import { sendDownload } from './send-download.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const smallest = 1024;
const htmlType = 'text/html; charset=utf-8';

/** A page as bytes, with its compressed forms as they are first asked for. */
export type RenderedPage = {
  readonly status: number;
  readonly etag: string;
  readonly contentType: string;
  /** As it stands in a header: whole seconds. */
  readonly lastModified?: string;
  readonly plain: Buffer;
  br?: Promise<Buffer>;
  gz?: Promise<Buffer>;
};

export function renderPage(answer: Extract<Answer, { kind: 'page' }>): RenderedPage {
  const plain = Buffer.from(renderDocument(answer.body));
  return { status: answer.status, etag: etagOf(plain), contentType: htmlType, plain };
}

export function renderFeed({
  text,
  contentType,
  changedAt,
}: Extract<Answer, { kind: 'feed' }>): RenderedPage {
  const plain = Buffer.from(text);
  const lastModified = changedAt && new Date(changedAt.epochMilliseconds).toUTCString();
  return { status: 200, etag: etagOf(plain), contentType, plain, ...(lastModified ? { lastModified } : {}) };
}

function etagOf(plain: Buffer): string {
  return `"${createHash('sha1').update(plain).digest('base64url')}"`;
}

/** Has the reader this already? What it says of the tag counts before what it says of the moment (RFC 9110 §13.2.2). */
function isHeld(request: FastifyRequest, { etag, lastModified }: RenderedPage): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) return tags === etag;
  const since = request.headers['if-modified-since'];
  return since !== undefined && lastModified !== undefined && Date.parse(since) >= Date.parse(lastModified);
}

export async function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  rendered: RenderedPage,
  cache: string,
): Promise<FastifyReply> {
  void reply
    .header('cache-control', cache)
    .header('vary', 'accept-encoding')
    .header('content-type', rendered.contentType);
  if (rendered.status === 200) {
    void reply.header('etag', rendered.etag);
    if (rendered.lastModified) void reply.header('last-modified', rendered.lastModified);
    if (isHeld(request, rendered)) return reply.code(304).send();
  }
  const { encoding, body } = await encode(request, rendered, cache.startsWith('no-cache'));
  if (encoding) void reply.header('content-encoding', encoding);
  return reply.code(rendered.status).send(body);
}

async function encode(
  request: FastifyRequest,
  rendered: RenderedPage,
  isKept: boolean,
): Promise<{ encoding?: string; body: Buffer }> {
  const accepted = request.headers['accept-encoding'] ?? '';
  if (rendered.plain.length < smallest) return { body: rendered.plain };
  if (accepted.includes('br')) {
    // A page that is kept is compressed once and well; one for a single reader quickly. A window of 64 kB holds a whole page:
    // a larger one makes it no smaller, and takes ten times as long to set up.
    rendered.br ??= brotli(rendered.plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: isKept ? 9 : 4,
        [constants.BROTLI_PARAM_LGWIN]: 16,
        [constants.BROTLI_PARAM_SIZE_HINT]: rendered.plain.length,
      },
    });
    return { encoding: 'br', body: await rendered.br };
  }
  if (accepted.includes('gzip')) {
    rendered.gz ??= zip(rendered.plain);
    return { encoding: 'gzip', body: await rendered.gz };
  }
  return { body: rendered.plain };
}

export async function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
): Promise<FastifyReply> {
  for (const cookie of answer.cookies ?? []) {
    void reply.setCookie(cookie.name, cookie.value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: cookie.name.startsWith('__Host-'),
      maxAge: cookie.maxAgeSeconds,
    });
  }
  switch (answer.kind) {
    case 'page':
      return sendPage(request, reply, renderPage(answer), 'private, no-store');
    case 'feed':
      return sendPage(request, reply, renderFeed(answer), 'no-cache');
    case 'redirect':
      return reply.header('cache-control', 'no-store').redirect(answer.to, 303);
    case 'data':
      return reply.header('cache-control', 'no-store').code(answer.status).send(answer.value);
    case 'bytes':
      return sendBytes(request, reply, answer);
    case 'download':
      return sendDownload(request, reply, answer);
    case 'stream':
      return sendStream(request, reply, answer);
  }
}

/** As fast as it is taken, no faster: whoever stops taking stops the reading. */
function sendStream(
  request: FastifyRequest,
  reply: FastifyReply,
  { open, contentType, fileName }: Extract<Answer, { kind: 'stream' }>,
): FastifyReply {
  void reply
    .header('cache-control', 'private, no-store')
    .header('content-type', contentType)
    .header('content-disposition', `attachment; filename="${fileName}"`);
  if (request.method === 'HEAD') return reply.send();
  return reply.send(Readable.from(open(), { objectMode: false }));
}

function cacheControlOf({ cacheSeconds, isPrivate, tag }: Extract<Answer, { kind: 'bytes' }>): string {
  if (tag !== undefined) return 'private, no-cache';
  if (cacheSeconds === 0) return 'private, no-store';
  return `${isPrivate ? 'private' : 'public'}, max-age=${cacheSeconds}, immutable`;
}

/** Texts are compressed on the way; pictures are already. */
async function sendBytes(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Extract<Answer, { kind: 'bytes' }>,
): Promise<FastifyReply> {
  // Somebody else's picture is that and nothing else, also when it is looked at by itself.
  if (answer.contentType.startsWith('image/'))
    void reply.header('content-security-policy', "sandbox; default-src 'none'");
  void reply
    .header('cache-control', cacheControlOf(answer))
    .header('content-type', answer.contentType)
    .header('vary', 'accept-encoding');
  if (answer.tag !== undefined) {
    const etag = `"${answer.tag}"`;
    void reply.header('etag', etag);
    if (namesTag(request.headers['if-none-match'] ?? '', etag)) return reply.code(304).send();
  }
  if (!/json|text/.test(answer.contentType)) return reply.send(answer.bytes);
  const { encoding, body } = await encode(
    request,
    { status: 200, etag: '', contentType: answer.contentType, plain: answer.bytes },
    false,
  );
  if (encoding) void reply.header('content-encoding', encoding);
  return reply.send(body);
}
