// SPDX-License-Identifier: EUPL-1.2

export const mostFiles = 5;
/** A picture is made at most so wide or high. */
export const largestSidePixels = 2000;
export const thumbSidePixels = 480;
/** Files of a form that was never sent stay so long. */
export const draftHours = 48;

/** Documents that are taken, each with how its name ends. They are kept as they are, and only ever given to save. */
export const documentEndings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
};

/** Why a file is not taken. Each has a sentence that names the file. */
export type FileRefusal =
  | 'too_large'
  | 'too_many'
  | 'empty'
  | 'wrong_type'
  | 'heic'
  | 'old_office'
  | 'broken'
  | 'too_many_pixels'
  | 'bomb'
  | 'macros'
  | 'infected';

export type Refused = { readonly name: string; readonly why: FileRefusal };

/** A file of a form that is not sent yet. */
export type Draft = { readonly id: string; readonly name: string; readonly bytes: number };

/** A document that is a zip: what it may be at most when it is unpacked. */
export const unpackLimits = { entries: 2000, bytes: 60_000_000, ratio: 150 } as const;

const longestName = 120;

/**
 * What a file is called from now on: without a folder before it, without what a file system trips over, and ending in what it is
 * (`tuin.jpg` becomes `tuin.webp`, `foto.exe` that is a PDF `foto.exe.pdf`).
 */
export function tidyName(given: string, ending: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(/[<>:"|?*\p{C}]/gu, '').trim();
  const stem = stemOf(clean, ending).replace(/^[.\s]+|[.\s]+$/g, '');
  return `${[...stem].slice(0, longestName).join('') || 'file'}.${ending}`;
}

const pictureEnding = /\.(jpe?g|png|webp|gif|avif)$/i;

function stemOf(name: string, ending: string): string {
  if (ending === 'webp') return name.replace(pictureEnding, '');
  return name.toLowerCase().endsWith(`.${ending}`) ? name.slice(0, -ending.length - 1) : name;
}
