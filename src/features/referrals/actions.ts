// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import { type Entry, type EntryDetails, type Refusal, hasWay, markOf } from './domain.ts';
import { canManageDirectory } from './policies.ts';
import { insertEntry, loadEntries, lockEntries, updateEntry, updateEntryEnd } from './store.ts';

type Needs = Pick<Deps, 'db' | 'clock'>;
type Outcome = Result<Id, Refusal>;

/** Adds an entry to the directory; sent twice with the same id it is one. */
export function addEntry(deps: Needs, doer: Doer, entry: EntryDetails): Promise<Outcome> {
  return change(deps, doer, async ({ trx, all, tell }) => {
    if (all.some(({ id }) => id === entry.id)) return ok(entry.id);
    if (!hasWay(entry)) return no('no_way');
    if (!(await insertEntry(trx, entry))) return no('name_taken');
    await tell(entry.id, 'entry_added');
    return ok(entry.id);
  });
}

/** `mark` is of what the form showed: when it changed since, nothing is overwritten unseen. */
export function changeEntry(deps: Needs, doer: Doer, entry: EntryDetails, mark: string): Promise<Outcome> {
  return change(deps, doer, async ({ trx, all, tell }) => {
    const before = entryIn(all, entry.id);
    if (markOf(before) === markOf(entry)) return ok(entry.id);
    if (markOf(before) !== mark) return no('changed');
    if (!hasWay(entry)) return no('no_way');
    if (all.some(({ id, name }) => id !== entry.id && name === entry.name)) return no('name_taken');
    await updateEntry(trx, entry);
    await tell(entry.id, 'entry_changed');
    return ok(entry.id);
  });
}

/** Nobody is referred there any more; what was, stays told. */
export function endEntry(deps: Needs, doer: Doer, id: Id): Promise<Outcome> {
  return change(deps, doer, async ({ trx, all, tell }) => {
    if (entryIn(all, id).endedAt) return ok(id);
    await updateEntryEnd(trx, id, deps.clock.now());
    await tell(id, 'entry_ended');
    return ok(id);
  });
}

export function reviveEntry(deps: Needs, doer: Doer, id: Id): Promise<Outcome> {
  return change(deps, doer, async ({ trx, all, tell }) => {
    if (!entryIn(all, id).endedAt) return ok(id);
    await updateEntryEnd(trx, id, null);
    await tell(id, 'entry_revived');
    return ok(id);
  });
}

export function entryIn(all: readonly Entry[], id: Id): Entry {
  const found = all.find((entry) => entry.id === id);
  if (!found) throw new NotFound('There is no such entry in the directory.');
  return found;
}

type Change = {
  readonly trx: Trx;
  readonly all: readonly Entry[];
  tell(subjectId: Id, verb: string): Promise<void>;
};

async function change(deps: Needs, doer: Doer, work: (under: Change) => Promise<Outcome>): Promise<Outcome> {
  const { actor } = doer;
  if (!canManageDirectory(actor)) throw new Forbidden('Only an administrator changes the directory.');
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    await lockEntries(trx);
    const all = await loadEntries(trx);
    const at = deps.clock.now();
    const tell: Change['tell'] = (subjectId, verb) =>
      record(trx, { actor, at, topic: 'referrals', subjectId, verb });
    return work({ trx, all, tell });
  });
}
