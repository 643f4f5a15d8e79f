// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Action, ActionState } from './domain.ts';

/** Several parts at once, such as one for each of twelve villages; those of a form that was taken before stay as they are. */
export async function insertActions(
  trx: Trx,
  actions: readonly Omit<Action, 'version'>[],
  { at, submissionKey }: { readonly at: Temporal.Instant; readonly submissionKey: Id },
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
    insert into motion_actions (municipality_id, id, motion_id, title, area_id, owner_id, organisation_id, due_on, state, note, done_on,
      submission_key, created_at)
    select app_municipality(), r.*, ${submissionKey}::uuid, ${at.toString()}::timestamptz from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (id uuid, motion_id uuid, title text, area_id uuid, owner_id uuid, organisation_id uuid, due_on date, state text, note text, done_on date)
    on conflict do nothing`.execute(trx);
  return Number(numAffectedRows);
}

const columns = sql.raw(`id, motion_id as "motionId", title, area_id as "areaId", owner_id as "ownerId",
  organisation_id as "organisationId", due_on as "dueOn", state, note, done_on as "doneOn", version`);

export async function readActions(trx: Trx, motionId: Id): Promise<Action[]> {
  const { rows } = await sql<Action>`
    select ${columns} from motion_actions where municipality_id = app_municipality() and motion_id = ${motionId} order by id`.execute(
    trx,
  );
  return rows;
}

export type DonePart = Pick<Action, 'id' | 'motionId' | 'title' | 'areaId'> & {
  readonly doneOn: string;
  /** When it was said; of long ago only the day is known. */
  readonly doneAt: Temporal.Instant | null;
};

/** The parts of these that are done. */
export async function readDoneParts(trx: Trx, motionIds: readonly Id[]): Promise<DonePart[]> {
  if (motionIds.length === 0) return [];
  const { rows } = await sql<DonePart>`
    select id, motion_id as "motionId", title, area_id as "areaId", done_on as "doneOn", done_at as "doneAt" from motion_actions
    where municipality_id = app_municipality() and motion_id = any (${sql.val([...motionIds])}::uuid[]) and state = 'done'
    order by id`.execute(trx);
  return rows;
}

/** The parts of these motions that are to be done in these areas. */
export async function readActionsIn(
  trx: Trx,
  motionIds: readonly Id[],
  areaIds: readonly Id[],
): Promise<Action[]> {
  if (motionIds.length === 0) return [];
  const { rows } = await sql<Action>`
    select ${columns} from motion_actions
    where municipality_id = app_municipality() and motion_id = any (${sql.val([...motionIds])}::uuid[])
      and area_id = any (${sql.val([...areaIds])}::uuid[]) order by id`.execute(trx);
  return rows;
}

/** One part of a motion, held for the rest of the transaction. */
export async function lockAction(
  trx: Trx,
  { id, motionId }: Pick<Action, 'id' | 'motionId'>,
): Promise<Action | undefined> {
  const { rows } = await sql<Action>`
    select ${columns} from motion_actions
    where municipality_id = app_municipality() and id = ${id} and motion_id = ${motionId} for update`.execute(
    trx,
  );
  return rows[0];
}

export type ActionChange = Pick<
  Action,
  'id' | 'state' | 'note' | 'doneOn' | 'ownerId' | 'organisationId' | 'dueOn'
>;

export async function updateAction(trx: Trx, one: ActionChange, at: Temporal.Instant): Promise<void> {
  await sql`update motion_actions set state = ${one.state}, note = ${one.note}, done_on = ${one.doneOn}, owner_id = ${one.ownerId},
      organisation_id = ${one.organisationId}, due_on = ${one.dueOn}, version = version + 1,
      done_at = case when ${one.state}::text = 'done' then coalesce(done_at, ${at.toString()}::timestamptz) end
    where municipality_id = app_municipality() and id = ${one.id}`.execute(trx);
}

/** All parts that are not done and go on, at once; how many. 'open': there are, and it was not said what becomes of them. */
export async function closeActions(
  trx: Trx,
  motionId: Id,
  {
    state,
    at,
  }: {
    readonly state: Extract<ActionState, 'done' | 'dropped'> | undefined;
    readonly at: Temporal.Instant;
  },
): Promise<number | 'open'> {
  const going = sql`municipality_id = app_municipality() and motion_id = ${motionId} and state in ('open', 'in_progress')`;
  if (state === undefined) {
    const { rows } = await sql`select from motion_actions where ${going} limit 1`.execute(trx);
    return rows.length > 0 ? 'open' : 0;
  }
  const isDone = state === 'done';
  const { numAffectedRows = 0n } = await sql`
    update motion_actions set state = ${state}, done_on = ${isDone ? dayOf(at).toString() : null}::date,
      done_at = ${isDone ? at.toString() : null}::timestamptz, version = version + 1
    where ${going}`.execute(trx);
  return Number(numAffectedRows);
}
