// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type Actor, type Doer, isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import {
  type Cited,
  type Motion,
  type PartyPart,
  type Refusal,
  type Settling,
  type State,
  type Verb,
  decide,
} from './domain.ts';
import { replacePartyParts } from './parties-store.ts';
import { canKeepMotions, canTellHowItStands } from './policies.ts';
import { type Changes, type NewMotion, insertMotion, lockMotion, updateMotion } from './store.ts';
import { insertUpdate, readUpdates } from './updates-store.ts';

export type Needs = Pick<Deps, 'db' | 'clock'>;

export type MotionDetails = Omit<NewMotion, 'id' | 'state' | 'publishedAt' | 'at'> & {
  readonly parties: readonly Omit<PartyPart, 'name'>[];
  /** On the site at once. */
  readonly isPublic: boolean;
};

/** Takes in what the council asked or an alderman promised; sent twice with one key it is one. */
export function noteMotion(
  deps: Needs,
  doer: Doer,
  details: MotionDetails,
): Promise<Result<string, 'number_taken'>> {
  const { actor } = doer;
  if (!canKeepMotions(actor)) throw new Forbidden('The clerk keeps the list of motions.');
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const at = deps.clock.now();
    const id = newId(at.epochMilliseconds);
    const { parties, isPublic, ...one } = details;
    const made = await insertMotion(trx, {
      ...one,
      id,
      state: 'open',
      publishedAt: isPublic ? at : null,
      at,
    });
    if (made === 'taken') return no('number_taken');
    if (made === 'again') return ok(details.number);
    await replacePartyParts(trx, id, parties);
    await tell(trx, {
      actor,
      at,
      id,
      verb: 'motion_noted',
      details: { number: one.number, kind: one.kind },
      isPublic,
    });
    return ok(details.number);
  });
}

type Wish = {
  readonly number: string;
  /** The version that was looked at: a change on anything newer is refused, and nothing of it is lost. */
  readonly version: number;
};

/** Changes what was written of it; how it stands is told by updates. */
export function changeMotion(
  deps: Needs,
  doer: Doer,
  wish: Wish & { readonly changes: Changes; readonly parties?: readonly Omit<PartyPart, 'name'>[] },
): Promise<Result<string, Refusal>> {
  return change(deps, doer, { ...wish, may: canKeepMotions }, async ({ trx, motion }) => {
    if (wish.parties) await replacePartyParts(trx, motion.id, wish.parties);
    return ok({ changes: wish.changes, verb: 'motion_changed', value: wish.changes.number ?? motion.number });
  });
}

/** Takes it up, settles it with proof and the agreement of the council, lets it lapse, or takes it up again. */
export function moveMotion(
  deps: Needs,
  doer: Doer,
  wish: Wish & Settling & { readonly verb: Verb },
): Promise<Result<State, Refusal>> {
  return change(deps, doer, { ...wish, may: canKeepMotions }, async ({ motion, at }) => {
    const decided = decide(motion.state, wish.verb, wish);
    if (!decided.ok) return decided;
    const settled =
      wish.verb === 'settle'
        ? { proof: wish.proof ?? null, agreedOn: wish.agreedOn ?? null, settledOn: dayOf(at).toString() }
        : {};
    return ok({
      changes: { state: decided.value, ...settled },
      verb: wish.verb,
      details: { from: motion.state, to: decided.value },
      value: decided.value,
    });
  });
}

export type Telling = {
  readonly number: string;
  readonly onDay: string;
  readonly body: string;
  /** The update that was wrong: it stays readable, and this one puts it right. */
  readonly correctsId?: Id;
  /** Records that it points to; who tells it was able to read them. */
  readonly cites?: readonly Cited[];
  /** The same for every try of one form: it makes one update. */
  readonly submissionKey: Id;
};

/** How it stands, by day; only added to (R6). An update is put right once; a correction can be put right in turn. */
export function tellHowItStands(
  deps: Needs,
  doer: Doer,
  telling: Telling,
): Promise<Result<'told', 'future_day' | 'corrected_already'>> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const motion = await lockMotion(trx, telling.number);
    if (!motion) throw new NotFound('There is no such motion.');
    const { actor } = doer;
    if (!canTellHowItStands(actor, motion)) throw new Forbidden('This is not yours to tell.');
    const at = deps.clock.now();
    if (telling.onDay > dayOf(at).toString()) return no('future_day');
    const updates = await readUpdates(trx, motion.id);
    const { correctsId = null, onDay, body, submissionKey } = telling;
    if (correctsId && !updates.some(({ id }) => id === correctsId))
      throw new NotFound('There is no such update.');
    const id = newId(at.epochMilliseconds);
    const authorId = isStaff(actor) ? actor.personId : null;
    const made = await insertUpdate(trx, {
      id,
      motionId: motion.id,
      onDay,
      body,
      correctsId,
      authorId,
      cites: telling.cites ?? [],
      submissionKey,
      at,
    });
    if (!made)
      return updates.some((one) => one.correctsId === correctsId && correctsId)
        ? no('corrected_already')
        : ok('told');
    const latest = [onDay, ...updates.map((one) => one.onDay)].sort().at(-1) ?? onDay;
    const state = motion.state === 'open' ? { state: 'in_progress' as const } : {};
    await updateMotion(trx, motion.id, { updatedOn: latest, ...state }, at);
    const verb = correctsId ? 'update_corrected' : 'update_told';
    await tell(trx, {
      actor,
      at,
      id: motion.id,
      verb,
      details: { onDay },
      isPublic: motion.publishedAt !== null,
    });
    return ok('told');
  });
}

type Under = { readonly trx: Trx; readonly motion: Motion; readonly at: Temporal.Instant };
type Done<T> = {
  readonly changes: Changes;
  readonly verb: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly value: T;
};
type Changing = Wish & { readonly reason?: string | undefined; may(actor: Actor): boolean };

/** Holds a motion, looks whether it may be changed, changes it, writes it down; in one transaction. */
export function change<T>(
  deps: Needs,
  { municipality, actor }: Doer,
  wish: Changing,
  work: (under: Under) => Promise<Result<Done<T>, Refusal>>,
): Promise<Result<T, Refusal>> {
  if (!wish.may(actor)) throw new Forbidden('This is not yours to do.');
  return inMunicipality(deps, municipality.id, async (trx) => {
    const motion = await lockMotion(trx, wish.number);
    if (!motion) throw new NotFound('There is no such motion.');
    if (motion.version !== wish.version) return no('changed_meanwhile');
    const at = deps.clock.now();
    const done = await work({ trx, motion, at });
    if (!done.ok) return done;
    const { changes, verb, details, value } = done.value;
    await updateMotion(trx, motion.id, changes, at);
    const isPublic = motion.publishedAt !== null || Boolean(changes.publishedAt);
    await tell(trx, { actor, at, id: motion.id, verb, details, isPublic, reason: wish.reason });
    return ok(value);
  });
}

type Entry = {
  readonly actor: Actor;
  readonly at: Temporal.Instant;
  readonly id: Id;
  readonly verb: string;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  readonly reason?: string | undefined;
  readonly isPublic: boolean;
};

function tell(trx: Trx, { actor, at, id, verb, details, reason, isPublic }: Entry): Promise<void> {
  return record(trx, {
    actor,
    at,
    topic: 'motions',
    subjectId: id,
    verb,
    ...(details ? { details } : {}),
    ...(reason ? { reason } : {}),
    isInward: !isPublic,
  });
}
