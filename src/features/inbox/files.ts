// SPDX-License-Identifier: EUPL-1.2
import { type Id, newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type NewAttachment, insertAttachments } from '../contributions/index.ts';
import { bytesOf, fileAt, look, scanNow } from '../uploads/index.ts';
import { maxFileBytes, maxFiles } from './domain.ts';
import type { MailFile } from './read-mail-domain.ts';
import { contentTypeOf } from './read-mail.ts';

export type KeptFiles = { putWith(trx: Trx, contributionId: Id): Promise<void> };

/**
 * Stores the bytes of what came along, within the limits; what is over them is in the mail itself, which is kept whole. A picture is
 * drawn anew, as one that is sent with a form; anything else is kept as it is, also what a form would refuse: it is only there to
 * save. The keys follow from the mail: done again, it writes the same bytes to the same place.
 */
export async function keepFiles(
  deps: Pick<Deps, 'files' | 'clock' | 'scanner'>,
  municipalityId: Id,
  { inboundId, files }: { readonly inboundId: Id; readonly files: readonly MailFile[] },
): Promise<KeptFiles> {
  const at = deps.clock.now();
  const kept: NewAttachment[] = [];
  let room = maxFileBytes;
  for (const [index, file] of files.slice(0, maxFiles).entries()) {
    if (file.bytes > room) continue;
    room -= file.bytes;
    const looked = await lookAt(deps, file);
    const id = newId(at.epochMilliseconds);
    const stored = fileAt(looked, { id, key: () => `${municipalityId}/inbox/${inboundId}/${index}` });
    if (looked.scan !== 'infected')
      for (const { key, content } of bytesOf(stored, looked)) await deps.files.put(key, content);
    kept.push({ ...stored, name: looked.name });
  }
  return {
    putWith: (trx, contributionId) =>
      insertAttachments(trx, contributionId, { files: kept, isForResident: true, at }),
  };
}

async function lookAt(deps: Pick<Deps, 'scanner'>, { name, content }: MailFile) {
  const looked = await look(deps, { name, bytes: content });
  if (looked.ok) return looked.value;
  const scan = looked.reason === 'infected' ? looked.reason : await scanNow(deps, content);
  return { name, content, contentType: await contentTypeOf(content), scan };
}
