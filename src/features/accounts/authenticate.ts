// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { type ActingRole, type Actor, type StaffActor, anonymous } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type AreaTree, readAreaTree } from '../areas/index.ts';
import { type Person, type Staffing, ballOf, readStaffing, rolesOf } from '../teams/index.ts';
import { expiryAfter, hasEnded, isAlive, isToBeMarked } from './session-domain.ts';
import { findSession, markSeen } from './session-store.ts';

/** 256 bits: only the browser has it; the database keeps a hash. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/**
 * Who shows this token: the person of a session that is neither revoked nor over, with the roles of today (own, and of those
 * they stand in for); else nobody. Being used makes a session last longer, to its limit.
 */
export async function authenticate(
  deps: Pick<Deps, 'clock' | 'fresh'> & { readonly isDemoAllowed: boolean },
  trx: Trx,
  token: string,
): Promise<Actor> {
  if (!/^[\w-]{43}$/.test(token)) return anonymous;
  const session = await findSession(trx, hashToken(token));
  const now = deps.clock.now();
  if (!session || !isAlive(session, now)) return anonymous;
  if (session.method === 'demo' && !(session.isOfDemo && deps.isDemoAllowed)) return anonymous;
  const staffing = await readStaffing(deps, trx);
  const person = staffing.people.get(session.personId);
  if (!person || hasEnded(person, now)) return anonymous;
  const tree = await readAreaTree(deps, trx);
  const actor = staffActor({ staffing, tree, person, sessionId: session.id }, now);
  if (isToBeMarked(session, now))
    await markSeen(trx, session.id, { at: now, until: expiryAfter(session, now) });
  return actor;
}

type Known = {
  readonly staffing: Staffing;
  readonly tree: AreaTree;
  readonly person: Person;
  readonly sessionId: Id;
};

/** A person with what they may reach today: each role its area with all areas below; an administrator every area. */
export function staffActor({ staffing, tree, person, sessionId }: Known, now: Temporal.Instant): StaffActor {
  const day = dayOf(now);
  const roles: ActingRole[] = rolesOf(staffing, person.id, day).map((held) => ({
    ...held,
    areaIds: held.areaId ? tree.idsBelow(held.areaId) : [],
  }));
  const reached = roles.flatMap((held) =>
    held.role === 'administrator' ? tree.idsBelow(tree.root.id) : held.areaIds,
  );
  const away = new Set(staffing.absences.map((absence) => absence.personId));
  away.delete(person.id);
  return {
    kind: 'staff',
    personId: person.id,
    sessionId,
    name: person.name,
    roles,
    areaIds: [...new Set(reached)],
    standsInFor: [...away].filter((id) => ballOf(staffing, id, day).id === person.id),
  };
}
