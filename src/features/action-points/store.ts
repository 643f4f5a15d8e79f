// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { ActionPoint, Changed, Owner } from './domain.ts';

const columns = sql.raw(`a.id, a.project_id as "projectId", a.what,
  json_build_object('kind', case when a.owner_person_id is null then 'organisation' else 'person' end,
    'id', coalesce(a.owner_person_id, a.owner_organisation_id)) as owner,
  a.due_on as "dueOn", a.first_due_on as "firstDueOn", a.move_reason as "moveReason", a.outcome, a.outcome_note as "outcomeNote",
  a.closed_at as "closedAt"`);

/** The actions of some projects, the first to do first. */
export async function readActionPoints(trx: Trx, projectIds: readonly Id[]): Promise<ActionPoint[]> {
  if (projectIds.length === 0) return [];
  const { rows } = await sql<ActionPoint>`
    select ${columns} from action_points a
    where a.municipality_id = app_municipality() and a.project_id = any (${sql.val([...projectIds])}::uuid[])
    order by a.due_on, a.id`.execute(trx);
  return rows;
}

/** One of a project, held for the rest of the transaction. */
export async function lockActionPoint(
  trx: Trx,
  { id, projectId }: Pick<ActionPoint, 'id' | 'projectId'>,
): Promise<ActionPoint | undefined> {
  const { rows } = await sql<ActionPoint>`
    select ${columns} from action_points a
    where a.municipality_id = app_municipality() and a.id = ${id} and a.project_id = ${projectId} for update`.execute(
    trx,
  );
  return rows[0];
}

export type NewActionPoint = Pick<ActionPoint, 'id' | 'projectId' | 'what' | 'owner' | 'dueOn'>;

/** False when it was there already: the same form, sent twice. */
export async function insertActionPoint(
  trx: Trx,
  { id, projectId, what, owner, dueOn }: NewActionPoint,
  at: Temporal.Instant,
): Promise<boolean> {
  const person = owner.kind === 'person' ? owner.id : null;
  const organisation = owner.kind === 'organisation' ? owner.id : null;
  const { numAffectedRows } = await sql`
    insert into action_points (municipality_id, id, project_id, what, owner_person_id, owner_organisation_id, due_on, first_due_on, created_at)
    values (app_municipality(), ${id}, ${projectId}, ${what}, ${person}, ${organisation}, ${dueOn}, ${dueOn}, ${at.toString()})
    on conflict do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

export async function updateActionPoint(
  trx: Trx,
  id: Id,
  changed: Changed,
  { at, by }: { readonly at: Temporal.Instant; readonly by: Id | null },
): Promise<void> {
  const set =
    'outcome' in changed
      ? sql`outcome = ${changed.outcome}, outcome_note = ${changed.note}, closed_at = ${at.toString()}, closed_by = ${by}`
      : sql`due_on = ${changed.dueOn}, move_reason = ${changed.reason}, reminded_on = null`;
  await sql`update action_points set ${set} where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
}

/** An action with the project that it belongs to. */
export type DuePoint = {
  readonly id: Id;
  readonly what: string;
  readonly owner: Owner;
  readonly dueOn: string;
  readonly remindedOn: string | null;
  readonly projectId: Id;
  readonly projectNumber: string;
  readonly projectTitle: string;
  readonly projectAreaId: Id;
  /** Who leads the project. */
  readonly leadId: Id | null;
};

const dueColumns = sql.raw(`a.id, a.what,
  json_build_object('kind', case when a.owner_person_id is null then 'organisation' else 'person' end,
    'id', coalesce(a.owner_person_id, a.owner_organisation_id)) as owner,
  a.due_on as "dueOn", a.reminded_on as "remindedOn", a.project_id as "projectId", p.number as "projectNumber", p.title as "projectTitle",
  p.area_ids[1] as "projectAreaId", p.lead_id as "leadId"`);

/** What is open until a day in projects that go on, the earliest first. */
export async function readDuePoints(
  trx: Trx,
  { toDay, limit }: { readonly toDay: string; readonly limit: number },
): Promise<DuePoint[]> {
  const { rows } = await sql<DuePoint>`
    select ${dueColumns} from action_points a
    join projects p on p.municipality_id = a.municipality_id and p.id = a.project_id and p.is_open
    where a.municipality_id = app_municipality() and a.outcome is null and a.due_on <= ${toDay}::date
    order by a.due_on, a.id limit ${limit}`.execute(trx);
  return rows;
}

/** The same of these people: what they do themselves, and what organisations do in projects that they lead. */
export async function readDuePointsOf(
  trx: Trx,
  {
    personIds,
    toDay,
    limit,
  }: { readonly personIds: readonly Id[]; readonly toDay: string; readonly limit: number },
): Promise<DuePoint[]> {
  const people = sql`${sql.val([...personIds])}::uuid[]`;
  const { rows } = await sql<DuePoint>`
    select ${dueColumns} from action_points a
    join projects p on p.municipality_id = a.municipality_id and p.id = a.project_id and p.is_open
    where a.municipality_id = app_municipality() and a.outcome is null and a.due_on <= ${toDay}::date
      and (a.owner_person_id = any (${people}) or (a.owner_person_id is null and p.lead_id = any (${people})))
    order by a.due_on, a.id limit ${limit}`.execute(trx);
  return rows;
}

/** Writes down that these were reminded of on a day; gives those that were not yet: nobody hears twice. */
export async function noteReminded(trx: Trx, ids: readonly Id[], day: string): Promise<ReadonlySet<Id>> {
  const { rows } = await sql<{ id: Id }>`
    update action_points set reminded_on = ${day}::date
    where municipality_id = app_municipality() and id = any (${sql.val([...ids])}::uuid[]) and outcome is null
      and reminded_on is distinct from ${day}::date
    returning id`.execute(trx);
  return new Set(rows.map(({ id }) => id));
}
