// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Action, ActionState } from './domain.ts';

/** Several parts at once, such as one for each of twelve villages; those that are there already stay as they are. */
export async function insertActions(
  trx: Trx,
  actions: readonly Action[],
  at: Temporal.Instant,
): Promise<number> {
  if (actions.length === 0) return 0;
  const rows = actions.map(
    ({ id, motionId, title, areaId, ownerId, organisationId, dueOn, state, note, doneOn }) => ({
      id,
      motion_id: motionId,
      title,
      area_id: areaId,
      owner_id: ownerId,
      organisation_id: organisationId,
      due_on: dueOn,
      state,
      note,
      done_on: doneOn,
    }),
  );
  const { numAffectedRows = 0n } = await sql`
    insert into motion_actions (municipality_id, id, motion_id, title, area_id, owner_id, organisation_id, due_on, state, note, done_on, created_at)
    select app_municipality(), r.*, ${at.toString()}::timestamptz from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (id uuid, motion_id uuid, title text, area_id uuid, owner_id uuid, organisation_id uuid, due_on date, state text, note text, done_on date)
    on conflict do nothing`.execute(trx);
  return Number(numAffectedRows);
}

export async function readActions(trx: Trx, motionId: Id): Promise<Action[]> {
  const { rows } = await sql<Action>`
    select id, motion_id as "motionId", title, area_id as "areaId", owner_id as "ownerId", organisation_id as "organisationId",
      due_on as "dueOn", state, note, done_on as "doneOn"
    from motion_actions where municipality_id = app_municipality() and motion_id = ${motionId} order by id`.execute(
    trx,
  );
  return rows;
}

export type ActionChange = {
  readonly id: Id;
  readonly state: ActionState;
  readonly note: string | null;
  readonly doneOn: string | null;
};

export async function updateAction(trx: Trx, one: ActionChange): Promise<void> {
  await sql`update motion_actions set state = ${one.state}, note = ${one.note}, done_on = ${one.doneOn}
    where municipality_id = app_municipality() and id = ${one.id}`.execute(trx);
}
