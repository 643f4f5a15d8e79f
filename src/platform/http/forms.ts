// SPDX-License-Identifier: EUPL-1.2
import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { cleanText } from '../../kernel/clean-text.ts';
import { BadRequest } from './errors.ts';
import type { Fields } from './fields.ts';

/** `isTooLarge`: it was over what is taken in; its bytes were let go. `isOverMany`: so many came before it that it was not read. */
export type UploadedFile = {
  readonly name: string;
  readonly bytes: Buffer;
  readonly isTooLarge?: true;
  readonly isOverMany?: true;
};

/** A form as it came in: texts cleaned of what no person types, and the files of each field. */
export type SentForm = {
  readonly fields: Fields;
  readonly files: Readonly<Record<string, readonly UploadedFile[]>>;
  /** The files of a route that takes large ones (`largeFiles`), by field: on disk, until the form is answered. */
  readonly large: Readonly<Record<string, readonly LargeFile[]>>;
};

/** A file that came in and lies at `path` until the form is answered; or why it does not. */
export type LargeFile =
  | { readonly name: string; readonly path: string; readonly bytes: number }
  | { readonly name: string; readonly refused: 'too_large' | 'too_many' };

/** So many files of one form are read into memory. */
const mostFilesRead = 6;

export async function readForm(request: FastifyRequest): Promise<SentForm> {
  if (request.isMultipart()) return readMultipart(request);
  const { body } = request;
  if (body === undefined || body === null) return { fields: {}, files: {}, large: {} };
  if (typeof body !== 'object') throw new BadRequest('A form was expected.');
  const fields: Typed = {};
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === 'string') fields[name] = cleanText(value);
    else if (Array.isArray(value))
      fields[name] = value.filter((one) => typeof one === 'string').map(cleanText);
  }
  return { fields, files: {}, large: {} };
}

async function readMultipart(request: FastifyRequest): Promise<SentForm> {
  const fields: Typed = {};
  const files: Record<string, UploadedFile[]> = {};
  let read = 0;
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const file = await readFile(part, read >= mostFilesRead);
      if (!file) continue;
      read += 1;
      (files[part.fieldname] ??= []).push(file);
    } else addTyped(fields, part);
  }
  return { fields, files, large: {} };
}

export type Typed = Record<string, string | string[]>;

/** A field of which there are several becomes a list. */
export function addTyped(fields: Typed, { fieldname, value: given }: MultipartValue): void {
  if (typeof given !== 'string') return;
  const before = fields[fieldname];
  const value = cleanText(given);
  fields[fieldname] =
    before === undefined ? value : [...(typeof before === 'string' ? [before] : before), value];
}

/** A field for files that was left empty sends a file without name and bytes. */
async function readFile(part: MultipartFile, isOverMany: boolean): Promise<UploadedFile | undefined> {
  const name = cleanText(part.filename);
  if (isOverMany) {
    part.file.resume();
    return { name, bytes: Buffer.alloc(0), isOverMany };
  }
  const bytes = await part.toBuffer();
  if (part.file.truncated) return { name, bytes: Buffer.alloc(0), isTooLarge: true };
  return bytes.length === 0 && name === '' ? undefined : { name, bytes };
}

/** The texts in data that a script sent, cleaned like those of a form. */
export function cleanTexts(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanTexts(inner)]));
}
