// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Adoption, Step, Task, Version } from './domain.ts';

/** One change at a time in a municipality: two who adopt, or comment while another adopts, come after each other. */
export async function lockCharters(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('charter ' || app_municipality()::text, 0))`.execute(
    trx,
  );
}

const columns = sql.raw(`id, number, title, intro, state, based_on as "basedOn", made_at as "madeAt",
  consulted_from as "consultedFrom", consulted_until as "consultedUntil", adopted_by as "adoptedBy",
  adopted_on as "adoptedOn", in_force_from as "inForceFrom"`);

/** All versions, the newest first; there are few of them. */
export async function loadVersions(trx: Trx): Promise<Version[]> {
  const { rows } = await sql<Version>`
    select ${columns} from charter_versions where municipality_id = app_municipality() order by id desc limit 500`.execute(
    trx,
  );
  return rows;
}

export async function loadTasks(trx: Trx, versionId: Id): Promise<Task[]> {
  const { rows } = await sql<Task>`
    select id, grouped_under as "group", name, explanation,
      coalesce((select json_object_agg(m.role, m.mark) from charter_marks m
        where m.municipality_id = app_municipality() and m.task_id = t.id), '{}') as marks
    from charter_tasks t where municipality_id = app_municipality() and version_id = ${versionId} order by position, id`.execute(
    trx,
  );
  return rows;
}

type NewVersion = Pick<Version, 'id' | 'title' | 'intro' | 'basedOn' | 'madeAt'> & {
  readonly madeBy: Id | null;
  readonly year: number;
};

/** False when it is there already. */
export async function insertVersion(trx: Trx, one: NewVersion): Promise<boolean> {
  const { rows } = await sql`
    insert into charter_versions (municipality_id, id, number, title, intro, state, based_on, made_by, made_at)
    select app_municipality(), ${one.id}, next_number('R', ${one.year}, 4), ${one.title}, ${one.intro}, 'draft', ${one.basedOn}::uuid,
      ${one.madeBy}::uuid, ${one.madeAt.toString()}
    where not exists (select from charter_versions where municipality_id = app_municipality() and id = ${one.id})
    returning id`.execute(trx);
  return rows.length > 0;
}

/** Adds tasks behind those that are there; what is there already stays as it is. */
export async function insertTasks(trx: Trx, versionId: Id, tasks: readonly Task[]): Promise<void> {
  const given = tasks.map(({ id, group, name, explanation }) => ({ id, group, name, explanation }));
  await sql`
    insert into charter_tasks (municipality_id, id, version_id, position, grouped_under, name, explanation)
    select app_municipality(), (one ->> 'id')::uuid, ${versionId}, at + coalesce((select max(position) from charter_tasks t
        where t.municipality_id = app_municipality() and t.version_id = ${versionId}), 0),
      one ->> 'group', one ->> 'name', one ->> 'explanation'
    from json_array_elements(${JSON.stringify(given)}::json) with ordinality as wanted (one, at)
    on conflict (municipality_id, id) do nothing`.execute(trx);
  await insertMarks(trx, tasks);
}

async function insertMarks(trx: Trx, tasks: readonly Task[]): Promise<void> {
  const rows = tasks.flatMap((task) =>
    Object.entries(task.marks).map(([role, mark]) => ({ task: task.id, role, mark })),
  );
  await sql`
    insert into charter_marks (municipality_id, task_id, role, mark)
    select app_municipality(), task, role, mark
    from json_to_recordset(${JSON.stringify(rows)}::json) as given (task uuid, role text, mark text)
    on conflict do nothing`.execute(trx);
}

export async function updateTask(trx: Trx, task: Task): Promise<void> {
  await sql`
    update charter_tasks set name = ${task.name}, explanation = ${task.explanation}, grouped_under = ${task.group}
    where municipality_id = app_municipality() and id = ${task.id}`.execute(trx);
  await sql`delete from charter_marks where municipality_id = app_municipality() and task_id = ${task.id}`.execute(
    trx,
  );
  await insertMarks(trx, [task]);
}

export async function deleteTask(trx: Trx, id: Id): Promise<void> {
  await sql`delete from charter_tasks where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export async function updateOrder(trx: Trx, ids: readonly Id[]): Promise<void> {
  await sql`
    update charter_tasks t set position = wanted.position
    from unnest(${sql.val([...ids])}::uuid[]) with ordinality as wanted (id, position)
    where t.municipality_id = app_municipality() and t.id = wanted.id`.execute(trx);
}

export async function updateText(trx: Trx, id: Id, text: Pick<Version, 'title' | 'intro'>): Promise<void> {
  await sql`
    update charter_versions set title = ${text.title}, intro = ${text.intro}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export type Term = { readonly from: string; readonly until: string; readonly at: Temporal.Instant };

/** A second time opens it again: it began when it first did. */
export async function updateTerm(trx: Trx, id: Id, { from, until, at }: Term): Promise<void> {
  await sql`
    update charter_versions set state = 'consulted', consulted_from = coalesce(consulted_from, ${from}::date),
      consulted_until = ${until}, published_at = coalesce(published_at, ${at.toString()})
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export async function updateAdopted(
  trx: Trx,
  id: Id,
  adoption: Adoption & { readonly at: Temporal.Instant },
): Promise<void> {
  await sql`
    update charter_versions set state = 'adopted', adopted_by = ${adoption.by}, adopted_on = ${adoption.on},
      in_force_from = ${adoption.from}, published_at = coalesce(published_at, ${adoption.at.toString()})
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export async function updateWithdrawn(trx: Trx, id: Id, at: Temporal.Instant): Promise<void> {
  await sql`
    update charter_versions set state = 'withdrawn', ended_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export async function loadSteps(trx: Trx, versionId: Id): Promise<Step[]> {
  const { rows } = await sql<Step>`
    select id, what, owner, due_on as "dueOn", done_on as "doneOn" from charter_steps
    where municipality_id = app_municipality() and version_id = ${versionId} order by due_on, id`.execute(
    trx,
  );
  return rows;
}

/** False when it is there already. */
export async function insertStep(trx: Trx, versionId: Id, step: Omit<Step, 'doneOn'>): Promise<boolean> {
  const { rows } = await sql`
    insert into charter_steps (municipality_id, id, version_id, what, owner, due_on)
    values (app_municipality(), ${step.id}, ${versionId}, ${step.what}, ${step.owner}, ${step.dueOn})
    on conflict do nothing returning id`.execute(trx);
  return rows.length > 0;
}

export async function updateStepDone(trx: Trx, id: Id, doneOn: string | null): Promise<void> {
  await sql`
    update charter_steps set done_on = ${doneOn}::date where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
}

export async function deleteStep(trx: Trx, id: Id): Promise<void> {
  await sql`delete from charter_steps where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}
