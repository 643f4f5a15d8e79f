// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { NewRequest, Outcome, PrivacyRequest } from './requests-domain.ts';

const columns =
  sql.raw(`id, contact_id as "contactId", email, phone, other_contact_ids as "otherContactIds", asked_on as "askedOn",
  way, made_by as "madeBy", created_at as "createdAt", outcome, settled_by as "settledBy", settled_at as "settledAt"`);

function from(condition: RawBuilder<unknown>): RawBuilder<PrivacyRequest> {
  return sql<PrivacyRequest>`select ${columns} from privacy_requests where municipality_id = app_municipality() and ${condition}`;
}

export async function insertRequest(
  trx: Trx,
  one: NewRequest & { readonly madeBy: Id; readonly at: Temporal.Instant },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into privacy_requests (municipality_id, id, contact_id, email, phone, asked_on, way, made_by, created_at)
    values (app_municipality(), ${one.id}, ${one.contactId}, ${one.email}, ${one.phone}, ${one.askedOn}, ${one.way}, ${one.madeBy},
      ${one.at.toString()})
    on conflict do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

export async function findRequest(trx: Trx, id: Id): Promise<PrivacyRequest | undefined> {
  const { rows } = await from(sql`id = ${id}`).execute(trx);
  return rows[0];
}

export async function lockRequest(trx: Trx, id: Id): Promise<PrivacyRequest | undefined> {
  const { rows } = await from(sql`id = ${id} for update`).execute(trx);
  return rows[0];
}

/** What waits first, then what was settled lately. */
export async function listRequests(trx: Trx, limit: number): Promise<PrivacyRequest[]> {
  const { rows } = await from(
    sql`true order by settled_at is not null, case when settled_at is null then id end, id desc limit ${limit}`,
  ).execute(trx);
  return rows;
}

export async function saveOthers(trx: Trx, id: Id, otherContactIds: readonly Id[]): Promise<void> {
  await sql`update privacy_requests set other_contact_ids = ${sql.val([...otherContactIds])}::uuid[]
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

/** By whom it was asked is gone with it. */
export async function settleRequest(
  trx: Trx,
  id: Id,
  { outcome, by, at }: { readonly outcome: Outcome; readonly by: Id; readonly at: Temporal.Instant },
): Promise<void> {
  await sql`update privacy_requests set outcome = ${outcome}, settled_by = ${by}, settled_at = ${at.toString()},
      contact_id = null, email = null, phone = null, other_contact_ids = '{}'
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

/** Requests of these contacts that are settled along with one that erases them. */
export async function otherOpenOf(trx: Trx, contactIds: readonly Id[], exceptId: Id): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`select id from privacy_requests
    where municipality_id = app_municipality() and contact_id = any (${sql.val([...contactIds])}::uuid[]) and id <> ${exceptId}
      and outcome is null`.execute(trx);
  return rows.map(({ id }) => id);
}
