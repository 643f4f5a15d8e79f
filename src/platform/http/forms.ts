// SPDX-License-Identifier: EUPL-1.2
import type { FastifyRequest } from 'fastify';
import { cleanText } from '../../kernel/clean-text.ts';
import { BadRequest } from './errors.ts';
import type { Fields } from './fields.ts';

export type UploadedFile = { readonly name: string; readonly bytes: Buffer };

/** A form as it came in: texts cleaned of what no person types, and at most one file per field. */
export type SentForm = { readonly fields: Fields; readonly files: Readonly<Record<string, UploadedFile>> };

export async function readForm(request: FastifyRequest): Promise<SentForm> {
  if (request.isMultipart()) return readMultipart(request);
  const { body } = request;
  if (body === undefined || body === null) return { fields: {}, files: {} };
  if (typeof body !== 'object') throw new BadRequest('A form was expected.');
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === 'string') fields[name] = cleanText(value);
    else if (Array.isArray(value))
      fields[name] = value.filter((one) => typeof one === 'string').map(cleanText);
  }
  return { fields, files: {} };
}

async function readMultipart(request: FastifyRequest): Promise<SentForm> {
  const fields: Record<string, string> = {};
  const files: Record<string, UploadedFile> = {};
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const content = await part.toBuffer();
      if (content.length > 0) files[part.fieldname] = { name: part.filename, bytes: content };
    } else if (typeof part.value === 'string') {
      fields[part.fieldname] = cleanText(part.value);
    }
  }
  return { fields, files };
}

/** The texts in data that a script sent, cleaned like those of a form. */
export function cleanTexts(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanTexts(inner)]));
}
