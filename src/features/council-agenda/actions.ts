// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type Actor, type Doer, isStaff } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import { type Plan, type Refusal, type When, isSame } from './domain.ts';
import { followSession, topic } from './following.ts';
import { canPlan } from './policies.ts';
import { type NewPlan, insertPlan, lockPlan, movePlanRow, updatePlan, updateState } from './store.ts';

type Needs = Pick<Deps, 'db' | 'clock'>;

export type PlanDetails = Omit<NewPlan, 'id' | 'when' | 'at' | 'publishedAt'> & {
  readonly isPublic: boolean;
};

/** Puts something on the agenda; sent twice with the same id, it is one. */
export function addPlan(
  deps: Needs,
  { municipality, actor }: Doer,
  { isPublic, ...plan }: PlanDetails & { readonly id: Id; readonly when: When },
): Promise<Result<Id, Refusal>> {
  mayPlan(actor);
  return inMunicipality(deps, municipality.id, async (trx) => {
    const at = deps.clock.now();
    const isNew = await insertPlan(trx, { ...plan, publishedAt: isPublic ? at : null, at });
    if (isNew)
      await record(trx, { actor, at, topic, subjectId: plan.id, verb: 'plan_added', isInward: !isPublic });
    if (isNew && plan.sessionId) await followSession(trx, plan.sessionId, { actor, at, reason: null });
    return ok(plan.id);
  });
}

type Wish = { readonly id: Id; readonly version: number };

/** Changes what is written of it; when it comes is moved, with a reason. */
export function changePlan(
  deps: Needs,
  doer: Doer,
  wish: Wish & { readonly details: PlanDetails },
): Promise<Result<Id, Refusal>> {
  return change(deps, doer, wish, async ({ trx, plan, at }) => {
    const { isPublic, ...details } = wish.details;
    const publishedAt = isPublic ? (plan.publishedAt ?? at) : null;
    await updatePlan(trx, plan.id, { ...details, publishedAt }, at);
    if (details.sessionId)
      await followSession(trx, details.sessionId, { actor: doer.actor, at, reason: null });
    return ok('plan_changed');
  });
}

/** It comes on another day or in another month. Where it stood stays to be seen, with why. */
export function movePlan(
  deps: Needs,
  doer: Doer,
  wish: Wish & { readonly to: When; readonly reason: string },
): Promise<Result<Id, Refusal>> {
  return change(deps, doer, wish, async ({ trx, plan, at }) => {
    if (plan.state !== 'planned') return no('not_now');
    if (plan.session && plan.session.state !== 'cancelled') return no('has_session');
    if (isSame(plan.when, wish.to)) return no('same_moment');
    const movedBy = isStaff(doer.actor) ? doer.actor.personId : null;
    const id = newId(at.epochMilliseconds);
    const { to, reason } = wish;
    await movePlanRow(trx, { id, planId: plan.id, from: plan.when, to, reason, movedAt: at, movedBy });
    return ok('plan_moved');
  });
}

/** The council dealt with it, or it does not come any more. */
export function endPlan(
  deps: Needs,
  doer: Doer,
  wish: Wish & { readonly to: 'held' | 'dropped' },
): Promise<Result<Id, Refusal>> {
  return change(deps, doer, wish, async ({ trx, plan, at }) => {
    if (plan.state !== 'planned') return no('not_now');
    await updateState(trx, plan.id, wish.to, at);
    return ok(wish.to === 'held' ? 'plan_held' : 'plan_dropped');
  });
}

type Held = { readonly trx: Trx; readonly plan: Plan; readonly at: Temporal.Instant };

function change(
  deps: Needs,
  { municipality, actor }: Doer,
  wish: Wish,
  work: (held: Held) => Promise<Result<string, Refusal>>,
): Promise<Result<Id, Refusal>> {
  mayPlan(actor);
  return inMunicipality(deps, municipality.id, async (trx) => {
    const plan = await lockPlan(trx, wish.id);
    if (!plan) throw new NotFound('It is not on the agenda.');
    if (plan.version !== wish.version) return no('changed_meanwhile');
    const at = deps.clock.now();
    const done = await work({ trx, plan, at });
    if (!done.ok) return done;
    await record(trx, { actor, at, topic, subjectId: plan.id, verb: done.value });
    return ok(plan.id);
  });
}

function mayPlan(actor: Actor): void {
  if (!canPlan(actor)) throw new Forbidden('The clerk plans the agenda of the council.');
}
