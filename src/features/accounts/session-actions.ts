// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Doer, type StaffActor, isStaff } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import { readStaffing } from '../teams/index.ts';
import { hashToken, newToken } from './authenticate.ts';
import { type DemoDoer, canEndSessionsOf, canSignInAsDemoPerson } from './policies.ts';
import { type Session, type SignInMethod, expiryAfter, hasEnded } from './session-domain.ts';
import { insertSession, revokeSessions } from './session-store.ts';

/** What a browser gets after signing in: the only place where the token is ever seen. */
export type SignedIn = { readonly token: string; readonly personId: Id };

export type SignIn = {
  readonly personId: Id;
  readonly method: SignInMethod;
  readonly device: string;
  /** Who was signed in in this browser until now: that session ends. */
  readonly before: Actor;
};

/** Starts a session, in the transaction of what gave the right to it. */
export async function startSession(deps: Pick<Deps, 'clock'>, trx: Trx, signIn: SignIn): Promise<SignedIn> {
  const { personId, method, before } = signIn;
  const now = deps.clock.now();
  const started = { id: newId(now.epochMilliseconds), personId, method, createdAt: now };
  const session: Session = {
    ...started,
    device: signIn.device.slice(0, 100),
    lastSeenAt: now,
    expiresAt: expiryAfter(started, now),
    revokedAt: null,
  };
  const token = newToken();
  if (isStaff(before)) await revokeSessions(trx, { personId: before.personId, only: before.sessionId }, now);
  await insertSession(trx, session, hashToken(token));
  const entry = {
    topic: 'accounts',
    subjectId: personId,
    verb: 'signed_in',
    details: { method, sessionId: session.id },
  };
  await record(trx, { actor: asActor(personId, session.id), at: now, ...entry });
  return { token, personId };
}

/** Enough of an actor for the journal: somebody who has just shown who they are. */
export function asActor(personId: Id, sessionId: Id): StaffActor {
  return { kind: 'staff', personId, sessionId, name: '', roles: [], areaIds: [], standsInFor: [] };
}

export async function signOut(deps: Deps, doer: Doer): Promise<void> {
  const { actor } = doer;
  if (!isStaff(actor)) return;
  await inMunicipality(deps, doer.municipality.id, async (trx) => {
    const at = deps.clock.now();
    const ended = await revokeSessions(trx, { personId: actor.personId, only: actor.sessionId }, at);
    if (ended.length === 0) return;
    const details = { sessionId: actor.sessionId };
    await record(trx, {
      actor,
      at,
      topic: 'accounts',
      subjectId: actor.personId,
      verb: 'signed_out',
      details,
    });
  });
}

/** Which of somebody's sessions: one, all but one, or all of them. */
export type SessionsMeant = { readonly personId: Id; readonly only?: Id; readonly except?: Id };

/** Ends sessions at once: one's own, or as administrator anybody's. Gives how many ended. */
export async function endSessions(deps: Deps, doer: Doer, meant: SessionsMeant): Promise<number> {
  const { actor } = doer;
  if (!canEndSessionsOf(actor, meant.personId)) throw new Forbidden('These sessions are not yours.');
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const staffing = await readStaffing(deps, trx);
    if (!staffing.people.has(meant.personId)) throw new NotFound('Nobody here has this id.');
    const at = deps.clock.now();
    const ended = await revokeSessions(trx, meant, at);
    if (ended.length === 0) return 0;
    const entry = {
      topic: 'accounts',
      subjectId: meant.personId,
      verb: 'sessions_ended',
      details: { sessionIds: ended },
    };
    await record(trx, { actor, at, ...entry });
    return ended.length;
  });
}

/** Signs in as one of the invented people of a demo. Refused here as well: never only in the page. */
export async function signInAsDemoPerson(
  deps: Deps,
  doer: DemoDoer,
  wanted: { readonly personId: Id; readonly device: string },
): Promise<Result<SignedIn, 'unknown_person'>> {
  if (!canSignInAsDemoPerson(doer)) throw new NotFound('This is not a demo.');
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const staffing = await readStaffing(deps, trx);
    const person = staffing.people.get(wanted.personId);
    if (!person || hasEnded(person, deps.clock.now())) return no('unknown_person');
    const signIn: SignIn = { personId: person.id, method: 'demo', device: wanted.device, before: doer.actor };
    return ok(await startSession(deps, trx, signIn));
  });
}
