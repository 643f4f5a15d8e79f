// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { canRead, findByNumber } from '../contributions/index.ts';
import { record } from '../journal/index.ts';
import { link } from '../thread/index.ts';
import { type Initiative, type Refusal, type State, type Verb, decide, factsOf } from './domain.ts';
import { insertInitiator, readInitiators } from './initiators-store.ts';
import { canHandle, canStart } from './policies.ts';
import {
  type Changes,
  findBySubmission,
  insertInitiative,
  lockInitiative,
  updateInitiative,
} from './store.ts';

export type Needs = Pick<Deps, 'db' | 'clock'>;

export type Start = {
  readonly title: string;
  readonly body: string;
  readonly locale: Locale;
  readonly areaIds: readonly [Id, ...Id[]];
  readonly themeIds: readonly Id[];
  readonly point?: { readonly lon: number; readonly lat: number };
  /** The number of the idea that it comes from: its submitter leads it, and the idea is tied to it. */
  readonly fromContribution?: string;
  readonly wantsPublic: boolean;
  /** The same for every try of one form: it makes one record. */
  readonly submissionKey: Id;
};

/**
 * An initiative on behalf of residents, from an idea or without one; gives its number.
 * @throws NotFound when the idea may not be read; Forbidden.
 */
export async function startInitiative(deps: Needs, doer: Doer, start: Start): Promise<string> {
  const { actor } = doer;
  if (!canStart(actor) || !canHandle(actor, start))
    throw new Forbidden('Only the team of the area starts one.');
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const at = deps.clock.now();
    const idea =
      start.fromContribution === undefined ? undefined : await findByNumber(trx, start.fromContribution);
    if (start.fromContribution !== undefined && (!idea || (isStaff(actor) && !canRead(actor, idea))))
      throw new NotFound('There is no such contribution.');
    const id = newId(at.epochMilliseconds);
    const { lon, lat } = start.point ?? idea ?? { lon: null, lat: null };
    const number = await insertInitiative(trx, { ...start, id, lon, lat, at, year: dayOf(at).year });
    if (number === undefined)
      return (await findBySubmission(trx, start.submissionKey))?.number ?? alreadyGone();
    if (idea?.contactId)
      await insertInitiator(trx, {
        id: newId(at.epochMilliseconds),
        initiativeId: id,
        contactId: idea.contactId,
        groupName: null,
        isNamedPublicly: false,
        createdAt: at,
      });
    if (idea) {
      const tie = { from: { kind: 'contribution', id: idea.id }, to: { kind: 'initiative', id } } as const;
      await link(trx, { ...tie, reason: 'became' }, { by: null, at });
    }
    const details = { number, areaIds: start.areaIds, ...(idea ? { contribution: idea.number } : {}) };
    await record(trx, {
      actor,
      at,
      topic: 'initiatives',
      subjectId: id,
      verb: 'started',
      details,
      isInward: true,
    });
    return number;
  });
}

function alreadyGone(): never {
  throw new NotFound('There is no such initiative.');
}

export type Moving = {
  readonly number: string;
  readonly verb: Verb;
  /** The version that was looked at: a move on anything newer is refused. */
  readonly version: number;
  readonly reason?: string;
  /** What is said with the move: the result when it is realised. */
  readonly changes?: Changes;
};

/** From one state to the next, by the table of moves. */
export function moveInitiative(deps: Needs, doer: Doer, wish: Moving): Promise<Result<State, Refusal>> {
  return change(deps, doer, wish, async ({ trx, initiative }) => {
    const wanted = { ...initiative, ...wish.changes };
    const initiators = await readInitiators(trx, [initiative.id]);
    const decided = decide(factsOf(wanted, initiators), wish.verb, wish.reason);
    if (!decided.ok) return decided;
    const stopReason =
      wish.verb === 'stop' ? (wish.reason ?? null) : wish.verb === 'resume' ? null : undefined;
    return ok({
      changes: { ...wish.changes, state: decided.value, ...(stopReason === undefined ? {} : { stopReason }) },
      verb: wish.verb,
      details: { from: initiative.state, to: decided.value },
      value: decided.value,
    });
  });
}

type Under = { readonly trx: Trx; readonly initiative: Initiative };
type Done<T> = {
  readonly changes: Changes;
  readonly verb: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly value: T;
};

/** Holds an initiative, looks whether it may be changed, changes it, writes it down; in one transaction. */
export function change<T, E>(
  deps: Needs,
  doer: Doer,
  wish: { readonly number: string; readonly version: number; readonly reason?: string },
  work: (under: Under) => Promise<Result<Done<T>, E>>,
): Promise<Result<T, E | 'changed_meanwhile'>> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const initiative = await lockInitiative(trx, wish.number);
    if (!initiative) throw new NotFound('There is no such initiative.');
    if (!canHandle(doer.actor, initiative)) throw new Forbidden('This is not yours to do.');
    if (initiative.version !== wish.version) return no('changed_meanwhile');
    const done = await work({ trx, initiative });
    if (!done.ok) return done;
    const { changes, verb, details, value } = done.value;
    const at = deps.clock.now();
    await updateInitiative(trx, initiative.id, changes, at);
    await record(trx, {
      actor: doer.actor,
      at,
      topic: 'initiatives',
      subjectId: initiative.id,
      verb,
      ...(details ? { details } : {}),
      ...(wish.reason ? { reason: wish.reason } : {}),
      isInward: initiative.publishedAt === null && !changes.publishedAt,
    });
    return ok(value);
  });
}
