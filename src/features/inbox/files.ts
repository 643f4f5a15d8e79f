// SPDX-License-Identifier: EUPL-1.2
import { type Id, newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type NewAttachment, insertAttachments } from '../contributions/index.ts';
import { maxFileBytes, maxFiles } from './domain.ts';
import type { MailFile } from './read-mail-domain.ts';
import { contentTypeOf } from './read-mail.ts';

export type KeptFiles = { putWith(trx: Trx, contributionId: Id): Promise<void> };

/**
 * Stores the bytes of what came along, within the limits; what is over them is in the mail itself, which is kept whole. The keys
 * follow from the mail: done again, it writes the same bytes to the same place.
 */
export async function keepFiles(
  deps: Pick<Deps, 'files' | 'clock'>,
  municipalityId: Id,
  { inboundId, files }: { readonly inboundId: Id; readonly files: readonly MailFile[] },
): Promise<KeptFiles> {
  const at = deps.clock.now();
  const kept: NewAttachment[] = [];
  let room = maxFileBytes;
  for (const [index, file] of files.slice(0, maxFiles).entries()) {
    if (file.bytes > room) continue;
    room -= file.bytes;
    const storageKey = `${municipalityId}/inbox/${inboundId}/${index}`;
    await deps.files.put(storageKey, file.content);
    const contentType = await contentTypeOf(file.content);
    const id = newId(at.epochMilliseconds);
    kept.push({ id, name: file.name, contentType, bytes: file.bytes, storageKey });
  }
  return { putWith: (trx, contributionId) => insertAttachments(trx, contributionId, { files: kept, at }) };
}
