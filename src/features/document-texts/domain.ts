// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';

/** Who searches: nobody in particular, or somebody who works here. */
export type Reader =
  | { readonly kind: 'public' }
  | {
      readonly kind: 'staff';
      /** Who, and when: it is written down when words of what is confidential are shown. */
      readonly personId: Id;
      readonly at: Temporal.Instant;
      /** Dossiers, and documents in none, of which this person may read what is confidential. */
      readonly seesConfidentialOf: readonly Id[] | 'all';
    };

/** Why a file is not taken as a document. */
export type DocumentFault =
  'too_large' | 'too_many' | 'empty' | 'encrypted' | 'broken' | 'not_allowed' | 'infected';

/** How it went with the file of a form that came back. */
export type FileBack = {
  /** It was taken, and need not be chosen again. */
  readonly kept?: { readonly token: string; readonly name: string };
  /** It was not taken. */
  readonly refused?: {
    readonly name: string;
    readonly why: DocumentFault;
    /** Bytes that it might have had. */
    readonly most: number;
  };
};

export type ReadingState = 'reading' | 'read' | 'refused';

/** How it stands with the reading of one version of a document. */
export type Reading = {
  readonly documentId: Id;
  readonly version: number;
  readonly storageKey: string;
  readonly scan: 'none' | 'clean' | 'waiting' | 'infected';
  readonly state: ReadingState;
  readonly refusal: Exclude<DocumentFault, 'too_many' | 'empty'> | null;
  readonly fileKind: string;
  readonly pages: number | null;
  /** There was more text than is searched. */
  readonly isCut: boolean;
  /** Where the picture of its first page is: WebP, of which who may see it follows from the document. */
  readonly previewKey: string | null;
  readonly sha256: string;
  readonly attempts: number;
};

/** May the bytes be given to anybody? Not before the scanner saw them, nor after it found something. */
export function mayBeGiven(reading: Pick<Reading, 'scan'>): boolean {
  return reading.scan === 'none' || reading.scan === 'clean';
}

/** Where the picture of the first page of a stored file is, once it is made. */
export function firstPageKey(storageKey: string): string {
  return `${storageKey}.first`;
}

/** A piece of a text, about a page long. */
export type Part = {
  readonly place: number;
  readonly page: number | null;
  /** Which of its vectors it is in. */
  readonly chunk: number;
  readonly body: string;
};

const longestPart = 6_000;
const usualPart = 3_000;
// The vector of a text is at most 1 MB, and about as large as the text when all words in it differ.
const chunkBytes = 200_000;

/** A text cut into pages, or into pieces of about a page where it has none, and those gathered into what one vector can hold. */
export function partsOf(text: string, hasPages: boolean): readonly Part[] {
  const pieces = (hasPages ? text.split('\f') : [text]).flatMap((body, index) =>
    cut(body, hasPages ? longestPart : usualPart).map((piece) => ({
      body: piece,
      page: hasPages ? index + 1 : null,
    })),
  );
  const parts: Part[] = [];
  let [chunk, room] = [0, chunkBytes];
  for (const { body, page } of pieces) {
    const bytes = Buffer.byteLength(body);
    if (bytes > room) {
      chunk += 1;
      room = chunkBytes;
    }
    room -= bytes;
    parts.push({ place: parts.length, page, chunk, body });
  }
  return parts;
}

/** At the end of a paragraph or else between two words; what has neither is cut where it is. */
function cut(text: string, length: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > length) {
    const head = rest.slice(0, length);
    const at = [head.lastIndexOf('\n'), head.lastIndexOf(' ')].find((end) => end > length / 2) ?? length;
    pieces.push(rest.slice(0, at).trim().toWellFormed());
    rest = rest.slice(at).trim();
  }
  if (rest !== '') pieces.push(rest.toWellFormed());
  return pieces;
}

/** Around a word that was sought, in the words around it. No text holds them: they are taken out when it is kept. */
export const marks = { start: '⟦', stop: '⟧' } as const;

export function withoutMarks(text: string): string {
  return text.replaceAll(marks.start, '[').replaceAll(marks.stop, ']').replaceAll('\u0000', '');
}
