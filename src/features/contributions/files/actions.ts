// SPDX-License-Identifier: EUPL-1.2
import { type Doer, type StaffActor, isStaff } from '../../../kernel/actor.ts';
import { type Id, newId } from '../../../kernel/ids.ts';
import { type Result, no, ok } from '../../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { Forbidden, NotFound } from '../../../platform/http/errors.ts';
import { record } from '../../journal/index.ts';
import { bytesOf, fileAt, shrink, storeBytes, thumbSidePixels } from '../../uploads/index.ts';
import type { Contribution } from '../domain.ts';
import { canDo, canRead } from '../policies.ts';
import { findByNumber, lockByNumber } from '../store.ts';
import { type Box, type StoredAttachment, findAttachment } from '../attachments-store.ts';
import { blurred } from './blur.ts';
import { type PictureRefusal, whyNotPublic } from './domain.ts';
import { deletePublication, putPublication, replaceOriginal } from '../pictures-store.ts';

export type Publishing = {
  readonly number: string;
  readonly fileId: Id;
  /** What is to be seen, for who does not see it. */
  readonly alt: string;
  readonly boxes: readonly Box[];
  /** What lies under the boxes is gone for us as well. */
  readonly forgetsOriginal: boolean;
};

type Found = {
  readonly contribution: Contribution;
  readonly file: StoredAttachment;
  readonly actor: StaffActor;
};

/** Shows a picture to everyone, as a copy of its own in which what lies under the boxes is gone. */
export async function publishPicture(
  deps: Deps,
  doer: Doer,
  wish: Publishing,
): Promise<Result<Id, PictureRefusal>> {
  const { id: municipalityId } = doer.municipality;
  const looked = await inMunicipality(deps, municipalityId, (trx) => find(trx, doer, wish, findByNumber));
  const why = whyNotPublic(looked.contribution, looked.file);
  if (why) return no(why);
  const drawn = await drawPublic(deps, looked.file, wish.boxes);
  const publicId = newId();
  const key = (id: Id): string => `${municipalityId}/public/${id}`;
  const made = fileAt(drawn, { id: publicId, key });
  // The same pixels once more, for inside, when what was there before has to go.
  const inside = fileAt(drawn, { id: wish.fileId, key: () => `${municipalityId}/files/${newId()}` });
  const stored = wish.forgetsOriginal
    ? [...bytesOf(made, drawn), ...bytesOf(inside, drawn)]
    : bytesOf(made, drawn);
  await storeBytes(deps, municipalityId, stored);
  return inMunicipality(deps, municipalityId, async (trx) => {
    const { contribution, file, actor } = await find(trx, doer, wish, lockByNumber);
    const whyNow = whyNotPublic(contribution, file);
    if (whyNow) return no(whyNow);
    const at = deps.clock.now();
    await putPublication(trx, {
      fileId: file.id,
      contributionId: contribution.id,
      publicId,
      storageKey: made.storageKey,
      thumbKey: made.thumbKey ?? made.storageKey,
      ...drawn.picture,
      alt: wish.alt,
      boxes: wish.forgetsOriginal ? [] : wish.boxes,
      by: actor.personId,
      at,
    });
    if (wish.forgetsOriginal) {
      const before = [file.storageKey, ...(file.thumbKey === null ? [] : [file.thumbKey])];
      await replaceOriginal(trx, inside, { before, now: at });
    }
    await record(trx, {
      actor,
      at,
      topic: 'contributions',
      subjectId: contribution.id,
      verb: 'picture_published',
      details: { fileId: file.id, boxes: wish.boxes.length, forgetsOriginal: wish.forgetsOriginal },
    });
    return ok(publicId);
  });
}

/** Shows it no longer. It can be shown again, with other boxes. */
export function hidePicture(
  deps: Deps,
  doer: Doer,
  wish: Pick<Publishing, 'number' | 'fileId'>,
): Promise<void> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const { contribution, file, actor } = await find(trx, doer, wish, lockByNumber);
    const at = deps.clock.now();
    if (!(await deletePublication(trx, file.id, at))) return;
    await record(trx, {
      actor,
      at,
      topic: 'contributions',
      subjectId: contribution.id,
      verb: 'picture_hidden',
      details: { fileId: file.id },
    });
  });
}

/** What everyone would see of a picture. */
export async function drawPublic(deps: Pick<Deps, 'files'>, file: StoredAttachment, boxes: readonly Box[]) {
  const content = await deps.files.get(file.storageKey);
  if (!content || !file.size) throw new NotFound('The bytes of this picture are not there.');
  const large = await blurred(content, file.size, boxes);
  const thumb = large.ok ? await shrink(large.value.bytes, thumbSidePixels) : large;
  if (!large.ok || !thumb.ok) throw new Error('A picture that was drawn anew cannot be drawn.');
  const { bytes, width, height } = large.value;
  const picture = { thumb: thumb.value.bytes, width, height };
  return { name: file.name, contentType: file.contentType, content: bytes, scan: 'clean', picture } as const;
}

async function find(
  trx: Trx,
  { actor }: Doer,
  { number, fileId }: Pick<Publishing, 'number' | 'fileId'>,
  load: (trx: Trx, number: string) => Promise<Contribution | undefined>,
): Promise<Found> {
  const contribution = await load(trx, number);
  if (!contribution || !isStaff(actor) || !canRead(actor, contribution))
    throw new NotFound('There is no such contribution.');
  if (!canDo(actor, contribution, 'publish')) throw new Forbidden('This is not yours to make public.');
  const file = await findAttachment(trx, contribution.id, fileId);
  if (!file) throw new NotFound('There is no such file.');
  return { contribution, file, actor };
}
