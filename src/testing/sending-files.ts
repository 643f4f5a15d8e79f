// SPDX-License-Identifier: EUPL-1.2
import type { LightMyRequestResponse } from 'fastify';
import { type Attachment, findByNumber, readAttachments } from '../features/contributions/index.ts';
import { inMunicipality } from '../platform/db/opener.ts';
import { filledIn } from './bringing.ts';
import { multipart } from './made-files.ts';
import type { Key, Town } from './town.ts';

export type SentFile = { readonly name: string; readonly content: Buffer };
export type FileSender = {
  send(
    path: string,
    fields: Readonly<Record<string, string>>,
    files: readonly SentFile[],
    as?: Key,
  ): Promise<LightMyRequestResponse>;
  /** A resident of Molendorp sends a contribution with files, and agrees that it is public. */
  bringWith(
    files: readonly SentFile[],
    more?: Record<string, string>,
  ): Promise<{ number: string; sleutel: string; files: readonly Attachment[] }>;
  filesOf(number: string): Promise<readonly Attachment[]>;
};

export function fileSender(town: Town): FileSender {
  const send: FileSender['send'] = async (path, fields, files, as) =>
    town.postRaw(path, await multipart(fields, files), as);
  const filesOf: FileSender['filesOf'] = (number) =>
    inMunicipality(town.deps, town.municipality.id, async (trx) => {
      const found = await findByNumber(trx, number);
      return found ? readAttachments(trx, found.id) : [];
    });
  return {
    send,
    filesOf,
    bringWith: async (files, more = {}) => {
      const sent = await send('/bijdragen/nieuw', await filledIn(town, { openbaar: 'on', ...more }), files);
      const [, number = '', sleutel = ''] =
        /\/bijdragen\/(B-\d+-\d+)\/bedankt\?sleutel=([\w-]+)/.exec(String(sent.headers.location)) ?? [];
      if (!number) throw new Error(`It was not taken: ${sent.statusCode}`);
      return { number, sleutel, files: await filesOf(number) };
    },
  };
}

export function onlyFile(files: readonly Attachment[]): Attachment {
  const [file] = files;
  if (!file || files.length > 1) throw new Error(`There are ${files.length} files.`);
  return file;
}
