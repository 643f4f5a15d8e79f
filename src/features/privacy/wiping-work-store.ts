// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { dropFiles } from '../uploads/index.ts';
import { mark } from './places.ts';
import { uuids, wipesOf } from './wiping-store.ts';

/** What somebody said about a charter: that a group said something, and what was decided about it, stays. */
export async function wipeCharterComments(trx: Trx, contactIds: readonly Id[]): Promise<void> {
  await sql`update charter_comments set body = ${mark}, answer = case when answer is not null then ${mark} end, contact_id = null
    where municipality_id = app_municipality() and contact_id = any (${uuids(contactIds)})`.execute(trx);
}

/** Of help that was offered stays that it was, to what and with which answer. By its ids, or all of a person. */
export async function wipeOffers(
  trx: Trx,
  of: { readonly ids: readonly Id[] } | { readonly contactIds: readonly Id[] },
): Promise<Id[]> {
  const own =
    'ids' in of ? sql`id = any (${uuids(of.ids)})` : sql`contact_id = any (${uuids(of.contactIds)})`;
  const { rows } = await sql<{ id: Id | null }>`
    with gone as (select id, contact_id from help_offers where municipality_id = app_municipality() and ${own} for update)
    update help_offers o set ${wipesOf('help_offers')}, contact_id = null
    from gone where o.municipality_id = app_municipality() and o.id = gone.id returning gone.contact_id as id`.execute(
    trx,
  );
  return rows.flatMap(({ id }) => (id ? [id] : []));
}

/** Who took an initiative does so no more: their words and the pictures they sent go, the initiative stays. */
export async function wipeInitiators(
  trx: Trx,
  contactIds: readonly Id[],
  at: Temporal.Instant,
): Promise<void> {
  const ofThese = sql`municipality_id = app_municipality() and contact_id = any (${uuids(contactIds)})`;
  await sql`update initiative_messages set ${wipesOf('initiative_messages')}, contact_id = null where ${ofThese}`.execute(
    trx,
  );
  const { rows } = await sql<{ id: Id }>`
    delete from initiative_pictures where ${ofThese} returning file_id as id`.execute(trx);
  await dropFiles(
    trx,
    rows.map(({ id }) => id),
    at,
  );
  await sql`update initiators set contact_id = null, is_named_publicly = false, is_contact = false,
      ended_at = coalesce(ended_at, ${at.toString()}::timestamptz)
    where ${ofThese}`.execute(trx);
}
