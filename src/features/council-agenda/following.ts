// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type Actor, isStaff } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { record } from '../journal/index.ts';
import { type Plan, canBecomeSession, followed, isRefined } from './domain.ts';
import { findPlan, lockPlan, lockPlansIn, movePlanRow, updateSessionOf, updateWhen } from './store.ts';

export const topic = 'council_agenda';

type By = { readonly actor: Actor; readonly at: Temporal.Instant };

/** What can be made a session of: not what has one already. */
export async function findPlanToHold(trx: Trx, id: Id): Promise<Plan | undefined> {
  const plan = await findPlan(trx, id);
  return plan && canBecomeSession(plan) ? plan : undefined;
}

/** The same, held for the rest of the transaction: two clerks do not make two sessions of one. */
export async function lockPlanToHold(trx: Trx, id: Id): Promise<Plan | undefined> {
  const plan = await lockPlan(trx, id);
  return plan && canBecomeSession(plan) ? plan : undefined;
}

/** What was planned comes in this session, in the transaction that makes it. */
export async function holdInSession(
  trx: Trx,
  { planId, sessionId }: { readonly planId: Id; readonly sessionId: Id },
  { actor, at }: By,
): Promise<void> {
  await updateSessionOf(trx, planId, sessionId, at);
  await record(trx, { actor, at, topic, subjectId: planId, verb: 'plan_changed', isInward: true });
}

/** Once everyone may see a session, what comes in it stands on its day; where it stood stays to be seen. */
export async function followSession(
  trx: Trx,
  sessionId: Id,
  { actor, at, reason }: By & { readonly reason: string | null },
): Promise<void> {
  for (const plan of await lockPlansIn(trx, sessionId)) {
    const to = followed(plan);
    if (!to || !plan.session?.isPublic) continue;
    if (isRefined(plan.when, to)) await updateWhen(trx, plan.id, to, at);
    else {
      const movedBy = isStaff(actor) ? actor.personId : null;
      const move = { id: newId(at.epochMilliseconds), planId: plan.id, from: plan.when, to };
      await movePlanRow(trx, { ...move, reason: reason?.slice(0, 500) ?? null, movedAt: at, movedBy });
    }
    await record(trx, { actor, at, topic, subjectId: plan.id, verb: 'plan_moved' });
  }
}
