// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Comment, Outcome } from './domain.ts';

/** The oldest first. */
export async function loadComments(trx: Trx, versionId: Id): Promise<Comment[]> {
  const { rows } = await sql<Comment>`
    select id, version_id as "versionId", task_id as "taskId", task_name as "taskName", by_kind as "by", organisation,
      contact_id as "contactId", locale, body, created_at as "createdAt", shown_at as "shownAt", hidden_at as "hiddenAt",
      outcome, answer, answered_at as "answeredAt"
    from charter_comments where municipality_id = app_municipality() and version_id = ${versionId} order by id limit 2000`.execute(
    trx,
  );
  return rows;
}

type NewComment = Omit<Comment, 'hiddenAt' | 'outcome' | 'answer' | 'answeredAt'> & {
  readonly personId: Id | null;
};

export async function insertComment(trx: Trx, one: NewComment): Promise<void> {
  await sql`
    insert into charter_comments (municipality_id, id, version_id, task_id, task_name, by_kind, organisation, contact_id, person_id,
      locale, body, created_at, shown_at)
    values (app_municipality(), ${one.id}, ${one.versionId}, ${one.taskId}, ${one.taskName}, ${one.by}, ${one.organisation},
      ${one.contactId}, ${one.personId}, ${one.locale}, ${one.body}, ${one.createdAt.toString()}, ${one.shownAt?.toString() ?? null})`.execute(
    trx,
  );
}

/** Shown to everyone from now on, or kept from them. */
export async function updateShown(trx: Trx, id: Id, isShown: boolean, at: Temporal.Instant): Promise<void> {
  const now = at.toString();
  await sql`
    update charter_comments set shown_at = ${isShown ? now : null}::timestamptz, hidden_at = ${isShown ? null : now}::timestamptz
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export type Answer = {
  readonly outcome: Outcome;
  readonly answer: string;
  readonly by: Id | null;
  readonly at: Temporal.Instant;
};

export async function updateAnswer(trx: Trx, id: Id, { outcome, answer, by, at }: Answer): Promise<void> {
  await sql`
    update charter_comments set outcome = ${outcome}, answer = ${answer}, answered_by = ${by}::uuid, answered_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}
