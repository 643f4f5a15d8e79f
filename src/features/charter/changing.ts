// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Doer } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import { type Refusal, type Task, type Version, isEditable } from './domain.ts';
import { canWriteCharter } from './policies.ts';
import { loadTasks, loadVersions, lockCharters } from './store.ts';

export type Needs = Pick<Deps, 'db' | 'clock'>;
export type Outcome = Result<Id, Refusal>;

export type Change = {
  readonly trx: Trx;
  readonly at: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  readonly versions: readonly Version[];
  tell(subjectId: Id, verb: string, more?: Told): Promise<void>;
};
export type Told = { readonly details?: Readonly<Record<string, unknown>>; readonly reason?: string };

export function versionIn(versions: readonly Version[], id: Id): Version {
  const found = versions.find((one) => one.id === id);
  if (!found) throw new NotFound('No version of the charter has this id.');
  return found;
}

/** One change by somebody who writes the charter. */
export async function change<T>(deps: Needs, doer: Doer, work: (under: Change) => Promise<T>): Promise<T> {
  if (!canWriteCharter(doer.actor)) throw new Forbidden('Only those who write the charter change it.');
  return changeAs(deps, doer, work);
}

/** The same, by whoever may do so for another reason. */
export function changeAs<T>(deps: Needs, doer: Doer, work: (under: Change) => Promise<T>): Promise<T> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    await lockCharters(trx);
    const at = deps.clock.now();
    const versions = await loadVersions(trx);
    const tell: Change['tell'] = (subjectId, verb, more = {}) =>
      record(trx, { actor: doer.actor, at, topic: 'charter', subjectId, verb, ...more });
    return work({ trx, at, today: dayOf(at), versions, tell });
  });
}

/** A change of the text of a draft: refused once it is adopted, and while others read it. */
export function changeText(
  deps: Needs,
  doer: Doer,
  versionId: Id,
  work: (under: Change & { readonly version: Version; readonly tasks: readonly Task[] }) => Promise<Outcome>,
): Promise<Outcome> {
  return change(deps, doer, async (under) => {
    const version = versionIn(under.versions, versionId);
    if (!isEditable(version, under.today))
      return no(version.state === 'consulted' ? 'consulted_now' : 'adopted');
    return work({ ...under, version, tasks: await loadTasks(under.trx, versionId) });
  });
}
