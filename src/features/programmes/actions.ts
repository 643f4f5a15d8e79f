// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import { isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import { type RecordRef, link, unlink } from '../thread/index.ts';
import { type ProgrammeDetails, type Refusal, decideServing } from './domain.ts';
import { canManage } from './policies.ts';
import { insertProgramme, loadProgrammes, lockProgramme, readServed, updateProgramme } from './store.ts';

type Needs = Pick<Deps, 'db' | 'clock'>;
type Outcome = Result<Id, Refusal>;

/** Adds a programme; sent twice with the same id it is one. */
export async function addProgramme(
  deps: Needs,
  doer: Doer,
  { id, ...details }: ProgrammeDetails & { readonly id: Id },
): Promise<Outcome> {
  mayManage(doer, details);
  if (endsBeforeStart(details)) return no('ends_before_start');
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const at = deps.clock.now();
    const number = await insertProgramme(trx, details, { id, at, year: dayOf(at).year });
    if (number !== undefined) await tell(deps, trx, { doer, subjectId: id, verb: 'programme_added' });
    return ok(id);
  });
}

/** `version` is of what the form showed: when it changed since, nothing is overwritten unseen. */
export async function changeProgramme(
  deps: Needs,
  doer: Doer,
  { id, version, ...details }: ProgrammeDetails & { readonly id: Id; readonly version: number },
): Promise<Outcome> {
  mayManage(doer, details);
  if (endsBeforeStart(details)) return no('ends_before_start');
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const before = await lockProgramme(trx, id);
    if (!before) throw new NotFound('There is no such programme.');
    mayManage(doer, before);
    if (before.version !== version) return no('changed_meanwhile');
    await updateProgramme(trx, id, details, deps.clock.now());
    await tell(deps, trx, { doer, subjectId: id, verb: 'programme_changed' });
    return ok(id);
  });
}

export type ServesWish = {
  /** The programmes ticked, and those that were ticked when the form was opened. */
  readonly chosen: readonly Id[];
  readonly shown: readonly Id[];
};

/**
 * Ties a record to the programmes that it serves, and takes ties away.
 * @param mayServe the caller's rule, asked in the same transaction: gives the record, or throws NotFound or Forbidden.
 */
export function setServes(
  deps: Needs,
  doer: Doer,
  mayServe: (trx: Trx) => Promise<RecordRef>,
  wish: ServesWish,
): Promise<Result<RecordRef, 'ended'>> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const from = await mayServe(trx);
    const at = deps.clock.now();
    const tied = await readServed(trx, from);
    const decided = decideServing({ ...wish, tied }, await loadProgrammes(trx), dayOf(at));
    if (!decided.ok) return decided;
    const { add, remove } = decided.value;
    const by = { by: isStaff(doer.actor) ? doer.actor.personId : null, at };
    const tie = (id: Id) => ({ from, to: { kind: 'programme', id }, reason: 'serves' }) as const;
    for (const id of add) await link(trx, tie(id), by);
    for (const id of remove) await unlink(trx, tie(id), by);
    if (add.length + remove.length > 0) {
      const details = { kind: from.kind, added: add, removed: remove };
      await tell(deps, trx, { doer, subjectId: from.id, verb: 'serves_changed', details });
    }
    return ok(from);
  });
}

function mayManage({ actor }: Doer, { kind }: Pick<ProgrammeDetails, 'kind'>): void {
  if (!canManage(actor, kind))
    throw new Forbidden('Only an administrator changes programmes, and the clerk those of the accord.');
}

function endsBeforeStart({ startsOn, endsOn }: ProgrammeDetails): boolean {
  return endsOn !== null && endsOn < startsOn;
}

type Told = {
  readonly doer: Doer;
  readonly subjectId: Id;
  readonly verb: string;
  readonly details?: Readonly<Record<string, unknown>>;
};

function tell(deps: Needs, trx: Trx, { doer, ...entry }: Told): Promise<void> {
  return record(trx, { actor: doer.actor, at: deps.clock.now(), topic: 'programmes', ...entry });
}
