// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { ColleagueQuestion } from './domain.ts';

const columns =
  sql.raw(`q.id, q.contribution_id as "contributionId", q.asked_by as "askedBy", q.asked_to as "askedTo", q.question,
  q.asked_at as "askedAt", q.reminded_at as "remindedAt", q.answer, q.answered_by as "answeredBy", q.answered_at as "answeredAt",
  q.seen_at as "seenAt"`);

export type NewColleagueQuestion = Pick<
  ColleagueQuestion,
  'id' | 'contributionId' | 'askedBy' | 'askedTo' | 'question' | 'askedAt'
> & { readonly submissionKey: Id };

/** False when this form was already taken. */
export async function insertColleagueQuestion(trx: Trx, one: NewColleagueQuestion): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into colleague_questions (municipality_id, id, contribution_id, asked_by, asked_to, question, asked_at, submission_key)
    values (app_municipality(), ${one.id}, ${one.contributionId}, ${one.askedBy}, ${one.askedTo}, ${one.question},
      ${one.askedAt.toString()}, ${one.submissionKey})
    on conflict (municipality_id, submission_key) do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

export async function readColleagueQuestions(trx: Trx, contributionId: Id): Promise<ColleagueQuestion[]> {
  const { rows } = await sql<ColleagueQuestion>`select ${columns} from colleague_questions q
    where q.municipality_id = app_municipality() and q.contribution_id = ${contributionId} order by q.id`.execute(
    trx,
  );
  return rows;
}

/** Held until the end of the transaction. */
export async function lockColleagueQuestion(trx: Trx, id: Id): Promise<ColleagueQuestion | undefined> {
  const { rows } = await sql<ColleagueQuestion>`select ${columns} from colleague_questions q
    where q.municipality_id = app_municipality() and q.id = ${id} for update`.execute(trx);
  return rows[0];
}

export async function answerColleagueQuestion(
  trx: Trx,
  id: Id,
  given: { readonly answer: string; readonly by: Id; readonly at: Temporal.Instant },
): Promise<void> {
  await sql`update colleague_questions set answer = ${given.answer}, answered_by = ${given.by}, answered_at = ${given.at.toString()}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export async function noteColleagueReminded(trx: Trx, id: Id, at: Temporal.Instant): Promise<void> {
  await sql`update colleague_questions set reminded_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

/** Questions to colleagues asked before a moment that nobody answered or reminded of. */
export async function readUnremindedColleagues(
  trx: Trx,
  wanted: { readonly askedBefore: Temporal.Instant; readonly limit: number },
): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`select q.id from colleague_questions q
    join contributions c on c.municipality_id = q.municipality_id and c.id = q.contribution_id
    where q.municipality_id = app_municipality() and q.answered_at is null and q.reminded_at is null and c.is_open
      and q.asked_at < ${wanted.askedBefore.toString()}
    order by q.id limit ${wanted.limit}`.execute(trx);
  return rows.map(({ id }) => id);
}

export type NewMention = {
  readonly contributionId: Id;
  readonly personId: Id;
  readonly by: Id;
  readonly noteKey: Id;
  readonly at: Temporal.Instant;
};

/** False when this note was already told to this person. */
export async function insertMention(trx: Trx, one: NewMention): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into mentions (municipality_id, id, contribution_id, person_id, mentioned_by, note_key, created_at)
    values (app_municipality(), ${newId(one.at.epochMilliseconds)}, ${one.contributionId}, ${one.personId}, ${one.by}, ${one.noteKey},
      ${one.at.toString()})
    on conflict (municipality_id, note_key, person_id) do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

/** Who opened a contribution has seen where they are named in it, and what was answered to their questions about it. */
export async function noteSeen(
  trx: Trx,
  seen: { readonly contributionId: Id; readonly personId: Id; readonly at: Temporal.Instant },
): Promise<void> {
  const { contributionId, personId, at } = seen;
  await Promise.all([
    sql`update mentions set seen_at = ${at.toString()} where municipality_id = app_municipality() and person_id = ${personId}
      and contribution_id = ${contributionId} and seen_at is null`.execute(trx),
    sql`update colleague_questions set seen_at = ${at.toString()} where municipality_id = app_municipality() and asked_by = ${personId}
      and contribution_id = ${contributionId} and answered_at is not null and seen_at is null`.execute(trx),
  ]);
}
