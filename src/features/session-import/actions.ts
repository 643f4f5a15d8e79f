// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import type { Meeting, MeetingImport } from './domain.ts';
import { canReadIn } from './policies.ts';
import { mostMeetings } from './read-meetings.ts';
import { readPlans } from './reading.ts';
import { findSubmitted, holdSource, insertImport, lockImport, updateImport } from './store.ts';
import { type Needs, writePlan } from './writing.ts';

export const topic = 'council_imports';

type Upload = {
  readonly source: string;
  readonly fileName: string;
  readonly meetings: readonly Meeting[];
  /** The motions of the same file, when there are any. */
  readonly listId: Id | null;
  readonly submissionKey: Id;
};

/** Keeps the meetings of a file, to be looked at. Nothing of it is a session yet. */
export function startMeetings(
  deps: Pick<Deps, 'db' | 'clock'>,
  doer: Doer,
  upload: Upload,
): Promise<Result<Id, 'too_many_meetings'>> {
  mayReadIn(doer);
  return inMunicipality<Result<Id, 'too_many_meetings'>>(deps, doer.municipality.id, async (trx) => {
    if (upload.meetings.length > mostMeetings) return no('too_many_meetings');
    const at = deps.clock.now();
    const id = newId(at.epochMilliseconds);
    const startedBy = isStaff(doer.actor) ? doer.actor.personId : null;
    const fileName = (upload.fileName || 'json').slice(0, 200);
    if (!(await insertImport(trx, { ...upload, id, fileName, startedBy }, at)))
      return ok((await findSubmitted(trx, upload.submissionKey)) ?? id);
    const details = { meetings: upload.meetings.length };
    const entry = { topic, subjectId: id, verb: 'meetings_uploaded', details, isInward: true };
    await record(trx, { actor: doer.actor, at, ...entry });
    return ok(id);
  });
}

type Confirming = { readonly id: Id; readonly answers: MeetingImport['answers'] };

/** Makes sessions of the meetings of a file, or brings them up to date: all of them, or when something fails none. */
export function readMeetingsIn(
  deps: Needs,
  doer: Doer,
  { id, answers }: Confirming,
): Promise<Result<true, 'not_now'>> {
  mayReadIn(doer);
  return inMunicipality<Result<true, 'not_now'>>(deps, doer.municipality.id, async (trx) => {
    const one = await lockImport(trx, id);
    if (!one) throw new NotFound('There is no such file.');
    if (one.state !== 'preview') return no('not_now');
    await holdSource(trx, one.source);
    const at = deps.clock.now();
    const all = { ...one.answers, ...answers };
    const planned = await readPlans(trx, { one, answers: all, now: at, isHeld: true });
    const outcome = [];
    for (const part of planned) outcome.push(await writePlan(deps, doer, { trx, at, one }, part));
    await updateImport(trx, id, { state: 'done', answers: all, outcome }, at);
    const details = {
      made: outcome.filter(({ verdict }) => verdict === 'new').length,
      changed: outcome.filter(({ verdict }) => verdict === 'changed').length,
    };
    const entry = { topic, subjectId: id, verb: 'meetings_read', details, isInward: true };
    await record(trx, { actor: doer.actor, at, ...entry });
    return ok(true);
  });
}

/** Lays a file aside that was looked at. */
export function dropMeetings(
  deps: Pick<Deps, 'db' | 'clock'>,
  doer: Doer,
  id: Id,
): Promise<Result<true, 'not_now'>> {
  mayReadIn(doer);
  return inMunicipality<Result<true, 'not_now'>>(deps, doer.municipality.id, async (trx) => {
    const one = await lockImport(trx, id);
    if (!one) throw new NotFound('There is no such file.');
    if (one.state !== 'preview') return no('not_now');
    const at = deps.clock.now();
    await updateImport(trx, id, { state: 'dropped' }, at);
    const entry = { topic, subjectId: id, verb: 'meetings_drop', isInward: true };
    await record(trx, { actor: doer.actor, at, ...entry });
    return ok(true);
  });
}

function mayReadIn({ actor }: Doer): void {
  if (!canReadIn(actor)) throw new Forbidden('The clerk prepares sessions.');
}
