// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { keptPictureType } from '../../platform/files/picture.ts';
import { type Answer, downloadStream, privateBytes, unkeptBytes } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { findDocument } from './documents-store.ts';
import type { CouncilDocument } from './domain.ts';
import type { Room } from './paths.ts';
import { type Kept, findKept } from './versions-store.ts';

/**
 * The document that an address names, when this reader may read it.
 * @throws NotFound just as for one that does not exist.
 */
export async function documentIn(visit: Visit, trx: Trx): Promise<CouncilDocument> {
  const found = await findDocument(trx, visit.actor, visit.params.number ?? '');
  if (!found) throw new NotFound('There is no such document.');
  return found;
}

/** The version that an address names: for everyone only the one that holds. */
async function keptIn(visit: Visit, trx: Trx, room: Room): Promise<Kept> {
  const document = await documentIn(visit, trx);
  const asked = visit.params.version ?? '';
  const version = /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 0;
  const isOpen = room === 'workplace' || version === document.file?.version;
  const kept = isOpen ? await findKept(trx, document.id, version) : undefined;
  if (!kept) throw new NotFound('There is no such version.');
  return kept;
}

/** The first page. Nothing on the way keeps it, so that it is gone with its document; what is not for everyone no browser keeps either. */
export async function givePreview(
  deps: Pick<Deps, 'files'>,
  { visit, trx, room }: { readonly visit: Visit; readonly trx: Trx; readonly room: Room },
): Promise<Answer> {
  const { previewKey } = await keptIn(visit, trx, room);
  const content = previewKey === null ? undefined : await deps.files.get(previewKey);
  if (!content) throw new NotFound('There is no picture of its first page.');
  return room === 'public' ? privateBytes(content, keptPictureType) : unkeptBytes(content, keptPictureType);
}

/** The file, to keep: never opened as a part of this site. */
export async function giveFile(
  deps: Pick<Deps, 'files'>,
  { visit, trx, room }: { readonly visit: Visit; readonly trx: Trx; readonly room: Room },
): Promise<Answer> {
  const kept = await keptIn(visit, trx, room);
  const content = await deps.files.getStream(kept.storageKey);
  if (!content) throw new NotFound('The file is not there.');
  return downloadStream(content, kept);
}
