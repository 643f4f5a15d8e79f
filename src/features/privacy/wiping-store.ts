// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { deleteFilesOf } from '../contributions/index.ts';
import { forgetReasons } from '../journal/index.ts';
import { insertLoose } from '../uploads/index.ts';
import { type Place, type Wipe, mark, places } from './places.ts';

export function uuids(ids: readonly Id[]): RawBuilder<unknown> {
  return sql`${sql.val([...ids])}::uuid[]`;
}

function wiped(column: string, wipe: Wipe): RawBuilder<unknown> {
  const name = sql.ref(column);
  const values = {
    mark: sql`case when ${name} is not null then ${mark}::text end`,
    empty: sql`''`,
    null: sql`null`,
    object: sql`'{}'`,
  };
  return sql`${name} = ${values[wipe]}`;
}

function placeOf(table: string): Place {
  const place = places.find((one) => one.table === table);
  if (!place) throw new TypeError(`${table} is no place of personal data.`);
  return place;
}

/** The assignments that take the person out of a row of this table. */
export function wipesOf(table: string): RawBuilder<unknown> {
  return sql.join(Object.entries(placeOf(table).wipes).map(([column, wipe]) => wiped(column, wipe)));
}

/** What everyone may read of a contribution, with what is needed to take the person out of it. */
export type ToWipe = {
  readonly id: Id;
  readonly isPublic: boolean;
  readonly locale: Locale;
  readonly subject: string;
  readonly body: string;
  readonly contactId: Id | null;
  readonly names: readonly string[];
};

/** Held for the rest of the transaction. */
export async function lockToWipe(trx: Trx, ids: readonly Id[]): Promise<ToWipe[]> {
  const { rows } = await sql<ToWipe>`
    select c.id, c.published_at is not null as "isPublic", c.locale, coalesce(c.public_subject, c.subject) as subject,
      coalesce(c.public_body, c.body) as body, c.contact_id as "contactId",
      array(select p.name from contacts p
        where p.municipality_id = app_municipality() and p.name is not null and (p.id = c.contact_id or p.id in (
          select j.contact_id from contribution_joiners j
          where j.municipality_id = app_municipality() and j.contribution_id = c.id))) as names
    from contributions c
    where c.municipality_id = app_municipality() and c.id = any (${uuids(ids)}) order by c.id for update`.execute(
    trx,
  );
  return rows;
}

export type PublicAnswer = { readonly id: Id; readonly contributionId: Id; readonly body: string };

export async function readPublicAnswers(trx: Trx, ids: readonly Id[]): Promise<PublicAnswer[]> {
  const { rows } = await sql<PublicAnswer>`
    select m.id, m.contribution_id as "contributionId", coalesce(m.public_body, m.body) as body from contribution_messages m
    where m.municipality_id = app_municipality() and m.contribution_id = any (${uuids(ids)}) and m.is_public`.execute(
    trx,
  );
  return rows;
}

export type WipedTexts = {
  readonly contributions: readonly { readonly id: Id; readonly subject: string; readonly body: string }[];
  readonly answers: readonly { readonly id: Id; readonly body: string }[];
  readonly at: Temporal.Instant;
};

/** The words that stay, and nothing else; a point on the map stays only with what is public. */
export async function wipeTexts(trx: Trx, ids: readonly Id[], kept: WipedTexts): Promise<void> {
  const at = kept.at.toString();
  await sql`
    update contributions c set subject = given.subject, body = given.body, public_subject = null, public_body = null,
      close_reason = null, contact_id = null, anonymised_at = ${at}::timestamptz, version = version + 1, updated_at = ${at}::timestamptz,
      lon = case when published_at is null then null else lon end, lat = case when published_at is null then null else lat end
    from json_to_recordset(${JSON.stringify(kept.contributions)}::json) as given (id uuid, subject text, body text)
    where c.municipality_id = app_municipality() and c.id = given.id`.execute(trx);
  await sql`
    update contribution_messages m set body = coalesce(given.body, ${mark}), public_body = null
    from contribution_messages o
    left join json_to_recordset(${JSON.stringify(kept.answers)}::json) as given (id uuid, body text) on given.id = o.id
    where m.municipality_id = app_municipality() and o.municipality_id = app_municipality() and m.id = o.id
      and m.contribution_id = any (${uuids(ids)}) and m.body is distinct from coalesce(given.body, ${mark})`.execute(
    trx,
  );
}

/** Everything else that hangs on these contributions; gives the contacts that were with them. */
export async function wipeAround(trx: Trx, ids: readonly Id[], at: Temporal.Instant): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select distinct contact_id as id from contribution_joiners
    where municipality_id = app_municipality() and contribution_id = any (${uuids(ids)}) and contact_id is not null`.execute(
    trx,
  );
  for (const { table, of, wipes, isSpecial } of places) {
    if (isSpecial || !of.contribution || Object.keys(wipes).length === 0) continue;
    const contact = of.contact ? sql`, ${sql.ref(of.contact)} = null` : sql``;
    await sql`update ${sql.table(table)} set ${wipesOf(table)} ${contact}
      where municipality_id = app_municipality() and ${sql.ref(of.contribution)} = any (${uuids(ids)})`.execute(
      trx,
    );
  }
  await wipeMailsWhere(trx, sql`about_id = any (${uuids(ids)})`);
  await wipeInboundWhere(trx, sql`contribution_id = any (${uuids(ids)})`, at);
  await deleteFilesOf(trx, ids, at);
  await forgetReasons(trx, ids);
  return rows.map(({ id }) => id);
}

/** What still waits to go out never does: its words are gone. */
async function wipeMailsWhere(trx: Trx, condition: RawBuilder<unknown>): Promise<number> {
  const { numAffectedRows } = await sql`
    update mails set ${wipesOf('mails')}, claimed_at = null,
      state = case when state in ('waiting', 'kept', 'failed') then 'withdrawn' else state end
    where municipality_id = app_municipality() and to_address <> '' and ${condition}`.execute(trx);
  return Number(numAffectedRows ?? 0n);
}

async function wipeInboundWhere(
  trx: Trx,
  condition: RawBuilder<unknown>,
  at: Temporal.Instant,
): Promise<void> {
  const { rows } = await sql<{ key: string }>`
    with gone as (
      select id, raw_key from inbound_mails
      where municipality_id = app_municipality() and raw_key <> '' and ${condition} for update)
    update inbound_mails m set ${wipesOf('inbound_mails')}
    from gone where m.municipality_id = app_municipality() and m.id = gone.id returning gone.raw_key as key`.execute(
    trx,
  );
  await insertLoose(trx, [...new Set(rows.map(({ key }) => key))], at);
}

/** What hangs on the person alone and on no contribution: by their contact or their mail address. What stays counts on. */
export async function wipeOwn(
  trx: Trx,
  { contactIds, addresses }: { readonly contactIds: readonly Id[]; readonly addresses: readonly string[] },
): Promise<void> {
  for (const { table, of, wipes, isSpecial } of places) {
    if (isSpecial || of.contribution || Object.keys(wipes).length === 0) continue;
    if (of.contact)
      await sql`update ${sql.table(table)} set ${wipesOf(table)}, ${sql.ref(of.contact)} = null
        where municipality_id = app_municipality() and ${sql.ref(of.contact)} = any (${uuids(contactIds)})`.execute(
        trx,
      );
    if (of.address)
      await sql`update ${sql.table(table)} set ${wipesOf(table)}
        where municipality_id = app_municipality() and ${sql.ref(of.address)} = any (${sql.val([...addresses])}::text[])`.execute(
        trx,
      );
  }
}

export async function wipeMails(trx: Trx, ids: readonly Id[]): Promise<void> {
  await wipeMailsWhere(trx, sql`id = any (${uuids(ids)})`);
}

export async function wipeInbound(trx: Trx, ids: readonly Id[], at: Temporal.Instant): Promise<void> {
  await wipeInboundWhere(trx, sql`id = any (${uuids(ids)})`, at);
}

/** All mails to and from these addresses, but those about one record: that its request was done. */
export async function wipeMailsWith(
  trx: Trx,
  addresses: readonly string[],
  { exceptAbout, at }: { readonly exceptAbout: Id; readonly at: Temporal.Instant },
): Promise<void> {
  const keys = sql`${sql.val([...addresses])}::text[]`;
  await wipeMailsWhere(trx, sql`to_key = any (${keys}) and about_id <> ${exceptAbout}`);
  await wipeInboundWhere(trx, sql`from_address = any (${keys})`, at);
}

/** Letters that told residents that their request was done, once they went out, or could not for a week. */
export async function wipeLetters(trx: Trx, now: Temporal.Instant): Promise<number> {
  const aWeekAgo = now.subtract({ hours: 7 * 24 }).toString();
  return wipeMailsWhere(
    trx,
    sql`about_topic = 'privacy' and (state = 'sent' or state <> 'waiting' and created_at < ${aWeekAgo}::timestamptz)`,
  );
}

/** Of a talk stay where, when, how it felt and what it was about. */
export async function wipeTalks(trx: Trx, ids: readonly Id[], at: Temporal.Instant): Promise<Id[]> {
  const { rows } = await sql<{ id: Id | null }>`
    with gone as (
      select id, contact_id from talks
      where municipality_id = app_municipality() and id = any (${uuids(ids)}) for update)
    update talks t set ${wipesOf('talks')}, lon = null, lat = null, accuracy_meters = null, contact_id = null,
      anonymised_at = ${at.toString()}
    from gone where t.municipality_id = app_municipality() and t.id = gone.id returning gone.contact_id as id`.execute(
    trx,
  );
  return rows.flatMap(({ id }) => (id ? [id] : []));
}

export async function wipeAppointments(trx: Trx, ids: readonly Id[]): Promise<void> {
  await sql`update appointments set ${wipesOf('appointments')}
    where municipality_id = app_municipality() and id = any (${uuids(ids)})`.execute(trx);
}

/** Of these contacts those that nothing points at any more: gone, or empty where another was joined to it. */
export async function dropContacts(trx: Trx, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return;
  const isUnused = sql`municipality_id = app_municipality() and id = any (${uuids(ids)})
    and not exists (select from contributions r where r.municipality_id = app_municipality() and r.contact_id = contacts.id)
    and not exists (select from contribution_joiners r where r.municipality_id = app_municipality() and r.contact_id = contacts.id)
    and not exists (select from initiators r where r.municipality_id = app_municipality() and r.contact_id = contacts.id)
    and not exists (select from initiative_messages r where r.municipality_id = app_municipality() and r.contact_id = contacts.id)
    and not exists (select from initiative_pictures r where r.municipality_id = app_municipality() and r.contact_id = contacts.id)
    and not exists (select from talks r where r.municipality_id = app_municipality() and r.contact_id = contacts.id)
    and not exists (select from visit_wishes r where r.municipality_id = app_municipality() and r.contact_id = contacts.id)
    and not exists (select from session_speakers r where r.municipality_id = app_municipality() and r.contact_id = contacts.id)
    and not exists (select from help_offers r where r.municipality_id = app_municipality() and r.contact_id = contacts.id)
    and not exists (select from initiators r
      where r.municipality_id = app_municipality() and r.contact_id = contacts.id and r.ended_at is null)
    and not exists (select from charter_comments r where r.municipality_id = app_municipality() and r.contact_id = contacts.id)
    and not exists (select from privacy_requests r where r.municipality_id = app_municipality() and r.contact_id = contacts.id)`;
  await sql`update contacts set ${wipesOf('contacts')} where ${isUnused}`.execute(trx);
  await sql`delete from contacts where ${isUnused}
    and not exists (select from initiators r where r.municipality_id = app_municipality() and r.contact_id = contacts.id)
    and not exists (select from contacts o where o.municipality_id = app_municipality() and o.merged_into = contacts.id)`.execute(
    trx,
  );
}

export type Tombstone = {
  readonly what: string;
  readonly ids: readonly Id[];
  readonly kind: string;
  readonly amount?: number;
  readonly requestId?: Id;
  readonly at: Temporal.Instant;
};

export async function insertTombstones(trx: Trx, stone: Tombstone): Promise<void> {
  const { what, ids, kind, amount = null, requestId = null, at } = stone;
  await sql`
    insert into tombstones (municipality_id, what, record_id, kind, amount, request_id, at)
    select app_municipality(), ${what}, id, ${kind}, ${amount}::integer, ${requestId}::uuid, ${at.toString()}::timestamptz
    from unnest(${uuids(ids)}) as id
    on conflict (municipality_id, what, record_id) do update
      set kind = excluded.kind, amount = excluded.amount, request_id = excluded.request_id, at = excluded.at`.execute(
    trx,
  );
}
