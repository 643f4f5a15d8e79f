// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Scope } from '../contributions/index.ts';
import { type ContactRow, type Details, type HappenedWhat, changedFields } from './domain.ts';

/** The newest contacts that a name, phone number or mail address leads to, within what may be read; see search_contacts. */
export async function searchContacts(trx: Trx, text: string, scope: Scope, limit: number): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select hit.id from search_contacts(${text}, ${sql.val([...scope.areas])}::uuid[], ${sql.val([...scope.holders])}::uuid[], ${limit})
      with ordinality as hit (id, place) order by hit.place`.execute(trx);
  return rows.map(({ id }) => id);
}

export async function readContacts(trx: Trx, ids: readonly Id[]): Promise<ContactRow[]> {
  const { rows } = await sql<ContactRow>`
    select id, name, email, phone, prefers, merged_into as "mergedInto", created_at as "createdAt" from contacts
    where municipality_id = app_municipality() and id = any (${sql.val([...ids])}::uuid[])`.execute(trx);
  return rows;
}

/** One who joins, takes apart or corrects at a time in a municipality, so that what was looked at still is so when it is written. */
export async function lockContacts(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('contacts ' || app_municipality()::text, 0))`.execute(
    trx,
  );
}

export async function updateMergedInto(trx: Trx, id: Id, into: Id | null): Promise<void> {
  await sql`update contacts set merged_into = ${into} where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
}

/**
 * Corrects a contact, and with it the other contacts of the same person that had the same: who gave a mail address ten times, and has
 * a new one, is corrected at once and stays one person.
 */
export async function updateDetails(
  trx: Trx,
  { id, others }: { readonly id: Id; readonly others: readonly Id[] },
  { before, after }: { readonly before: Details; readonly after: Details },
): Promise<void> {
  const changed = changedFields(before, after);
  const isToo = {
    name: sql`name = ${before.name}`,
    email: sql`email_key = lower(${before.email})`,
    phone: sql`phone_key = phone_key(${before.phone})`,
    prefers: sql`false`,
  };
  const sets = changed.map(
    (field) =>
      sql`${sql.ref(field)} = case when id = ${id} or ${isToo[field]} then ${after[field]} else ${sql.ref(field)} end`,
  );
  if (sets.length === 0) return;
  await sql`update contacts set ${sql.join(sets)}
    where municipality_id = app_municipality() and id = any (${sql.val([id, ...others])}::uuid[])`.execute(
    trx,
  );
}

/** Something that happened with an organisation, about a contribution. */
export type Happened = {
  readonly id: Id;
  readonly contributionId: Id;
  readonly what: HappenedWhat;
  readonly at: Temporal.Instant;
};

/** What happened with an organisation (its own mail addresses, in small letters, are `addresses`), within what may be read, the newest first. */
export async function readHappened(
  trx: Trx,
  of: { readonly organisationId: Id; readonly addresses: readonly string[] },
  page: { readonly scope: Scope; readonly limit: number; readonly before?: Id },
): Promise<Happened[]> {
  const { scope, limit, before = null } = page;
  const { rows } = await sql<Happened>`
    select id, contribution_id as "contributionId", what, at
    from happened_with_organisation(${of.organisationId}, ${sql.val([...of.addresses])}::text[], ${sql.val([...scope.areas])}::uuid[],
      ${sql.val([...scope.holders])}::uuid[], ${before}::uuid, ${limit}) order by id desc`.execute(trx);
  return rows;
}
