// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import { endAreaNote, insertAreaNote } from './notes-store.ts';
import { canPrepareVisit } from './policies.ts';

type ActDeps = Pick<Deps, 'db' | 'clock'>;

/** `id` comes with the form: sent twice, it is one note. */
export function noteSensitive(
  deps: ActDeps,
  doer: Doer,
  note: { readonly id: Id; readonly areaId: Id; readonly body: string },
): Promise<void> {
  const { actor } = doer;
  if (!isStaff(actor) || !canPrepareVisit(actor, note.areaId))
    throw new Forbidden('Only who works for the area notes this.');
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const at = deps.clock.now();
    if (!(await insertAreaNote(trx, { ...note, writtenBy: actor.personId, createdAt: at }))) return;
    const details = { noteId: note.id };
    await record(trx, {
      actor,
      at,
      topic: 'portfolio',
      subjectId: note.areaId,
      verb: 'area_note_added',
      details,
    });
  });
}

/** It does not matter any more; also of what lies in the area, which its page shows as well. */
export function endSensitive(
  deps: ActDeps,
  doer: Doer,
  on: { readonly id: Id; readonly areaId: Id; readonly areaIds: readonly Id[] },
): Promise<void> {
  const { actor } = doer;
  if (!isStaff(actor) || !canPrepareVisit(actor, on.areaId))
    throw new Forbidden('Only who works for the area ends this.');
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const at = deps.clock.now();
    if (!(await endAreaNote(trx, on, { by: actor.personId, at }))) return;
    const details = { noteId: on.id };
    await record(trx, {
      actor,
      at,
      topic: 'portfolio',
      subjectId: on.areaId,
      verb: 'area_note_ended',
      details,
    });
  });
}
