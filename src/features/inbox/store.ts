// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Inbound, InboundInList, InboundKind, InboundState, WaitReason } from './domain.ts';

/** Where a mail lies in its mailbox. */
export type Source = { readonly mailbox: string; readonly uidValidity: number; readonly uid: number };

export type NewInbound = Source & {
  readonly id: Id;
  readonly rawKey: string;
  readonly rawBytes: number;
  readonly isWhole: boolean;
  readonly at: Temporal.Instant;
};

/** Writes down that a mail came; false when it was written down before. */
export async function insertInbound(trx: Trx, mail: NewInbound): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into inbound_mails (municipality_id, id, mailbox, uid_validity, uid, raw_key, raw_bytes, is_whole, received_at)
    values (app_municipality(), ${mail.id}, ${mail.mailbox}, ${mail.uidValidity}, ${mail.uid}, ${mail.rawKey}, ${mail.rawBytes},
      ${mail.isWhole}, ${mail.at.toString()})
    on conflict (municipality_id, mailbox, uid_validity, uid) do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

/** Which of these numbers of the mailbox are stored already. */
export async function storedUids(
  trx: Trx,
  { mailbox, uidValidity }: Omit<Source, 'uid'>,
  uids: readonly number[],
): Promise<Set<number>> {
  const { rows } = await sql<{ uid: number }>`
    select uid from inbound_mails where municipality_id = app_municipality() and mailbox = ${mailbox}
      and uid_validity = ${uidValidity} and uid = any (${sql.val([...uids])}::bigint[])`.execute(trx);
  return new Set(rows.map((row) => row.uid));
}

/** Mails that nobody has looked at yet, the oldest first. */
export async function listStored(trx: Trx, limit: number): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select id from inbound_mails where municipality_id = app_municipality() and state = 'stored'
    order by attempts, id limit ${limit}`.execute(trx);
  return rows.map((row) => row.id);
}

const listed: RawBuilder<unknown> = sql.raw(`
  m.id, m.state, m.kind, m.why, m.from_name as "fromName", m.from_address as "fromAddress", m.subject,
  m.received_at as "receivedAt", c.number`);
const joined: RawBuilder<unknown> = sql.raw(`
  from inbound_mails m
  left join contributions c on c.municipality_id = m.municipality_id and c.id = m.contribution_id
  where m.municipality_id = app_municipality()`);

export async function findInbound(trx: Trx, id: Id): Promise<Inbound | undefined> {
  const { rows } = await sql<Inbound>`
    select ${listed}, m.raw_key as "rawKey", m.raw_bytes as "rawBytes", m.is_whole as "isWhole", m.attempts,
      m.last_error as "lastError" ${joined} and m.id = ${id}`.execute(trx);
  return rows[0];
}

/** The state of a mail, held for the rest of the transaction. */
export async function lockInbound(trx: Trx, id: Id): Promise<InboundState | undefined> {
  const { rows } = await sql<{ state: InboundState }>`
    select state from inbound_mails where municipality_id = app_municipality() and id = ${id} for update`.execute(
    trx,
  );
  return rows[0]?.state;
}

/** Whether the same mail came before this one. */
export async function isKnown(trx: Trx, id: Id, contentKey: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from inbound_mails
    where municipality_id = app_municipality() and content_key = ${contentKey} and id <> ${id}`.execute(trx);
  return rows.length > 0;
}

/** How many mails came from this address since then. */
export async function countFrom(trx: Trx, address: string, since: Temporal.Instant): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from inbound_mails where municipality_id = app_municipality()
      and from_address = ${address} and received_at > ${since.toString()}`.execute(trx);
  return rows[0]?.count ?? 0;
}

export type Headline = {
  readonly kind: InboundKind;
  readonly contentKey: string | null;
  readonly fromName: string;
  readonly fromAddress: string;
  readonly subject: string;
};

/** What a mail turned out to be, before it is decided what becomes of it. */
export async function saveHeadline(trx: Trx, id: Id, headline: Headline): Promise<void> {
  await sql`update inbound_mails set kind = ${headline.kind}, content_key = ${headline.contentKey}, from_name = ${headline.fromName},
      from_address = ${headline.fromAddress}, subject = ${headline.subject}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export type Settlement = {
  readonly state: Exclude<InboundState, 'stored'>;
  readonly why?: WaitReason;
  readonly contributionId?: Id;
};

export async function settleInbound(
  trx: Trx,
  id: Id,
  { state, why, contributionId, at }: Settlement & { readonly at: Temporal.Instant },
): Promise<void> {
  await sql`update inbound_mails set state = ${state}, why = coalesce(${why ?? null}, why), contribution_id = ${contributionId ?? null},
      settled_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

/** Counts a try that failed; gives how many there were. */
export async function countFailure(trx: Trx, id: Id, error: string): Promise<number> {
  const { rows } = await sql<{ attempts: number }>`
    update inbound_mails set attempts = attempts + 1, last_error = ${error}
    where municipality_id = app_municipality() and id = ${id} returning attempts`.execute(trx);
  return rows[0]?.attempts ?? 0;
}

export type InboundWanted = {
  readonly states: readonly InboundState[];
  readonly olderThan?: Id;
  readonly limit: number;
};

/** Newest first. */
export async function listInbound(trx: Trx, wanted: InboundWanted): Promise<InboundInList[]> {
  const older = wanted.olderThan ? sql`and m.id < ${wanted.olderThan}` : sql``;
  const { rows } = await sql<InboundInList>`
    select ${listed} ${joined} and m.state = any (${sql.val([...wanted.states])}::text[]) ${older}
    order by m.id desc limit ${wanted.limit}`.execute(trx);
  return rows;
}
