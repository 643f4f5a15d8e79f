// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Actor, Doer } from '../../../kernel/actor.ts';
import type { Id } from '../../../kernel/ids.ts';
import { type Result, no, ok } from '../../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { Forbidden, NotFound } from '../../../platform/http/errors.ts';
import { record } from '../../journal/index.ts';
import type { Initiative } from '../domain.ts';
import { canHandle } from '../policies.ts';
import { type Changes, lockInitiative, updateInitiative } from '../store.ts';

export type Needs = Pick<Deps, 'db' | 'clock'>;

export type Under = { readonly trx: Trx; readonly initiative: Initiative; readonly at: Temporal.Instant };

export type Done<T> = {
  readonly changes: Changes;
  readonly verb: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly value: T;
  /** The same form came before: nothing is written down again. */
  readonly isOld?: true;
};

export type Wish = {
  readonly number: string;
  /** The version that was looked at: a change of anything newer is refused. Left out for what only adds. */
  readonly version?: number;
  readonly reason?: string;
};

/** Holds an initiative, looks whether it may be changed, changes it, writes it down; in one transaction. */
export function change<T, E>(
  deps: Needs,
  doer: Doer,
  wish: Wish,
  work: (under: Under) => Promise<Result<Done<T>, E>>,
): Promise<Result<T, E | 'changed_meanwhile'>> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const initiative = await lockInitiative(trx, wish.number);
    if (!initiative) throw new NotFound('There is no such initiative.');
    if (!canHandle(doer.actor, initiative)) throw new Forbidden('This is not yours to do.');
    if (wish.version !== undefined && initiative.version !== wish.version) return no('changed_meanwhile');
    const under = { trx, initiative, at: deps.clock.now() };
    const done = await work(under);
    if (!done.ok) return done;
    if (!done.value.isOld) await writeDown(under, doer.actor, { ...wish, ...done.value });
    return ok(done.value.value);
  });
}

/** Saves the changes and tells the journal; the state of the site is old only when something public changed. */
export async function writeDown(
  { trx, initiative, at }: Under,
  actor: Actor,
  done: Pick<Done<unknown>, 'changes' | 'verb' | 'details'> & { readonly reason?: string },
): Promise<void> {
  const { changes, verb, details, reason } = done;
  if (Object.keys(changes).length > 0) await updateInitiative(trx, initiative.id, changes, at);
  await record(trx, {
    actor,
    at,
    topic: 'initiatives',
    subjectId: initiative.id,
    verb,
    ...(details ? { details } : {}),
    ...(reason ? { reason } : {}),
    isInward: initiative.publishedAt === null && !changes.publishedAt,
  });
}

export function personIdOf({ actor }: Doer): Id | null {
  return actor.kind === 'staff' ? actor.personId : null;
}
