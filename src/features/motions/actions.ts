// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Doer } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import { kindTable, recordKinds } from '../thread/index.ts';
import { closeActions } from './action-store.ts';
import { type Done, type Needs, type Wish, change, writeDown } from './changing.ts';
import {
  type Kind,
  type Motion,
  type PartyPart,
  type Refusal,
  type Settling,
  type State,
  type Verb,
  decide,
  numberFault,
  stateAfter,
} from './domain.ts';
import { replacePartyParts } from './parties-store.ts';
import { canKeepMotions } from './policies.ts';
import { tieCited } from './tying.ts';
import {
  type Changes,
  type NewMotion,
  findBySubmission,
  findMotion,
  insertMotion,
  nextPledgeNumber,
} from './store.ts';
import type { UpstreamNews } from './news.messages.nl.ts';

export type MotionDetails = Omit<NewMotion, 'id' | 'number' | 'state' | 'publishedAt' | 'at'> & {
  /** Left out for a pledge: it gets the next number of its year. */
  readonly number?: string | undefined;
  readonly parties: readonly Omit<PartyPart, 'name'>[];
  /** On the site at once. */
  readonly isPublic: boolean;
};

export type NumberRefusal = Extract<
  Refusal,
  'number_missing' | 'number_taken' | 'number_of_other' | 'number_of_pledge' | 'future_day'
>;

const lettersOfOthers: ReadonlySet<string> = new Set(
  recordKinds.filter((kind) => kind !== 'motion').map((kind) => kindTable[kind].letter),
);

/** Whether a number of the council may be kept for this kind. */
export function numberRefusal(number: string, kind: Kind) {
  return numberFault(number, kind, lettersOfOthers);
}

/** Takes in what the council asked or an alderman promised; sent twice with one key it is one. Gives its number. */
export function noteMotion(
  deps: Needs,
  doer: Doer,
  details: MotionDetails,
): Promise<Result<string, NumberRefusal>> {
  const { actor } = doer;
  if (!canKeepMotions(actor)) throw new Forbidden('The clerk keeps the list of motions.');
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const at = deps.clock.now();
    const { parties, isPublic, number: wanted, ...one } = details;
    const before = await findBySubmission(trx, one.submissionKey);
    if (before) return ok(before.number);
    if (wanted === undefined && one.kind !== 'pledge') return no('number_missing');
    const fault = wanted === undefined ? undefined : numberRefusal(wanted, one.kind);
    if (fault) return no(fault);
    if (isToCome(one.decidedOn, at)) return no('future_day');
    const number = wanted ?? (await nextPledgeNumber(trx, dayOf(at).year));
    const id = newId(at.epochMilliseconds);
    const state = stateAfter('open', null, one.result);
    const made = await insertMotion(trx, {
      ...one,
      id,
      number,
      state,
      publishedAt: isPublic ? at : null,
      at,
    });
    if (made === 'taken') return no('number_taken');
    if (made === 'again') return ok(number);
    await replacePartyParts(trx, id, parties);
    const told = { number, kind: one.kind };
    await writeDown(trx, { actor, at, id, verb: 'motion_noted', details: told, isInward: !isPublic });
    return ok(number);
  });
}

function isToCome(day: string | null | undefined, at: Temporal.Instant): boolean {
  return typeof day === 'string' && day > dayOf(at).toString();
}

export type ChangeWish = Wish & {
  readonly changes: Changes;
  readonly parties?: readonly Omit<PartyPart, 'name'>[];
};

/** Changes what was written of it; how it stands is told by updates. Gives its number, which may be a new one. */
export function changeMotion(deps: Needs, doer: Doer, wish: ChangeWish): Promise<Result<string, Refusal>> {
  return change<string>(deps, doer, { ...wish, may: canKeepMotions }, async ({ trx, motion, at }) => {
    const changes = different(motion, wish.changes);
    const number = changes.number ?? motion.number;
    const kind = changes.kind ?? motion.kind;
    const fault = changes.number || changes.kind ? numberRefusal(number, kind) : undefined;
    if (fault) return no(fault);
    if (isToCome(changes.decidedOn, at)) return no('future_day');
    const taken = changes.number ? await findMotion(trx, changes.number) : undefined;
    if (taken && taken.id !== motion.id) return no('number_taken');
    if (wish.parties) await replacePartyParts(trx, motion.id, wish.parties);
    const result = changes.result === undefined ? motion.result : changes.result;
    const state = stateAfter(motion.state, motion.result, result);
    const isNew = changes.publishedAt !== undefined && changes.publishedAt !== null;
    return ok({
      changes: { ...changes, ...(state === motion.state ? {} : { state }) },
      verb: 'motion_changed',
      details: { fields: Object.keys(changes), plain: plainChanges(motion, changes) },
      ...(isNew ? { news: 'published' as const } : {}),
      value: number,
    });
  });
}

/** Only what is otherwise than it was, so that the history says what was changed. */
function different(motion: Motion, changes: Changes): Changes {
  const before: Readonly<Record<string, unknown>> = motion;
  return Object.fromEntries(
    Object.entries(changes).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])),
  );
}

const plainFields = [
  'number',
  'kind',
  'title',
  'decidedOn',
  'result',
  'holderId',
  'organisationId',
  'responsibleId',
  'dueOn',
] as const;

/** Of what is short: from what to what. Of texts, and of who submitted it, the history only says that they were changed. */
function plainChanges(motion: Motion, changes: Changes) {
  return plainFields.flatMap((field) => {
    const to = changes[field];
    return to === undefined ? [] : [{ field, from: motion[field], to }];
  });
}

export type Moving = Wish & Settling & { readonly verb: Verb };

const newsOf: Readonly<Partial<Record<Verb, UpstreamNews>>> = {
  settle: 'settled',
  lapse: 'lapsed',
  reopen: 'reopened',
};

/** Takes it up, settles it with proof and the agreement of the council, lets it lapse, or takes it up again. */
export function moveMotion(deps: Needs, doer: Doer, wish: Moving): Promise<Result<State, Refusal>> {
  return change<State>(deps, doer, { ...wish, may: canKeepMotions }, async ({ trx, motion, at }) => {
    const decided = decide(motion.state, wish.verb, wish);
    if (!decided.ok) return decided;
    if (wish.verb === 'settle' && isToCome(wish.agreedOn, at)) return no('future_day');
    const day = dayOf(at).toString();
    const isSettled = decided.value === 'settled';
    const parts = isSettled ? await closeActions(trx, motion.id, { state: wish.openParts, at }) : 0;
    if (parts === 'open') return no('parts_open');
    if (isSettled) await tieCited(trx, motion.id, wish.cites ?? [], at);
    return ok(afterMove({ motion, wish, state: decided.value, day, parts }));
  });
}

type Moved = {
  readonly motion: Motion;
  readonly wish: Moving;
  readonly state: State;
  readonly day: string;
  /** How many were closed with it. */
  readonly parts: number;
};

/** Proof and reasons go into the history as well: they stay readable when it is taken up again. */
function afterMove({ motion, wish, state, day, parts }: Moved): Done<State> {
  const isSettled = state === 'settled';
  const reason = isSettled ? wish.proof : wish.reason;
  const closed = parts === 0 ? {} : { parts, partsAre: wish.openParts };
  const shown = { agreedOn: wish.agreedOn, cites: wish.cites ?? [], ...closed };
  return {
    changes: {
      state,
      proof: isSettled ? (wish.proof ?? null) : null,
      proofCites: isSettled ? (wish.cites ?? []) : [],
      agreedOn: isSettled ? (wish.agreedOn ?? null) : null,
      settledOn: isSettled ? day : null,
      lapsedBecause: state === 'lapsed' ? (wish.reason ?? null) : null,
    },
    verb: `motion_${wish.verb}`,
    details: { from: motion.state, to: state, ...(isSettled ? shown : {}) },
    ...(reason ? { reason } : {}),
    news: newsOf[wish.verb],
    value: state,
  };
}
