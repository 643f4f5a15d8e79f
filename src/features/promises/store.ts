// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Outcome } from './domain.ts';

/** Promises an answer to a contribution by a day. At most one runs at a time: the database holds to that. */
export async function makePromise(
  trx: Trx,
  contributionId: Id,
  dueOn: Temporal.PlainDate,
  madeAt: Temporal.Instant,
): Promise<void> {
  await sql`insert into promises (municipality_id, id, contribution_id, what, due_on, made_at)
    values (app_municipality(), ${newId(madeAt.epochMilliseconds)}, ${contributionId}, 'answer', ${dueOn.toString()}, ${madeAt.toString()})`.execute(
    trx,
  );
}

/** Ends the running promise, if there is one. */
export async function settlePromise(
  trx: Trx,
  contributionId: Id,
  outcome: Outcome,
  at: Temporal.Instant,
): Promise<void> {
  await sql`update promises set settled_at = ${at.toString()}, outcome = ${outcome}
    where municipality_id = app_municipality() and contribution_id = ${contributionId} and settled_at is null`.execute(
    trx,
  );
}

/** Moves the running promise to another day; why is in the journal, written by the caller. */
export async function movePromise(trx: Trx, contributionId: Id, dueOn: Temporal.PlainDate): Promise<void> {
  await sql`update promises set due_on = ${dueOn.toString()}
    where municipality_id = app_municipality() and contribution_id = ${contributionId} and settled_at is null`.execute(
    trx,
  );
}

/** Lets a promise that was withdrawn at this moment run again, with its own day. */
export async function resumePromise(
  trx: Trx,
  contributionId: Id,
  withdrawnAt: Temporal.Instant,
): Promise<void> {
  await sql`update promises set settled_at = null, outcome = null
    where municipality_id = app_municipality() and contribution_id = ${contributionId}
      and outcome = 'withdrawn' and settled_at = ${withdrawnAt.toString()}`.execute(trx);
}
