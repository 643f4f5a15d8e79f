// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { type Project, type State, isProjectNumber } from './domain.ts';

const columns =
  sql.raw(`p.id, p.number, p.state, p.title, p.aim, p.why, p.area_ids as "areaIds", p.theme_ids as "themeIds",
  p.organisation_ids as "organisationIds", p.lead_id as "leadId", p.worker_id as "workerId", p.budget,
  p.public_summary as "publicSummary", p.published_at as "publishedAt", p.result, p.done_on as "doneOn",
  p.stop_reason as "stopReason", p.version, p.created_at as "createdAt", p.updated_at as "updatedAt"`);

function wholeWhere(condition: RawBuilder<unknown>): RawBuilder<Project> {
  return sql<Project>`select ${columns} from projects p where p.municipality_id = app_municipality() and ${condition}`;
}

/** What the form of a project holds. */
export type Details = Pick<
  Project,
  | 'title'
  | 'aim'
  | 'why'
  | 'areaIds'
  | 'themeIds'
  | 'organisationIds'
  | 'leadId'
  | 'workerId'
  | 'budget'
  | 'publicSummary'
  | 'publishedAt'
>;
export type NewProject = Details & {
  readonly id: Id;
  readonly submissionKey: Id;
  readonly at: Temporal.Instant;
  readonly year: number;
};

/** Writes a project with the next number of its year, and gives that number; nothing when its form was already taken. */
export async function insertProject(trx: Trx, one: NewProject): Promise<string | undefined> {
  const at = one.at.toString();
  const { rows } = await sql<{ number: string }>`
    insert into projects (municipality_id, id, number, state, title, aim, why, area_ids, theme_ids, organisation_ids, lead_id,
      worker_id, budget, public_summary, published_at, submission_key, created_at, updated_at)
    values (app_municipality(), ${one.id}, next_number('P', ${one.year}::integer, 4), 'idea', ${one.title}, ${one.aim}, ${one.why},
      ${ids(one.areaIds)}, ${ids(one.themeIds)}, ${ids(one.organisationIds)}, ${one.leadId}, ${one.workerId}, ${one.budget},
      ${one.publicSummary}, ${one.publishedAt?.toString() ?? null}, ${one.submissionKey}, ${at}, ${at})
    on conflict (municipality_id, submission_key) do nothing returning number`.execute(trx);
  return rows[0]?.number;
}

function ids(list: readonly Id[]): RawBuilder<unknown> {
  return sql`${sql.val([...list])}::uuid[]`;
}

/** Saves what the form of a project that this transaction holds says, and raises its version. */
export async function updateDetails(trx: Trx, id: Id, one: Details, at: Temporal.Instant): Promise<void> {
  await sql`
    update projects set title = ${one.title}, aim = ${one.aim}, why = ${one.why}, area_ids = ${ids(one.areaIds)},
      theme_ids = ${ids(one.themeIds)}, organisation_ids = ${ids(one.organisationIds)}, lead_id = ${one.leadId},
      worker_id = ${one.workerId}, budget = ${one.budget}, public_summary = ${one.publicSummary},
      published_at = ${one.publishedAt?.toString() ?? null}, version = version + 1, updated_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export type Moved = Pick<Project, 'state' | 'result' | 'doneOn' | 'stopReason'>;

export async function updateState(trx: Trx, id: Id, moved: Moved, at: Temporal.Instant): Promise<void> {
  await sql`
    update projects set state = ${moved.state}, result = ${moved.result}, done_on = ${moved.doneOn},
      stop_reason = ${moved.stopReason}, version = version + 1, updated_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export async function findProject(trx: Trx, number: string): Promise<Project | undefined> {
  if (!isProjectNumber(number)) return undefined;
  return (await wholeWhere(sql`p.number = ${number}`).execute(trx)).rows[0];
}

export async function findBySubmission(trx: Trx, submissionKey: Id): Promise<Project | undefined> {
  return (await wholeWhere(sql`p.submission_key = ${submissionKey}`).execute(trx)).rows[0];
}

/** The same, held for the rest of the transaction, so that two changes to one come one after the other. */
export async function lockProject(trx: Trx, number: string): Promise<Project | undefined> {
  if (!isProjectNumber(number)) return undefined;
  return (await sql<Project>`${wholeWhere(sql`p.number = ${number}`)} for update`.execute(trx)).rows[0];
}

export async function readProjectsById(trx: Trx, wanted: readonly Id[]): Promise<Project[]> {
  if (wanted.length === 0) return [];
  return (await wholeWhere(sql`p.id = any (${ids(wanted)})`).execute(trx)).rows;
}

export const listed = 100;

export type Wanted = {
  /** What goes on, or only what is done or stopped. */
  readonly states?: readonly State[];
  readonly isPublic?: boolean;
  readonly before?: Id;
};

/** The newest first, before an id; one more than fits on a page says that there are more. */
export async function readProjects(
  trx: Trx,
  { states: wanted, isPublic, before }: Wanted,
): Promise<Project[]> {
  const isAll = sql`true`;
  const conditions = [
    wanted ? sql`p.state = any (${sql.val([...wanted])}::text[])` : isAll,
    isPublic ? sql`p.published_at is not null` : isAll,
    before ? sql`p.id < ${before}::uuid` : isAll,
  ];
  const found = wholeWhere(sql.join(conditions, sql` and `));
  return (await sql<Project>`${found} order by p.id desc limit ${listed + 1}`.execute(trx)).rows;
}

/** The contributions that led to a project. */
export async function readSignals(trx: Trx, projectId: Id): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select from_id as id from links
    where municipality_id = app_municipality() and to_id = ${projectId} and from_kind = 'contribution' and reason = 'led_to'
      and removed_at is null
    order by id`.execute(trx);
  return rows.map(({ id }) => id);
}
