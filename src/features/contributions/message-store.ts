// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Message, MessageKind } from './domain.ts';

export type NewMessage = {
  readonly contributionId: Id;
  readonly kind: MessageKind;
  readonly authorPersonId: Id | null;
  /** Who joined it and says this; else a reply is of its submitter. */
  readonly joinerId?: Id;
  readonly body: string;
  readonly isPublic: boolean;
  readonly publicBody?: string | null;
  readonly submissionKey: Id;
  readonly at: Temporal.Instant;
};

/** Adds to the talk, and gives its id; undefined when this form was already taken. */
export async function insertMessage(trx: Trx, message: NewMessage): Promise<Id | undefined> {
  const { rows } = await sql<{ id: Id }>`
    insert into contribution_messages (municipality_id, id, contribution_id, kind, author_person_id, joiner_id, body, is_public, public_body, submission_key, created_at)
    values (app_municipality(), ${newId(message.at.epochMilliseconds)}, ${message.contributionId}, ${message.kind},
      ${message.authorPersonId}, ${message.joinerId ?? null}, ${message.body}, ${message.isPublic}, ${message.publicBody ?? null}, ${message.submissionKey}, ${message.at.toString()})
    on conflict (municipality_id, submission_key) do nothing returning id`.execute(trx);
  return rows[0]?.id;
}

/** The whole talk, oldest first, notes and replies of who joined included: views leave out what is not for their reader. */
export async function readMessages(trx: Trx, contributionId: Id): Promise<Message[]> {
  const { rows } = await sql<Message>`
    select m.id, m.kind, m.author_person_id as "authorPersonId", m.joiner_id as "joinerId", p.name as "joinerName", m.body, m.public_body as "publicBody",
      m.is_public as "isPublic", m.created_at as "createdAt"
    from contribution_messages m
    left join contribution_joiners j on j.municipality_id = app_municipality() and j.id = m.joiner_id
    left join contacts p on p.municipality_id = app_municipality() and p.id = j.contact_id
    where m.municipality_id = app_municipality() and m.contribution_id = ${contributionId}
    order by m.id`.execute(trx);
  return rows;
}

/** The latest answer of each of these contributions that may be shown in public. */
export async function readLastAnswers(trx: Trx, contributionIds: readonly Id[]): Promise<Map<Id, Message>> {
  if (contributionIds.length === 0) return new Map();
  const { rows } = await sql<Message & { contributionId: Id }>`
    select distinct on (contribution_id) contribution_id as "contributionId", id, kind, author_person_id as "authorPersonId",
      coalesce(public_body, body) as body, public_body as "publicBody", is_public as "isPublic", created_at as "createdAt"
    from contribution_messages
    where municipality_id = app_municipality() and contribution_id = any (${sql.val([...contributionIds])}::uuid[]) and is_public
    order by contribution_id, id desc`.execute(trx);
  return new Map(rows.map((row) => [row.contributionId, row]));
}
