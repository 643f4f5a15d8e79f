// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { Doer } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import { type Needs, type Wish, onSession, topic } from './changing.ts';
import { type Preparation, type Refusal, faultOfPreparation, isMoved } from './domain.ts';
import { canPrepare } from './policies.ts';
import { findBySubmission, insertSession, updateSession } from './store.ts';
import { tellEverySpeaker } from './telling.ts';

type Outcome = Promise<Result<string, Refusal>>;

/** A session that is to come, as a draft. The same form twice is one session. Gives its number. */
export function prepareSession(
  deps: Needs,
  { municipality, actor }: Doer,
  { key, ...preparation }: Preparation & { readonly key: Id },
): Outcome {
  if (!canPrepare(actor)) throw new Forbidden('The clerk prepares sessions.');
  return inMunicipality<Result<string, Refusal>>(deps, municipality.id, async (trx) => {
    const fault = faultOfPreparation(preparation);
    if (fault) return no(fault);
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
    const details = { number, kind: preparation.kind };
    const entry = { topic, subjectId: id, verb: 'session_prepared', details, isInward: true };
    await record(trx, { actor, at, ...entry });
    return ok(number);
  });
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
