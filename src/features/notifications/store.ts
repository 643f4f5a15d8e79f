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
  readonly headers: Readonly<Record<string, string>>;
  readonly secretUntil: Temporal.Instant | null;
  readonly calendar: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string } | null;
  readonly replyTo: string | null;
  readonly at: Temporal.Instant;
};

/** Writes mails in one statement. */
export async function insertMails(trx: Trx, mails: readonly NewMail[]): Promise<void> {
  const rows = mails.map(({ to, secretUntil, calendar, at, ...mail }) => ({
    ...mail,
    toName: to.name,
    toAddress: to.address,
    secretUntil: secretUntil?.toString() ?? null,
    calendarMethod: calendar?.method ?? null,
    calendar: calendar?.content ?? null,
    at: at.toString(),
  }));
  await sql`insert into mails (municipality_id, id, to_name, to_address, subject, body_text, body_html, about_topic, about_id,
      state, last_error, headers, secret_until, calendar_method, calendar, reply_to, created_at)
    select app_municipality(), m.id, m."toName", m."toAddress", m.subject, m.text, m.html, m."aboutTopic", m."aboutId", m.state,
      m."lastError", m.headers, m."secretUntil", m."calendarMethod", m.calendar, m."replyTo", m.at
    from json_to_recordset(${JSON.stringify(rows)}::json) as m (id uuid, "toName" text, "toAddress" text, subject text, text text,
      html text, "aboutTopic" text, "aboutId" uuid, state text, "lastError" text, headers jsonb, "secretUntil" timestamptz,
      "calendarMethod" text, calendar text, "replyTo" text, at timestamptz)`.execute(trx);
}

export type NewMails = {
  readonly texts: readonly { readonly subject: string; readonly text: string; readonly html: string }[];
  readonly personal: string;
  readonly mails: readonly {
    readonly id: Id;
    readonly address: string;
    readonly text: number;
    readonly personal: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly aboutId: Id;
    readonly state: MailState;
  }[];
  readonly aboutTopic: string;
  readonly at: Temporal.Instant;
};

/** The texts travel once; the database puts in what is personal. */
export async function insertSharedMails(
  trx: Trx,
  { texts, personal, mails, aboutTopic, at }: NewMails,
): Promise<void> {
  await sql`insert into mails (municipality_id, id, to_name, to_address, subject, body_text, body_html, about_topic, about_id,
      state, headers, created_at)
    select app_municipality(), mail.id, '', mail.address, body.value ->> 'subject',
      replace(body.value ->> 'text', ${personal}, mail.personal), replace(body.value ->> 'html', ${personal}, mail.personal),
      ${aboutTopic}, mail."aboutId", mail.state, mail.headers, ${at.toString()}
    from json_to_recordset(${JSON.stringify(mails)}::json)
      as mail(id uuid, address text, text int, personal text, headers jsonb, "aboutId" uuid, state text)
    join json_array_elements(${JSON.stringify(texts)}::json) with ordinality as body(value, place) on body.place = mail.text + 1`.execute(
    trx,
  );
}

/** What did not go out yet about a record never will. */
export async function withdrawMails(trx: Trx, aboutId: Id): Promise<void> {
  await sql`update mails set state = 'withdrawn', claimed_at = null
    where municipality_id = app_municipality() and about_id = ${aboutId} and state in ('waiting', 'kept', 'failed')`.execute(
    trx,
  );
}

export type MailOfRecord = Pick<MailInList, 'id' | 'subject' | 'state' | 'createdAt'>;

/** The latest mails about a record, the newest first, for who deals with it: not what was written in them, nor to whom. */
export async function readMailsAbout(trx: Trx, aboutId: Id, limit: number): Promise<MailOfRecord[]> {
  const { rows } = await sql<MailOfRecord>`select id, subject, state, created_at as "createdAt" from mails
    where municipality_id = app_municipality() and about_id = ${aboutId} order by id desc limit ${limit}`.execute(
    trx,
  );
  return rows;
}

/** The states of the latest mails about a record, the newest first. */
export async function readLatestStates(trx: Trx, aboutId: Id, limit: number): Promise<MailState[]> {
  const { rows } = await sql<{ state: MailState }>`select state from mails
    where municipality_id = app_municipality() and about_id = ${aboutId} order by id desc limit ${limit}`.execute(
    trx,
  );
  return rows.map((row) => row.state);
}

export type ClaimedMail = {
  readonly id: Id;
  readonly toName: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly bodyText: string;
  readonly bodyHtml: string;
  readonly aboutTopic: string;
  readonly aboutId: Id;
  readonly headers: Readonly<Record<string, string>>;
  readonly attempts: number;
  readonly calendarMethod: 'REQUEST' | 'CANCEL' | null;
  readonly calendar: string | null;
  readonly replyTo: string | null;
  readonly municipalityName: string;
};

/** Takes a waiting mail for one attempt, so that no other sends it meanwhile; nothing when there is nothing to take. */
export async function claimMail(trx: Trx, id: Id, now: Temporal.Instant): Promise<ClaimedMail | undefined> {
  const { rows } = await sql<ClaimedMail>`
    update mails set attempts = attempts + 1, claimed_at = ${now.toString()}
    where municipality_id = app_municipality() and id = ${id} and state = 'waiting'
      and (claimed_at is null or claimed_at < ${now.subtract({ minutes: claimMinutes }).toString()}::timestamptz)
    returning id, to_name as "toName", to_address as "toAddress", subject, body_text as "bodyText", body_html as "bodyHtml",
      about_topic as "aboutTopic", about_id as "aboutId", headers, attempts, calendar_method as "calendarMethod", calendar, reply_to as "replyTo",
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

/** It was sent, but came back; false when there is no such mail, or it was known already. */
export async function markReturned(trx: Trx, id: Id, error: string): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update mails set state = 'failed', claimed_at = null, last_error = ${error}
    where municipality_id = app_municipality() and id = ${id} and state = 'sent'`.execute(trx);
  return numAffectedRows === 1n;
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
