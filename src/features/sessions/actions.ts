// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { type Actor, type Doer, isStaff } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import { type Plan, followSession, holdInSession, lockPlanToHold } from '../council-agenda/index.ts';
import { record } from '../journal/index.ts';
import { link } from '../thread/index.ts';
import { type Needs, type Wish, onSession, topic } from './changing.ts';
import { type Preparation, type Refusal, faultOfPreparation, isMoved } from './domain.ts';
import { canPrepare } from './policies.ts';
import { tieOf } from './programme-actions.ts';
import { findBySubmission, insertSession, updateSession } from './store.ts';
import { forgetTold } from './speakers-store.ts';
import { readUnreachable, tellEverySpeaker } from './telling.ts';

type Outcome = Promise<Result<string, Refusal>>;

/** A session that is to come, as a draft. The same form twice is one session. Gives its number. */
export function prepareSession(
  deps: Needs,
  { municipality, actor }: Doer,
  {
    key,
    planId,
    ...preparation
  }: Preparation & {
    readonly key: Id;
    /** What stood on the long-term agenda, when it comes from there. */
    readonly planId?: Id | undefined;
  },
): Outcome {
  if (!canPrepare(actor)) throw new Forbidden('The clerk prepares sessions.');
  return inMunicipality<Result<string, Refusal>>(deps, municipality.id, async (trx) => {
    const fault = faultOfPreparation(preparation);
    if (fault) return no(fault);
    const plan = planId ? await lockPlanToHold(trx, planId) : undefined;
    if (planId && !plan) {
      // Sent twice: the first time it became this session.
      const before = await findBySubmission(trx, key);
      return before ? ok(before.number) : no('plan_taken');
    }
    const at = deps.clock.now();
    const id = newId(at.epochMilliseconds);
    const number = await insertSession(trx, {
      ...preparation,
      id,
      publishedAt: null,
      submissionKey: key,
      at,
    });
    if (number === undefined) {
      const before = await findBySubmission(trx, key);
      if (!before) throw new Error('The session was not made.');
      return ok(before.number);
    }
    if (plan) await holdPlan(trx, { plan, sessionId: id }, { actor, at });
    const details = { number, kind: preparation.kind };
    const entry = { topic, subjectId: id, verb: 'session_prepared', details, isInward: true };
    await record(trx, { actor, at, ...entry });
    return ok(number);
  });
}

/** It comes in this session, with the dossier or motion that it is about. */
async function holdPlan(
  trx: Trx,
  { plan, sessionId }: { readonly plan: Plan; readonly sessionId: Id },
  by: { readonly actor: Actor; readonly at: Temporal.Instant },
): Promise<void> {
  await holdInSession(trx, { planId: plan.id, sessionId }, by);
  if (!plan.about) return;
  const madeBy = isStaff(by.actor) ? by.actor.personId : null;
  await link(trx, tieOf(plan.about, sessionId), { by: madeBy, at: by.at });
}

export type Change = Wish & { readonly preparation: Preparation; readonly reason: string };

/** Changes what was written of it. Who speaks hears it when the moment or the place is another, with the reason. */
export function changeSession(deps: Needs, doer: Doer, { preparation, reason, ...wish }: Change): Outcome {
  return onSession(deps, doer, wish, async ({ trx, session, at, tell }) => {
    if (session.state !== 'planned') return no<Refusal>('not_planned');
    const fault = faultOfPreparation(preparation);
    if (fault) return no(fault);
    const moved = isMoved(session, preparation);
    if (moved && session.publishedAt !== null && reason === '') return no('no_reason');
    const why = moved ? { reason: reason || null, sequence: session.sequence + 1 } : {};
    await updateSession(trx, session.id, { ...preparation, ...why }, at);
    const after = { ...session, ...preparation, ...why };
    if (moved)
      await tellEverySpeaker(deps, trx, { municipality: doer.municipality, session: after }, 'moved');
    if (moved && session.publishedAt !== null)
      await followSession(trx, session.id, { actor: doer.actor, at, reason: reason || null });
    await tell(moved ? 'session_moved' : 'session_changed', moved && reason ? { reason } : {});
    return ok(session.number);
  });
}

/** Puts it on the site: now, or at a later moment (embargo), when a round does so. `later` null takes an embargo away again. */
export function publishSession(
  deps: Needs,
  doer: Doer,
  { later, ...wish }: Wish & { readonly later?: Temporal.Instant | null },
): Outcome {
  return onSession(deps, doer, wish, async ({ trx, session, at, tell }) => {
    if (session.publishedAt !== null) return ok(session.number);
    if (session.state === 'cancelled') return no<Refusal>('not_planned');
    if (later === undefined) {
      await updateSession(trx, session.id, { publishedAt: at, embargoUntil: null }, at);
      await followSession(trx, session.id, { actor: doer.actor, at, reason: null });
      await tell('session_published', { isInward: false });
      return ok(session.number);
    }
    if (later && Temporal.Instant.compare(later, at) <= 0) return no('embargo_past');
    await updateSession(trx, session.id, { embargoUntil: later }, at);
    await tell(later ? 'session_embargoed' : 'session_embargo_lifted');
    return ok(session.number);
  });
}

/** It is off. Who asked to speak or was invited hears so, with the reason. */
export function cancelSession(
  deps: Needs,
  doer: Doer,
  { reason, ...wish }: Wish & { readonly reason: string },
): Outcome {
  return onSession(deps, doer, wish, async ({ trx, session, at, tell }) => {
    if (session.state === 'cancelled') return ok(session.number);
    if (session.state !== 'planned') return no<Refusal>('not_planned');
    const changes = {
      state: 'cancelled',
      reason,
      sequence: session.sequence + 1,
      embargoUntil: null,
    } as const;
    await updateSession(trx, session.id, changes, at);
    const telling = { municipality: doer.municipality, session: { ...session, ...changes } };
    await tellEverySpeaker(deps, trx, telling, 'cancelled');
    await tell('session_cancelled', { reason });
    return ok(session.number);
  });
}

/**
 * Takes off the site what was put there by mistake; it is a draft again. Who asked to speak or was invited hears so by mail; whom no
 * mail reaches was called before. Feeds and calendars follow: what is not public is in none of them.
 */
export function withdrawSession(
  deps: Needs,
  doer: Doer,
  { reason, hasCalled, ...wish }: Wish & { readonly reason: string; readonly hasCalled: boolean },
): Outcome {
  return onSession(deps, doer, wish, async ({ trx, session, at, tell }) => {
    if (session.publishedAt === null) return no<Refusal>('not_on_site');
    if (session.state !== 'planned') return no('not_planned');
    if (!hasCalled && (await readUnreachable(trx, session)).length > 0) return no('not_called');
    const changes = { publishedAt: null, embargoUntil: null, sequence: session.sequence + 1 };
    await updateSession(trx, session.id, changes, at);
    const telling = { municipality: doer.municipality, session: { ...session, ...changes, reason } };
    await tellEverySpeaker(deps, trx, telling, 'off_site');
    await forgetTold(trx, session.id);
    await tell('session_withdrawn', { reason, isInward: false });
    return ok(session.number);
  });
}
