// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import type { ProgressNote } from './domain.ts';
import { canManage } from './policies.ts';
import { insertNote } from './progress-store.ts';
import { lockProgramme } from './store.ts';

/** Tells how far a programme is; added to what was told before, never in its place (R6). */
export function tellProgress(
  deps: Pick<Deps, 'db' | 'clock'>,
  doer: Doer,
  note: ProgressNote,
): Promise<Result<ProgressNote, 'day_ahead'>> {
  const { actor, municipality } = doer;
  return inMunicipality(deps, municipality.id, async (trx) => {
    const programme = await lockProgramme(trx, note.programmeId);
    if (!programme) throw new NotFound('There is no such programme.');
    if (!canManage(actor, programme.kind)) throw new Forbidden('Only who keeps it tells how far it is.');
    const at = deps.clock.now();
    if (note.onDay > dayOf(at).toString()) return no('day_ahead');
    const authorId = isStaff(actor) ? actor.personId : null;
    if (await insertNote(trx, { ...note, authorId, at })) {
      const details = { state: note.state };
      const entry = { actor, at, topic: 'programmes', subjectId: programme.id, verb: 'progress_told' };
      await record(trx, { ...entry, details });
    }
    return ok(note);
  });
}
