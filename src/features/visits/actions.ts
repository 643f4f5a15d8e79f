// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type Actor, type Doer, isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import {
  type Planning,
  type Refusal,
  type VisitRecord,
  canMove,
  canTell,
  endedBefore,
  faultOfPlanning,
  isMoved,
} from './domain.ts';
import { canPlan } from './policies.ts';
import { cancelVisitRow, findVisitById, insertVisit, lockVisit, updateVisit, writeHeard } from './store.ts';
import { type Around, readAround, tellAll, tellFurtherUp, tellWishers } from './telling.ts';

const topic = 'visits';

/** `despite`: the planner knows that somebody's role ends before it. */
export type Plan = Planning & { readonly id: Id; readonly despite: boolean };
type Planned = Promise<Result<string, Refusal>>;

/** Plans a visit; who wished to know hears of it when it is public. Sent twice, it is one. Gives its number. */
export function planVisit(deps: Deps, { municipality, actor }: Doer, plan: Plan): Planned {
  return inMunicipality(deps, municipality.id, async (trx) => {
    if (!canPlan(actor, plan.areaId)) throw new Forbidden('This is not your area.');
    const at = deps.clock.now();
    const around = await readAround(deps, trx);
    const before = await findVisitById(trx, plan.id);
    if (before) return ok(before.number);
    const fault = faultOf(plan, around, at);
    if (fault) return no(fault);
    const madeBy = isStaff(actor) ? actor.personId : null;
    const number = await insertVisit(trx, { ...plan, year: dayOf(at).year, madeBy, at });
    const visit = await findVisitById(trx, plan.id);
    if (!visit || number === undefined) throw new Error('The visit was not made.');
    await tellWishers(deps, trx, { municipality, visit, around }, 'planned');
    const details = { number, areaId: plan.areaId, form: plan.form, isPublic: plan.isPublic };
    await record(trx, { actor, at, topic, subjectId: visit.id, verb: 'visit_planned', details });
    return ok(number);
  });
}

function faultOf(plan: Plan, { tree, staffing }: Around, at: Temporal.Instant): Refusal | undefined {
  if (!tree.byId(plan.areaId)) throw new NotFound('There is no such area.');
  if (!plan.personIds.every((id) => staffing.people.has(id))) return 'nobody';
  const fault = faultOfPlanning(plan, at);
  if (fault) return fault;
  const ended = endedBefore(staffing.roles, plan.personIds, plan.startsAt);
  return ended.length > 0 && !plan.despite ? 'role_ends' : undefined;
}

export type Replanning = Omit<Plan, 'id' | 'areaId'> & {
  readonly number: string;
  /** Of what the planner saw; when somebody else was first, it is refused. */
  readonly version: number;
  readonly reason: string;
};

/** Moves or changes a visit. When it moved, everybody who is invited or wanted to know hears that, with the reason. */
export function changeVisit(deps: Deps, doer: Doer, to: Replanning): Promise<Result<undefined, Refusal>> {
  return onVisit(deps, doer, to.number, async ({ trx, visit, around, at }) => {
    if (!canMove(visit, 'change')) return no('not_now');
    if (visit.version !== to.version) return no('changed');
    const plan = { ...to, id: visit.id, areaId: visit.areaId };
    const fault = faultOf(plan, around, at);
    if (fault) return no(fault);
    const moved = isMoved(visit, plan);
    if (moved && to.reason === '') return no('no_reason');
    await updateVisit(trx, visit.id, { ...plan, isMoved: moved }, at);
    const after = (await findVisitById(trx, visit.id)) ?? visit;
    const telling = { municipality: doer.municipality, visit: after, around, by: nameOf(doer) };
    if (moved) await tellAll(deps, trx, telling, 'moved');
    else if (after.isPublic && !visit.isPublic) await tellWishers(deps, trx, telling, 'planned');
    const verb = moved ? 'visit_moved' : 'visit_changed';
    await record(trx, { actor: doer.actor, at, topic, subjectId: visit.id, verb });
    return ok(undefined);
  });
}

/** It is off; everybody who was invited or wanted to know hears so. */
export function cancelVisit(
  deps: Deps,
  doer: Doer,
  { number, reason }: { readonly number: string; readonly reason: string },
): Promise<Result<undefined, Refusal>> {
  return onVisit(deps, doer, number, async ({ trx, visit, around, at }) => {
    if (visit.state === 'cancelled') return ok(undefined);
    if (!canMove(visit, 'cancel')) return no('not_now');
    await cancelVisitRow(trx, visit.id, reason, at);
    const after = (await findVisitById(trx, visit.id)) ?? visit;
    const telling = { municipality: doer.municipality, visit: after, around, by: nameOf(doer) };
    await tellAll(deps, trx, telling, 'cancelled');
    await record(trx, { actor: doer.actor, at, topic, subjectId: visit.id, verb: 'visit_cancelled' });
    return ok(undefined);
  });
}

/** The public word back. Who left a mail address hears it the first time; saying it better later tells nobody again. */
export function tellHeard(
  deps: Deps,
  doer: Doer,
  { number, heard }: { readonly number: string; readonly heard: string },
): Promise<Result<undefined, Refusal>> {
  return onVisit(deps, doer, number, async ({ trx, visit, around, at }) => {
    if (visit.heard === heard) return ok(undefined);
    const may = canTell(visit, at);
    if (!may.ok) return may;
    await writeHeard(trx, visit.id, heard, at);
    const after = (await findVisitById(trx, visit.id)) ?? visit;
    if (visit.heard === null) {
      await tellWishers(deps, trx, { municipality: doer.municipality, visit: after, around }, 'heard');
      await tellFurtherUp(trx, after, at);
    }
    await record(trx, { actor: doer.actor, at, topic, subjectId: visit.id, verb: 'visit_heard' });
    return ok(undefined);
  });
}

type Held = {
  readonly trx: Trx;
  readonly visit: VisitRecord;
  readonly around: Around;
  readonly at: Temporal.Instant;
};

/** One change of one visit at a time, by who plans there. */
export function onVisit<T>(
  deps: Pick<Deps, 'db' | 'fresh' | 'clock'>,
  { municipality, actor }: Doer,
  number: string,
  act: (held: Held) => Promise<T>,
): Promise<T> {
  return inMunicipality(deps, municipality.id, async (trx) => {
    const around = await readAround(deps, trx);
    const visit = await lockVisit(trx, number);
    if (!visit) throw new NotFound('There is no such visit.');
    mayPlan(actor, visit);
    return act({ trx, visit, around, at: deps.clock.now() });
  });
}

function mayPlan(actor: Actor, visit: VisitRecord): void {
  if (!canPlan(actor, visit.areaId)) throw new Forbidden('This is not your area.');
}

function nameOf({ actor, municipality }: Doer): string {
  return isStaff(actor) ? actor.name : municipality.name;
}
