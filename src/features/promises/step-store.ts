// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { system } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { recordAll } from '../journal/index.ts';
import type { StepName } from './domain.ts';

export type NewStep = {
  readonly promiseId: Id;
  readonly contributionId: Id;
  readonly step: StepName;
  readonly dueOn: string;
  /** Whom it tells. */
  readonly personIds: readonly Id[];
};

/** Writes down steps that were not taken before, each with its journal entry, and gives those: no step is taken twice (R4). */
export async function takeSteps(
  trx: Trx,
  steps: readonly NewStep[],
  at: Temporal.Instant,
): Promise<NewStep[]> {
  if (steps.length === 0) return [];
  const rows = steps.map(({ promiseId, step, dueOn }) => ({ promise_id: promiseId, step, due_on: dueOn }));
  const { rows: taken } = await sql<{ promiseId: Id; step: StepName }>`
    insert into promise_steps (municipality_id, promise_id, step, due_on, at)
    select app_municipality(), given.promise_id, given.step, given.due_on, ${at.toString()}::timestamptz
    from json_to_recordset(${JSON.stringify(rows)}::json) as given (promise_id uuid, step text, due_on date)
    on conflict do nothing
    returning promise_id as "promiseId", step`.execute(trx);
  const keys = new Set(taken.map(({ promiseId, step }) => `${promiseId} ${step}`));
  const fresh = steps.filter(({ promiseId, step }) => keys.has(`${promiseId} ${step}`));
  await recordAll(
    trx,
    fresh.map(({ promiseId, contributionId, step, dueOn, personIds }) => ({
      actor: system,
      at,
      topic: 'promises',
      subjectId: contributionId,
      verb: step === 'missed' ? 'promise_missed' : 'promise_reminded',
      details: { promiseId, step, dueOn, personIds },
    })),
  );
  return fresh;
}
