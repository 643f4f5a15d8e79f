// SPDX-License-Identifier: EUPL-1.2
import type { Readable } from 'node:stream';
import type { JSX } from 'preact';
import type { Temporal } from 'temporal-polyfill';
import type { ByteRange } from './byte-ranges.ts';

export type CookieToSet = { readonly name: string; readonly value: string; readonly maxAgeSeconds: number };

/** What a route gives back; one function (send-answer) turns it into bytes. */
export type Answer =
  | {
      readonly kind: 'page';
      readonly status: number;
      readonly body: JSX.Element;
      readonly cookies?: readonly CookieToSet[];
    }
  /** News for programs that read along. */
  | {
      readonly kind: 'feed';
      readonly text: string;
      readonly contentType: string;
      readonly changedAt: Temporal.Instant | undefined;
      readonly cookies?: readonly CookieToSet[];
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly cookies?: readonly CookieToSet[] }
  | {
      readonly kind: 'data';
      readonly status: number;
      readonly value: unknown;
      readonly cookies?: readonly CookieToSet[];
    }
  | {
      readonly kind: 'bytes';
      readonly bytes: Buffer;
      readonly contentType: string;
      readonly cacheSeconds: number;
      /** For this reader only: nothing between us and them keeps it. */
      readonly isPrivate?: true;
      /** Another one for other bytes, of plain letters and digits: the reader's browser keeps it, and asks each time whether it holds. */
      readonly tag?: string;
      readonly cookies?: readonly CookieToSet[];
    }
  | {
      readonly kind: 'download';
      readonly content: Buffer | StoredContent;
      readonly name: string;
      /** Another one for other bytes; of plain letters and digits. */
      readonly tag?: string;
      readonly changedAt?: Temporal.Instant;
      /** The reader's browser may keep it, and asks each time whether it still holds. */
      readonly isKept?: true;
      readonly cookies?: readonly CookieToSet[];
    }
  | (Streamed & { readonly kind: 'stream'; readonly cookies?: readonly CookieToSet[] });

/** Bytes that are somewhere else; opened when they are sent, after the transaction of the page. */
export type StoredContent = {
  readonly bytes: number;
  readonly open: (part?: ByteRange) => Promise<Readable | undefined>;
};

/** A file to save that is made while it is sent. */
export type Streamed = {
  /** Called when the answer goes out: after the transaction of the page, so that what reads opens its own. */
  readonly open: () => AsyncIterable<string | Buffer>;
  readonly contentType: string;
  /** Of plain letters, digits and dashes. */
  readonly fileName: string;
};

export function page(body: JSX.Element, cookies?: readonly CookieToSet[]): Answer {
  return { kind: 'page', status: 200, body, ...(cookies ? { cookies } : {}) };
}

export function feed(text: string, contentType: string, changedAt: Temporal.Instant | undefined): Answer {
  return { kind: 'feed', text, contentType, changedAt };
}

/** The form comes back with what was typed and what is wrong with it. */
export function refused(body: JSX.Element): Answer {
  return { kind: 'page', status: 422, body };
}

/** After a form was taken: see the page that tells what came of it. */
export function redirect(to: string, cookies?: readonly CookieToSet[]): Answer {
  return { kind: 'redirect', to, ...(cookies ? { cookies } : {}) };
}

/** JSON for the page's own scripts; the public interface has its own rules in features/openapi. */
export function data(value: unknown, status = 200): Answer {
  return { kind: 'data', status, value };
}

export function bytes(content: Buffer, contentType: string, cacheSeconds: number): Answer {
  return { kind: 'bytes', bytes: content, contentType, cacheSeconds };
}

/** The same for one reader: their browser may keep it for a few minutes. */
export function privateBytes(content: Buffer, contentType: string): Answer {
  return { kind: 'bytes', bytes: content, contentType, cacheSeconds: 300, isPrivate: true };
}

/** Somebody else's bytes, to keep and never to look at on this site: a browser does not guess what they are. */
export function download(content: Buffer, name: string): Answer {
  return { kind: 'download', content, name };
}

/** The same for what may be large: it goes from the store to the reader piece by piece, or the part that was asked for. */
export function downloadStored(
  content: StoredContent,
  of: Omit<Extract<Answer, { kind: 'download' }>, 'kind' | 'content' | 'cookies'>,
): Answer {
  return { kind: 'download', content, ...of };
}

/** What may be gone the next moment: their browser asks each time whether it still holds, and is not sent again what it has. */
export function heldBytes(content: Buffer, contentType: string, tag: string): Answer {
  return { kind: 'bytes', bytes: content, contentType, cacheSeconds: 0, isPrivate: true, tag };
}

/** What hardly anybody may see: nothing keeps it, not even their browser. */
export function unkeptBytes(content: Buffer, contentType: string): Answer {
  return { kind: 'bytes', bytes: content, contentType, cacheSeconds: 0, isPrivate: true };
}

export function stream(streamed: Streamed): Answer {
  return { kind: 'stream', ...streamed };
}
