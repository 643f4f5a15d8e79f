// SPDX-License-Identifier: EUPL-1.2

/** Kinds of files that are taken as a document of the council, each with what it is called on the wire and how its name ends. */
export const documentKinds = {
  pdf: { mime: 'application/pdf', ending: 'pdf' },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
  },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  pptx: {
    mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ending: 'pptx',
  },
  odt: { mime: 'application/vnd.oasis.opendocument.text', ending: 'odt' },
  ods: { mime: 'application/vnd.oasis.opendocument.spreadsheet', ending: 'ods' },
  odp: { mime: 'application/vnd.oasis.opendocument.presentation', ending: 'odp' },
  png: { mime: 'image/png', ending: 'png' },
  jpeg: { mime: 'image/jpeg', ending: 'jpg' },
  svg: { mime: 'image/svg+xml', ending: 'svg' },
  text: { mime: 'text/plain', ending: 'txt' },
} as const;
export type DocumentKind = keyof typeof documentKinds;

/** Why a file cannot be a document. `encrypted`: it asks for a password. `not_allowed`: it is something else, or holds programs. */
export type DocumentRefusal = 'too_large' | 'encrypted' | 'broken' | 'not_allowed';

/** What reading a document may cost. */
export type DocumentLimits = {
  readonly bytes: number;
  /** What a zip may be when it is unpacked. */
  readonly unpackedBytes: number;
  /** After so long the reading is ended, whatever it is doing. */
  readonly millis: number;
  /** Of so many pages the text is read; how many there are is known of a longer one too. */
  readonly pages: number;
  /** So many characters of text are kept. */
  readonly characters: number;
  /** Memory of the reader, beside the file itself. */
  readonly megabytes: number;
};

export const usualLimits: DocumentLimits = {
  bytes: 100_000_000,
  unpackedBytes: 600_000_000,
  millis: 30_000,
  pages: 3_000,
  characters: 10_000_000,
  megabytes: 400,
};

/** What a file is by its bytes, and what it holds. */
export type DocumentFacts = {
  readonly kind: DocumentKind;
  readonly mime: string;
  readonly pages: number | null;
  /** Pages (or slides) are parted by a form feed; a picture has none. */
  readonly text: string;
  /** There was more text than is kept. */
  readonly isCut: boolean;
  /** Its first page, about 480 pixels wide, as WebP. */
  readonly preview: Buffer | null;
  readonly sha256: string;
};

export type DocumentSource = Buffer | { readonly path: string };

/** What is asked of the worker: only what it is, or everything that is in it. */
export type ReadingTask = {
  readonly source: Uint8Array | string;
  readonly limits: DocumentLimits;
  readonly isGlance: boolean;
};

export type ReadFacts = Omit<DocumentFacts, 'mime' | 'preview'>;
/** How the first page looks: pixels of a page that was drawn, or a picture that was in the file. */
export type FirstPage =
  | {
      readonly kind: 'pixels';
      readonly bytes: Uint8Array;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'picture'; readonly bytes: Uint8Array };

/** What the worker tells, in this order: what it read, then how the first page looks. A "no" ends it. */
export type ReadingNews =
  | { readonly kind: 'facts'; readonly facts: ReadFacts }
  | { readonly kind: 'first_page'; readonly page: FirstPage | null }
  | { readonly kind: 'refused'; readonly why: DocumentRefusal };

/** Thrown inside the worker, where a reason has to come out of the depth of a parser. */
export class Refusal extends Error {
  readonly why: DocumentRefusal;
  constructor(why: DocumentRefusal) {
    super(why);
    this.why = why;
  }
}
export const previewWidth = 480;
