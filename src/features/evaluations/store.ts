// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { RecordRef } from '../thread/index.ts';
import type { Evaluation, EvaluationDetails, Question, Report } from './domain.ts';

const columns =
  sql.raw(`e.id, e.number, e.title, e.purpose, e.period_from as "periodFrom", e.period_to as "periodTo",
  e.opens_on as "opensOn", e.closes_on as "closesOn", e.state, e.conclusions, e.report, e.version, e.published_at as "publishedAt",
  e.created_at as "createdAt",
  array(select a.area_id from evaluation_areas a
    where a.municipality_id = app_municipality() and a.evaluation_id = e.id order by a.area_id) as "areaIds",
  array(select s.number from evaluation_subjects s
    where s.municipality_id = app_municipality() and s.evaluation_id = e.id order by s.number) as "subjects"`);

async function read(trx: Trx, rest: RawBuilder<unknown>): Promise<Evaluation[]> {
  const { rows } = await sql<Evaluation>`
    select ${columns} from evaluations e where e.municipality_id = app_municipality() and ${rest}`.execute(
    trx,
  );
  return rows;
}

export async function findEvaluation(trx: Trx, number: string): Promise<Evaluation | undefined> {
  const [found] = await read(trx, sql`e.number = ${number}`);
  return found;
}

export async function findEvaluationById(trx: Trx, id: Id): Promise<Evaluation | undefined> {
  const [found] = await read(trx, sql`e.id = ${id}`);
  return found;
}

/** Held for the rest of the transaction. */
export async function lockEvaluation(trx: Trx, id: Id): Promise<Evaluation | undefined> {
  const [found] = await read(trx, sql`e.id = ${id} for update of e`);
  return found;
}

const mostEvaluations = 200;

/** The newest first. */
export function readEvaluations(trx: Trx, only: { readonly isPublished: boolean }): Promise<Evaluation[]> {
  const published = only.isPublished ? sql`e.state = 'published'` : sql`true`;
  return read(trx, sql`${published} order by e.id desc limit ${mostEvaluations}`);
}

/** Those that are open. */
export function readOpenEvaluations(trx: Trx): Promise<Evaluation[]> {
  return read(trx, sql`e.state = 'open' order by e.closes_on, e.id`);
}

export type Subject = { readonly number: string; readonly ref: RecordRef };

export type NewEvaluation = EvaluationDetails & {
  readonly id: Id;
  readonly subjects: readonly Subject[];
  readonly madeBy: Id | null;
  readonly year: number;
  readonly at: Temporal.Instant;
};

export async function insertEvaluation(trx: Trx, one: NewEvaluation): Promise<string> {
  const { rows } = await sql<{ number: string }>`
    insert into evaluations (municipality_id, id, number, title, purpose, period_from, period_to, opens_on, closes_on, state,
      conclusions, version, made_by, created_at)
    values (app_municipality(), ${one.id}, next_number('E', ${one.year}::integer, 4), ${one.title}, ${one.purpose}, ${one.periodFrom},
      ${one.periodTo}, ${one.opensOn}, ${one.closesOn}, 'draft', '', 1, ${one.madeBy}, ${one.at.toString()})
    returning number`.execute(trx);
  await sql`insert into evaluation_areas (municipality_id, evaluation_id, area_id)
    select app_municipality(), ${one.id}::uuid, id from unnest(${sql.val([...one.areaIds])}::uuid[]) as id`.execute(
    trx,
  );
  const subjects = one.subjects.map(({ number, ref }) => ({ number, kind: ref.kind, recordId: ref.id }));
  await sql`insert into evaluation_subjects (municipality_id, evaluation_id, number, kind, record_id)
    select app_municipality(), ${one.id}::uuid, number, kind, "recordId"
    from json_to_recordset(${JSON.stringify(subjects)}::json) as given (number text, kind text, "recordId" uuid)`.execute(
    trx,
  );
  return rows[0]?.number ?? '';
}

export async function readSubjects(trx: Trx, evaluationId: Id): Promise<RecordRef[]> {
  const { rows } = await sql<RecordRef>`select kind, record_id as id from evaluation_subjects
    where municipality_id = app_municipality() and evaluation_id = ${evaluationId} order by number`.execute(
    trx,
  );
  return rows;
}

export async function writeState(
  trx: Trx,
  id: Id,
  state: Evaluation['state'],
  at: Temporal.Instant,
): Promise<void> {
  await sql`update evaluations set state = ${state}, version = version + 1,
      opened_at = case when ${state} = 'open' then ${at.toString()}::timestamptz else opened_at end
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export async function writePublished(trx: Trx, id: Id, report: Report, at: Temporal.Instant): Promise<void> {
  await sql`update evaluations set state = 'published', report = ${JSON.stringify(report)}::jsonb, published_at = ${at.toString()},
      version = version + 1
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export async function writeConclusions(trx: Trx, id: Id, conclusions: string): Promise<void> {
  await sql`update evaluations set conclusions = ${conclusions}, version = version + 1
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export async function readQuestions(trx: Trx, evaluationId: Id): Promise<Question[]> {
  const { rows } = await sql<Question>`
    select id, kind, wording, to_json(options) as options from evaluation_questions
    where municipality_id = app_municipality() and evaluation_id = ${evaluationId} order by position, id`.execute(
    trx,
  );
  return rows;
}

/** Comes after those that are there; false when this form was taken before. */
export async function insertQuestion(trx: Trx, evaluationId: Id, one: Question): Promise<boolean> {
  const { rows } = await sql`
    insert into evaluation_questions (municipality_id, id, evaluation_id, position, kind, wording, options)
    select app_municipality(), ${one.id}::uuid, ${evaluationId}::uuid, coalesce(max(position), 0) + 1, ${one.kind}, ${one.wording},
      ${sql.val([...one.options])}::text[]
    from evaluation_questions where municipality_id = app_municipality() and evaluation_id = ${evaluationId}
    on conflict (municipality_id, id) do nothing returning id`.execute(trx);
  return rows.length > 0;
}

export async function updateQuestion(trx: Trx, one: Question): Promise<void> {
  await sql`update evaluation_questions set kind = ${one.kind}, wording = ${one.wording}, options = ${sql.val([...one.options])}::text[]
    where municipality_id = app_municipality() and id = ${one.id}`.execute(trx);
}

export async function deleteQuestion(trx: Trx, id: Id): Promise<void> {
  await sql`delete from evaluation_questions where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
}
