// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { MailboxState } from './domain.ts';

export type ReadSoFar = {
  readonly uidValidity: number | null;
  readonly lastUid: number;
  readonly checkedAt: Temporal.Instant | null;
};

/**
 * Takes the mailbox for one process until then, so that of several nodes only one reads it; when that one dies another takes over
 * at that moment. Nothing when another has it.
 */
export async function claimMailbox(
  trx: Trx,
  name: string,
  claim: { readonly by: Id; readonly now: Temporal.Instant; readonly until: Temporal.Instant },
): Promise<ReadSoFar | undefined> {
  const { rows } = await sql<ReadSoFar>`
    insert into mailboxes as m (municipality_id, name, claimed_by, claimed_until)
    values (app_municipality(), ${name}, ${claim.by}, ${claim.until.toString()})
    on conflict (municipality_id, name) do update
      set claimed_by = excluded.claimed_by, claimed_until = excluded.claimed_until
      where m.claimed_by is null or m.claimed_by = excluded.claimed_by or m.claimed_until < ${claim.now.toString()}::timestamptz
    returning uid_validity as "uidValidity", last_uid as "lastUid", checked_at as "checkedAt"`.execute(trx);
  return rows[0];
}

export async function giveMailboxBack(trx: Trx, name: string, by: Id): Promise<void> {
  await sql`update mailboxes set claimed_by = null, claimed_until = null
    where municipality_id = app_municipality() and name = ${name} and claimed_by = ${by}`.execute(trx);
}

/** Everything up to this number is stored. */
export async function saveReadSoFar(
  trx: Trx,
  name: string,
  { uidValidity, lastUid }: { readonly uidValidity: number; readonly lastUid: number },
): Promise<void> {
  await sql`update mailboxes set uid_validity = ${uidValidity}, last_uid = ${lastUid}
    where municipality_id = app_municipality() and name = ${name}`.execute(trx);
}

export async function markChecked(trx: Trx, name: string, at: Temporal.Instant): Promise<void> {
  await sql`update mailboxes set checked_at = ${at.toString()}, failing_since = null, last_error = null
    where municipality_id = app_municipality() and name = ${name}`.execute(trx);
}

/** Keeps the moment at which it began to fail. */
export async function markFailing(
  trx: Trx,
  name: string,
  { error, at }: { readonly error: string; readonly at: Temporal.Instant },
): Promise<void> {
  await sql`update mailboxes set failing_since = coalesce(failing_since, ${at.toString()}::timestamptz), last_error = ${error}
    where municipality_id = app_municipality() and name = ${name}`.execute(trx);
}

export async function readMailboxes(trx: Trx): Promise<MailboxState[]> {
  const { rows } = await sql<MailboxState>`
    select name, checked_at as "checkedAt", failing_since as "failingSince", last_error as "lastError"
    from mailboxes where municipality_id = app_municipality() order by name`.execute(trx);
  return rows;
}
