// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { PartnerAnswer, PartnerQuestion } from './domain.ts';

const columns =
  sql.raw(`q.id, q.contribution_id as "contributionId", q.organisation_id as "organisationId", q.to_name as "toName",
  q.to_address as "toAddress", q.asked_by as "askedBy", q.question, q.shares, q.message_ids as "messageIds", q.file_ids as "fileIds",
  q.ground, q.ground_note as "groundNote", q.visible_until as "visibleUntil", q.code, q.asked_at as "askedAt", q.reminded_at as "remindedAt",
  q.withdrawn_at as "withdrawnAt", q.answered_at as "answeredAt", q.handled_at as "handledAt"`);

export type NewPartnerQuestion = Omit<
  PartnerQuestion,
  'remindedAt' | 'withdrawnAt' | 'answeredAt' | 'handledAt'
> & { readonly submissionKey: Id };

/** False when this form was already taken. */
export async function insertPartnerQuestion(trx: Trx, one: NewPartnerQuestion): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into partner_questions (municipality_id, id, contribution_id, organisation_id, to_name, to_address, asked_by, question,
      shares, message_ids, file_ids, ground, ground_note, visible_until, code, asked_at, submission_key)
    values (app_municipality(), ${one.id}, ${one.contributionId}, ${one.organisationId}, ${one.toName}, ${one.toAddress},
      ${one.askedBy}, ${one.question}, ${sql.val([...one.shares])}::text[], ${sql.val([...one.messageIds])}::uuid[],
      ${sql.val([...one.fileIds])}::uuid[], ${one.ground}, ${one.groundNote}, ${one.visibleUntil}, ${one.code},
      ${one.askedAt.toString()}, ${one.submissionKey})
    on conflict (municipality_id, submission_key) do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

/** Another link to a question; `tokenHash` is all that is kept of it. */
export async function insertPartnerLink(
  trx: Trx,
  link: { readonly tokenHash: string; readonly questionId: Id; readonly at: Temporal.Instant },
): Promise<void> {
  await sql`insert into partner_links (municipality_id, token_hash, question_id, created_at)
    values (app_municipality(), ${link.tokenHash}, ${link.questionId}, ${link.at.toString()})`.execute(trx);
}

async function findOne(trx: Trx, condition: RawBuilder<unknown>): Promise<PartnerQuestion | undefined> {
  const { rows } = await sql<PartnerQuestion>`select ${columns} from partner_questions q
    where q.municipality_id = app_municipality() and ${condition}`.execute(trx);
  return rows[0];
}

export function findByLink(trx: Trx, tokenHash: string): Promise<PartnerQuestion | undefined> {
  return findOne(
    trx,
    sql`q.id = (select question_id from partner_links where municipality_id = app_municipality() and token_hash = ${tokenHash})`,
  );
}

export function findByCode(trx: Trx, code: string): Promise<PartnerQuestion | undefined> {
  return findOne(trx, sql`q.code = ${code}`);
}

/** Held until the end of the transaction. */
export function lockPartnerQuestion(trx: Trx, id: Id): Promise<PartnerQuestion | undefined> {
  return findOne(trx, sql`q.id = ${id} for update`);
}

export type PartnerChanges = Partial<
  Pick<PartnerQuestion, 'remindedAt' | 'withdrawnAt' | 'answeredAt' | 'handledAt' | 'visibleUntil'>
>;

export async function updatePartnerQuestion(
  trx: Trx,
  { id, ...before }: PartnerQuestion,
  changes: PartnerChanges,
): Promise<void> {
  const after = { ...before, ...changes };
  const text = (at: Temporal.Instant | null): string | null => at?.toString() ?? null;
  await sql`update partner_questions set reminded_at = ${text(after.remindedAt)}, withdrawn_at = ${text(after.withdrawnAt)},
      answered_at = ${text(after.answeredAt)}, handled_at = ${text(after.handledAt)}, visible_until = ${after.visibleUntil}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export type NewPartnerAnswer = Omit<PartnerAnswer, 'id'> & { readonly submissionKey: Id };

/** False when this one was already taken. */
export async function insertPartnerAnswer(trx: Trx, answer: NewPartnerAnswer): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into partner_answers (municipality_id, id, question_id, contribution_id, body, way, submission_key, created_at)
    select app_municipality(), ${newId(answer.createdAt.epochMilliseconds)}::uuid, id, contribution_id, ${answer.body}, ${answer.way},
      ${answer.submissionKey}::uuid, ${answer.createdAt.toString()}::timestamptz
    from partner_questions where municipality_id = app_municipality() and id = ${answer.questionId}
    on conflict (municipality_id, submission_key) do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

export async function readPartnerQuestions(trx: Trx, contributionId: Id): Promise<PartnerQuestion[]> {
  const { rows } = await sql<PartnerQuestion>`select ${columns} from partner_questions q
    where q.municipality_id = app_municipality() and q.contribution_id = ${contributionId} order by q.id`.execute(
    trx,
  );
  return rows;
}

/** What was answered to the questions about a contribution, oldest first. */
export async function readPartnerAnswers(trx: Trx, contributionId: Id): Promise<PartnerAnswer[]> {
  const { rows } = await sql<PartnerAnswer>`
    select a.id, a.question_id as "questionId", a.body, a.way, a.created_at as "createdAt"
    from partner_answers a
    where a.municipality_id = app_municipality() and a.contribution_id = ${contributionId} order by a.id`.execute(
    trx,
  );
  return rows;
}

/** Questions whose partner is to be reminded: asked before a moment, not answered, still to be seen, never reminded. */
export async function readUnremindedPartners(
  trx: Trx,
  wanted: { readonly today: string; readonly askedBefore: Temporal.Instant; readonly limit: number },
): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`select q.id from partner_questions q
    join contributions c on c.municipality_id = q.municipality_id and c.id = q.contribution_id
    where q.municipality_id = app_municipality() and q.visible_until >= ${wanted.today}::date and q.handled_at is null
      and q.withdrawn_at is null and q.answered_at is null and q.reminded_at is null and c.is_open
      and q.asked_at < ${wanted.askedBefore.toString()}
    order by q.visible_until, q.id limit ${wanted.limit}`.execute(trx);
  return rows.map(({ id }) => id);
}
