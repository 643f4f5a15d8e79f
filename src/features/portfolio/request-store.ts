// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Answer, PortfolioRequest, Silence, SubjectKind, SubjectRef } from './domain.ts';

const columns =
  sql.raw(`r.id, r.subject_kind as "subjectKind", r.subject_id as "subjectId", r.subject_number as "subjectNumber",
  r.subject_title as "subjectTitle", r.theme_id as "themeId", r.level, r.asked_of as "askedOf", r.asked_by as "askedBy", r.message,
  r.asked_at as "askedAt", r.due_on as "dueOn", r.answer, r.words, r.answered_at as "answeredAt", r.on_behalf as "onBehalf",
  r.noted_by as "notedBy", r.condition_met_at as "conditionMetAt", r.condition_met_note as "conditionMetNote",
  r.reminded_before_at as "remindedBeforeAt", r.reminded_after_at as "remindedAfterAt", r.silence`);

type Row = Omit<PortfolioRequest, 'subject'> & { readonly subjectKind: SubjectKind; readonly subjectId: Id };

function toRequest({ subjectKind, subjectId, ...rest }: Row): PortfolioRequest {
  return { ...rest, subject: { kind: subjectKind, id: subjectId } };
}

async function readWhere(trx: Trx, rest: RawBuilder<unknown>): Promise<PortfolioRequest[]> {
  const { rows } = await sql<Row>`select ${columns} from portfolio_requests r
    where r.municipality_id = app_municipality() and r.withdrawn_at is null and ${rest}`.execute(trx);
  return rows.map(toRequest);
}

/** All requests about these subjects, the oldest first. */
export async function readRequests(trx: Trx, subjectIds: readonly Id[]): Promise<PortfolioRequest[]> {
  if (subjectIds.length === 0) return [];
  return readWhere(
    trx,
    sql`r.subject_kind in ('initiative', 'project') and r.subject_id = any (${sql.val([...subjectIds])}::uuid[]) order by r.id`,
  );
}

/** The same of one subject, held for the rest of the transaction. */
export async function lockRequests(trx: Trx, subject: SubjectRef): Promise<PortfolioRequest[]> {
  return readWhere(
    trx,
    sql`r.subject_kind = ${subject.kind} and r.subject_id = ${subject.id} order by r.id for update`,
  );
}

export async function lockRequest(trx: Trx, id: Id): Promise<PortfolioRequest | undefined> {
  return (await readWhere(trx, sql`r.id = ${id} for update`))[0];
}

/** Requests that are not settled: without an answer, or still to be talked about. Those that are due first. */
export async function readRunning(trx: Trx, limit: number): Promise<PortfolioRequest[]> {
  return readWhere(trx, sql`(r.answer is null or r.answer = 'talk') order by r.due_on, r.id limit ${limit}`);
}

/** What waits for an answer of these people. */
export async function readAskedOf(
  trx: Trx,
  personIds: readonly Id[],
  limit: number,
): Promise<PortfolioRequest[]> {
  return readWhere(
    trx,
    sql`r.answer is null and r.asked_of = any (${sql.val([...personIds])}::uuid[]) order by r.id limit ${limit}`,
  );
}

/** What these people asked and was answered after a moment, and all that is still to be talked about. */
export async function readAnsweredFor(
  trx: Trx,
  wanted: { readonly personIds: readonly Id[]; readonly after: Temporal.Instant; readonly limit: number },
): Promise<PortfolioRequest[]> {
  return readWhere(
    trx,
    sql`r.answer is not null and r.noted_by is null and r.asked_by = any (${sql.val([...wanted.personIds])}::uuid[])
      and (r.answer = 'talk' or r.answered_at > ${wanted.after.toString()}) order by r.answered_at desc limit ${wanted.limit}`,
  );
}

export type NewRequest = Pick<
  PortfolioRequest,
  | 'id'
  | 'subject'
  | 'subjectNumber'
  | 'subjectTitle'
  | 'themeId'
  | 'level'
  | 'askedOf'
  | 'askedBy'
  | 'message'
  | 'askedAt'
  | 'dueOn'
>;

/** Gives the ids of those that are new: the same theme is not asked of the same person twice. */
export async function insertRequests(trx: Trx, requests: readonly NewRequest[]): Promise<Id[]> {
  const given = requests.map((one) => ({
    id: one.id,
    subject_kind: one.subject.kind,
    subject_id: one.subject.id,
    subject_number: one.subjectNumber,
    subject_title: one.subjectTitle,
    theme_id: one.themeId,
    level: one.level,
    asked_of: one.askedOf,
    asked_by: one.askedBy,
    message: one.message,
    asked_at: one.askedAt.toString(),
    due_on: one.dueOn,
  }));
  const { rows } = await sql<{ id: Id }>`
    insert into portfolio_requests (municipality_id, id, subject_kind, subject_id, subject_number, subject_title, theme_id, level,
      asked_of, asked_by, message, asked_at, due_on)
    select app_municipality(), g.id, g.subject_kind, g.subject_id, g.subject_number, g.subject_title, g.theme_id, g.level, g.asked_of,
      g.asked_by, g.message, g.asked_at, g.due_on
    from json_to_recordset(${JSON.stringify(given)}::json) as g (id uuid, subject_kind text, subject_id uuid, subject_number text,
      subject_title text, theme_id uuid, level text, asked_of uuid, asked_by uuid, message text, asked_at timestamptz, due_on date)
    on conflict do nothing returning id`.execute(trx);
  return rows.map(({ id }) => id);
}

export type RequestChanges = {
  readonly askedOf?: Id;
  readonly dueOn?: string;
  readonly remindedBeforeAt?: Temporal.Instant;
  readonly remindedAfterAt?: Temporal.Instant;
  readonly silence?: { readonly came: Silence; readonly at: Temporal.Instant };
  readonly conditionMet?: { readonly note: string; readonly at: Temporal.Instant };
  readonly withdrawnAt?: Temporal.Instant;
  /** Of who had it before: it begins anew. */
  readonly clear?: true;
};

/** Changes a request that this transaction holds. */
export async function updateRequest(trx: Trx, id: Id, changes: RequestChanges): Promise<void> {
  const { askedOf, dueOn, remindedBeforeAt, remindedAfterAt, silence, conditionMet, withdrawnAt } = changes;
  const sets: RawBuilder<unknown>[] = [sql`id = id`];
  if (changes.clear)
    sets.push(
      sql`answer = null, words = null, answered_at = null, on_behalf = null, noted_by = null, silence = null, silent_at = null,
        reminded_before_at = null, reminded_after_at = null`,
    );
  if (askedOf) sets.push(sql`asked_of = ${askedOf}`);
  if (dueOn) sets.push(sql`due_on = ${dueOn}`);
  if (remindedBeforeAt) sets.push(sql`reminded_before_at = ${remindedBeforeAt.toString()}`);
  if (remindedAfterAt) sets.push(sql`reminded_after_at = ${remindedAfterAt.toString()}`);
  if (silence) sets.push(sql`silence = ${silence.came}, silent_at = ${silence.at.toString()}`);
  if (conditionMet)
    sets.push(
      sql`condition_met_at = ${conditionMet.at.toString()}, condition_met_note = ${conditionMet.note}`,
    );
  if (withdrawnAt) sets.push(sql`withdrawn_at = ${withdrawnAt.toString()}`);
  await sql`update portfolio_requests set ${sql.join(sets)} where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
}

export type GivenAnswer = {
  readonly answer: Answer;
  readonly words: string | null;
  readonly onBehalf: string | null;
  readonly notedBy: Id | null;
  readonly submissionKey: Id;
  readonly at: Temporal.Instant;
};

/** Writes an answer to requests that this transaction holds; false when this form was taken already. */
export async function saveAnswer(
  trx: Trx,
  requests: readonly Pick<PortfolioRequest, 'id' | 'askedOf'>[],
  given: GivenAnswer,
): Promise<boolean> {
  const at = given.at.toString();
  const ids = requests.map(({ id }) => id);
  const rows = requests.map(({ id, askedOf }) => ({
    id: newId(given.at.epochMilliseconds),
    request_id: id,
    asked_of: askedOf,
  }));
  const { rows: taken } = await sql`
    insert into portfolio_answers (municipality_id, id, request_id, answer, words, asked_of, on_behalf, noted_by, submission_key, created_at)
    select app_municipality(), g.id, g.request_id, ${given.answer}, ${given.words}, g.asked_of, ${given.onBehalf}, ${given.notedBy},
      ${given.submissionKey}, ${at}
    from json_to_recordset(${JSON.stringify(rows)}::json) as g (id uuid, request_id uuid, asked_of uuid)
    on conflict (municipality_id, request_id, submission_key) do nothing returning id`.execute(trx);
  if (taken.length === 0) return false;
  await sql`update portfolio_requests set answer = ${given.answer}, words = ${given.words}, answered_at = ${at},
      on_behalf = ${given.onBehalf}, noted_by = ${given.notedBy}, condition_met_at = null, condition_met_note = null
    where municipality_id = app_municipality() and id = any (${sql.val(ids)}::uuid[])`.execute(trx);
  return true;
}

export type AnswerGiven = {
  readonly id: Id;
  readonly requestId: Id;
  readonly answer: Answer;
  readonly words: string | null;
  readonly askedOf: Id;
  readonly onBehalf: string | null;
  readonly notedBy: Id | null;
  readonly createdAt: Temporal.Instant;
};

/** Every answer to these requests, the oldest first. */
export async function readAnswers(trx: Trx, requestIds: readonly Id[]): Promise<AnswerGiven[]> {
  if (requestIds.length === 0) return [];
  const { rows } = await sql<AnswerGiven>`
    select id, request_id as "requestId", answer, words, asked_of as "askedOf", on_behalf as "onBehalf", noted_by as "notedBy",
      created_at as "createdAt"
    from portfolio_answers where municipality_id = app_municipality() and request_id = any (${sql.val([...requestIds])}::uuid[])
    order by id`.execute(trx);
  return rows;
}
