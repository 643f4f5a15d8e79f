// SPDX-License-Identifier: EUPL-1.2
import { isStaff } from '../../kernel/actor.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Part } from '../../platform/files/file-store.ts';
import { keptPictureType } from '../../platform/files/picture.ts';
import { type Answer, downloadStored, heldBytes, unkeptBytes } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type PartRead, recordDocumentReads } from '../document-texts/index.ts';
import { findDocument } from './documents-store.ts';
import type { CouncilDocument, Withdrawal } from './domain.ts';
import type { Room } from './paths.ts';
import { type Kept, findKept } from './versions-store.ts';
import { GonePage } from './views/gone-page.tsx';

/**
 * The document that an address names, when this reader may read it.
 * @throws NotFound just as for one that does not exist.
 */
export async function documentIn(visit: Visit, trx: Trx): Promise<CouncilDocument> {
  const found = await findDocument(trx, visit.actor, visit.params.number ?? '');
  if (!found) throw new NotFound('There is no such document.');
  return found;
}

type Asked = { readonly visit: Visit; readonly trx: Trx; readonly room: Room };
type Given = Kept & { readonly document: CouncilDocument; readonly version: number };
type Gone = { readonly document: CouncilDocument; readonly gone: Withdrawal };

/** The version that an address names: for everyone only the one that holds. Of what was withdrawn its readers hear that. */
async function keptIn({ visit, trx, room }: Asked): Promise<Given | Gone> {
  const document = await documentIn(visit, trx);
  const asked = visit.params.version ?? '';
  const version = /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 0;
  const gone = document.withdrawals.find((one) => one.version === version);
  if (gone) return { document, gone };
  const isOpen = room === 'workplace' || version === document.file?.version;
  const kept = isOpen ? await findKept(trx, document.id, version) : undefined;
  if (!kept) throw new NotFound('There is no such version.');
  return { ...kept, document, version };
}

function tellGone({ visit, room }: Asked, { document, gone }: Gone): Answer {
  return {
    kind: 'page',
    status: 410,
    body: <GonePage visit={visit} room={room} document={document} gone={gone} />,
  };
}

/** Of what is confidential is kept who read it. Together with what it shows, in one transaction: without the one there is not the other. */
export async function recordReading(
  visit: Visit,
  trx: Trx,
  read: { readonly document: CouncilDocument; readonly part: PartRead; readonly version?: number },
): Promise<void> {
  const { document, part, version = 0 } = read;
  if (document.access !== 'confidential' || !isStaff(visit.actor)) return;
  const looker = { personId: visit.actor.personId, at: visit.now };
  await recordDocumentReads(trx, looker, [{ documentId: document.id, part, version }]);
}

/** The first page. Nothing on the way keeps it, and a browser asks each time: it is gone with its file. What is not for everyone nothing keeps. */
export async function givePreview(deps: Pick<Deps, 'files'>, asked: Asked): Promise<Answer> {
  const found = await keptIn(asked);
  if ('gone' in found) return tellGone(asked, found);
  const { previewKey, ...of } = found;
  const content = previewKey === null ? undefined : await deps.files.get(previewKey);
  if (!content) throw new NotFound('There is no picture of its first page.');
  await recordReading(asked.visit, asked.trx, { ...of, part: 'first_page' });
  return asked.room === 'public'
    ? heldBytes(content, keptPictureType, `${of.sha256}first`)
    : unkeptBytes(content, keptPictureType);
}

/**
 * The file, to keep: never opened as a part of this site. A browser asks each time whether it may still have what is for everyone,
 * and keeps nothing else.
 */
export async function giveFile(deps: Pick<Deps, 'files'>, asked: Asked): Promise<Answer> {
  const kept = await keptIn(asked);
  if ('gone' in kept) return tellGone(asked, kept);
  const { storageKey: key, bytes, name, sha256: tag, madeAt: changedAt } = kept;
  if (!(await deps.files.has(key))) throw new NotFound('The file is not there.');
  await recordReading(asked.visit, asked.trx, { ...kept, part: 'file' });
  const content = { bytes, open: (part?: Part) => deps.files.getStream(key, part) };
  return downloadStored(content, {
    name,
    tag,
    changedAt,
    ...(asked.room === 'public' ? { isKept: true } : {}),
  });
}
