// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { type Mail, type MailInList, type MailState, claimMinutes } from './domain.ts';

export type NewMail = {
  readonly id: Id;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly aboutTopic: string;
  readonly aboutId: Id;
  readonly state: MailState;
  readonly lastError: string | null;
  readonly secretUntil: Temporal.Instant | null;
  readonly at: Temporal.Instant;
};

/** Writes mails in one statement. */
export async function insertMails(trx: Trx, mails: readonly NewMail[]): Promise<void> {
  const rows = mails.map(({ to, secretUntil, at, ...mail }) => ({
    ...mail,
    toName: to.name,
    toAddress: to.address,
    secretUntil: secretUntil?.toString() ?? null,
    at: at.toString(),
  }));
  await sql`insert into mails (municipality_id, id, to_name, to_address, subject, body_text, body_html, about_topic, about_id,
      state, last_error, secret_until, created_at)
    select app_municipality(), m.id, m."toName", m."toAddress", m.subject, m.text, m.html, m."aboutTopic", m."aboutId", m.state,
      m."lastError", m."secretUntil", m.at
    from json_to_recordset(${JSON.stringify(rows)}::json) as m (id uuid, "toName" text, "toAddress" text, subject text, text text,
      html text, "aboutTopic" text, "aboutId" uuid, state text, "lastError" text, "secretUntil" timestamptz, at timestamptz)`.execute(
    trx,
  );
}

export type ClaimedMail = {
  readonly id: Id;
  readonly toName: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly bodyText: string;
  readonly bodyHtml: string;
  readonly aboutId: Id;
  readonly attempts: number;
  readonly municipalityName: string;
};

/** Takes a waiting mail for one attempt, so that no other sends it meanwhile; nothing when there is nothing to take. */
export async function claimMail(trx: Trx, id: Id, now: Temporal.Instant): Promise<ClaimedMail | undefined> {
  const { rows } = await sql<ClaimedMail>`
    update mails set attempts = attempts + 1, claimed_at = ${now.toString()}
    where municipality_id = app_municipality() and id = ${id} and state = 'waiting'
      and (claimed_at is null or claimed_at < ${now.subtract({ minutes: claimMinutes }).toString()}::timestamptz)
    returning id, to_name as "toName", to_address as "toAddress", subject, body_text as "bodyText", body_html as "bodyHtml",
      about_id as "aboutId", attempts,
      (select name from municipalities where municipality_id = app_municipality()) as "municipalityName"`.execute(
    trx,
  );
  return rows[0];
}

export async function markSent(trx: Trx, id: Id, now: Temporal.Instant): Promise<void> {
  await sql`update mails set state = 'sent', sent_at = ${now.toString()}, claimed_at = null, last_error = null
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export async function markUnsent(
  trx: Trx,
  id: Id,
  state: 'waiting' | 'failed',
  error: string,
): Promise<void> {
  await sql`update mails set state = ${state}, claimed_at = null, last_error = ${error}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

/** Back in the queue with a clean slate; false when it is not in a state to be tried. */
export async function putBack(trx: Trx, id: Id): Promise<boolean> {
  const { numAffectedRows } = await sql`update mails set state = 'waiting', attempts = 0, claimed_at = null
    where municipality_id = app_municipality() and id = ${id} and state in ('failed', 'kept')`.execute(trx);
  return numAffectedRows === 1n;
}

export async function readMail(trx: Trx, id: Id): Promise<Mail | undefined> {
  const { rows } = await sql<Mail>`
    select id, to_name as "toName", to_address as "toAddress", subject, state, created_at as "createdAt",
      body_text as "bodyText", attempts, last_error as "lastError", sent_at as "sentAt", secret_until as "secretUntil"
    from mails where municipality_id = app_municipality() and id = ${id}`.execute(trx);
  return rows[0];
}

/** Newest first, from before one id or after another. */
export type MailsWanted = {
  readonly state?: MailState;
  readonly olderThan?: Id;
  readonly newerThan?: Id;
  readonly limit: number;
};

export async function listMails(trx: Trx, wanted: MailsWanted): Promise<MailInList[]> {
  const ofState = wanted.state ? sql`and state = ${wanted.state}` : sql``;
  const older = wanted.olderThan ? sql`and id < ${wanted.olderThan}` : sql``;
  const newer = wanted.newerThan ? sql`and id > ${wanted.newerThan}` : sql``;
  const { rows } = await sql<MailInList>`
    select id, to_name as "toName", to_address as "toAddress", subject, state, created_at as "createdAt"
    from mails where municipality_id = app_municipality() ${ofState} ${older} ${newer}
    order by id ${wanted.newerThan ? sql`asc` : sql`desc`} limit ${wanted.limit}`.execute(trx);
  return wanted.newerThan ? rows.reverse() : rows;
}

/** Mails that wait while no job is there to send them: after a restored backup, or when a job was lost. */
export async function listForgotten(trx: Trx, before: Temporal.Instant): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select id from mails
    where municipality_id = app_municipality() and state = 'waiting' and created_at < ${before.toString()}
      and id::text not in (
        select data ->> 'mailId' from pgboss.job
        where name = 'mail.send' and state < 'completed' and data ->> 'mailId' is not null)
    order by id`.execute(trx);
  return rows.map((row) => row.id);
}
