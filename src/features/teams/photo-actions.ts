// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import type { Refusal } from './changes-domain.ts';
import { type Change, changeTeams, personIn } from './changing.ts';
import { deleteFile, insertPhotoFile } from './photo-store.ts';
import { canManageTeams } from './policies.ts';
import { makePortrait, portraitType } from './portrait.ts';
import { updatePhoto } from './store.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'files'>;

/** Gives somebody a face. The earlier photo goes: its row with this change, its bytes after it. */
export async function changePhoto(
  deps: Needs,
  doer: Doer,
  personId: Id,
  content: Buffer,
): Promise<Result<Id, Refusal>> {
  // The action checks it too, but unpacking a picture for a stranger is work that need not be done.
  if (!canManageTeams(doer.actor)) throw new Forbidden('Only an administrator changes a photo.');
  const portrait = await makePortrait(content);
  if (!portrait.ok) return no(portrait.reason);
  const id = newId();
  const storageKey = `${doer.municipality.id}/photos/${id}.webp`;
  // First the bytes: a row without them would be a broken picture, bytes without a row are only waste.
  await deps.files.put(storageKey, portrait.value);
  const earlier = await changeTeams(deps, doer, async (change) => {
    const file = { id, contentType: portraitType, bytes: portrait.value.length, storageKey };
    const person = personIn(change.staffing, personId);
    await insertPhotoFile(change.trx, file, change.at);
    await updatePhoto(change.trx, personId, id);
    await change.tell(personId, 'photo_changed');
    return deleteEarlier(change, person.photoFileId);
  });
  if (earlier) await deps.files.remove(earlier);
  return ok(personId);
}

export async function removePhoto(deps: Needs, doer: Doer, personId: Id): Promise<void> {
  const earlier = await changeTeams(deps, doer, async (change) => {
    const person = personIn(change.staffing, personId);
    if (!person.photoFileId) return undefined;
    await updatePhoto(change.trx, personId, null);
    await change.tell(personId, 'photo_removed');
    return deleteEarlier(change, person.photoFileId);
  });
  if (earlier) await deps.files.remove(earlier);
}

async function deleteEarlier({ trx }: Change, fileId: Id | null): Promise<string | undefined> {
  return fileId ? deleteFile(trx, fileId) : undefined;
}
