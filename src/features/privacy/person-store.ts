// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { type Place, mark, places } from './places.ts';
import { uuids } from './wiping-store.ts';

/** By what a resident is known who asks something: a contact, or what they say themselves. */
export type Traces = {
  readonly contactId: Id | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** Contacts that look like the same person and are not. */
  readonly otherContactIds: readonly Id[];
};

export type KnownContact = {
  readonly id: Id;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly createdAt: Temporal.Instant;
};

const mostContacts = 2000;

/**
 * Every contact of one person, whatever they brought: with the same mail or phone, or joined by a worker, directly or by way of
 * others. Not through, and without, those who were said to be somebody else.
 */
export async function readContactsOf(trx: Trx, traces: Traces): Promise<KnownContact[]> {
  const { contactId, email, phone, otherContactIds } = traces;
  const columns = sql.raw('o.id, o.email_key, o.phone_key, o.merged_into');
  const isOwn = sql`o.municipality_id = app_municipality() and o.id <> all (${uuids(otherContactIds)})`;
  const others = sql`select ${columns} from contacts o where ${isOwn}`;
  const { rows } = await sql<KnownContact>`
    with recursive same as (
      select * from (
        ${others} and o.id = ${contactId}::uuid
        union ${others} and o.email_key = lower(${email}::text)
        union ${others} and o.phone_key = phone_key(${phone}::text)) as seeds
      union
      select ${columns} from same cross join lateral (
        ${others} and o.email_key = same.email_key
        union all ${others} and o.phone_key = same.phone_key
        union all ${others} and o.merged_into = same.id
        union all ${others} and o.id = same.merged_into) as o)
    select c.id, c.name, c.email, c.phone, c.created_at as "createdAt" from (select distinct id from same limit ${mostContacts}) as found
    join contacts c on c.municipality_id = app_municipality() and c.id = found.id order by c.id desc`.execute(
    trx,
  );
  return rows;
}

export type Brought = {
  readonly id: Id;
  readonly number: string;
  readonly subject: string;
  readonly isOpen: boolean;
  readonly isPublic: boolean;
  readonly version: number;
};

/** What these contacts brought themselves, the newest first. */
export async function readBrought(trx: Trx, contactIds: readonly Id[]): Promise<Brought[]> {
  const { rows } = await sql<Brought>`
    select id, number, subject, is_open as "isOpen", published_at is not null as "isPublic", version from contributions
    where municipality_id = app_municipality() and contact_id = any (${uuids(contactIds)}) order by id desc`.execute(
    trx,
  );
  return rows;
}

export async function readTalkIds(trx: Trx, contactIds: readonly Id[]): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`select id from talks
    where municipality_id = app_municipality() and contact_id = any (${uuids(contactIds)})`.execute(trx);
  return rows.map(({ id }) => id);
}

/** What somebody left behind, as keys: whose rows are theirs. */
export type PersonKeys = {
  readonly contactIds: readonly Id[];
  readonly contributionIds: readonly Id[];
  readonly addresses: readonly string[];
};

export type ExportedRow = Readonly<Record<string, unknown>>;

/** What is of use to nobody outside. */
const inner = [
  'municipality_id',
  'search',
  'submission_key',
  'version',
  'cell',
  'sort_on',
  'is_open',
  'holder_id',
  'storage_key',
  'thumb_key',
  'raw_key',
  'content_key',
  'email_key',
  'phone_key',
  'to_key',
  'uid',
  'uid_validity',
  'claimed_at',
  'attempts',
  'headers',
];

/** Everything of a person in one table. What several people share is in it only where it is theirs. */
export async function readRowsOf(trx: Trx, place: Place, keys: PersonKeys): Promise<ExportedRow[]> {
  const { contribution, contact, address, joiner } = place.of;
  const conditions = [
    ...(contact ? [sql`${sql.ref(`t.${contact}`)} = any (${uuids(keys.contactIds)})`] : []),
    ...(address ? [sql`${sql.ref(`t.${address}`)} = any (${sql.val([...keys.addresses])}::text[])`] : []),
    // Of who joined a contribution only the own line; mails about it only to the own address.
    ...(contribution && !contact && !address
      ? [
          sql`${sql.ref(`t.${contribution}`)} = any (${uuids(keys.contributionIds)})
            ${joiner ? sql`and ${sql.ref(`t.${joiner}`)} is null` : sql``}`,
        ]
      : []),
    ...(joiner
      ? [
          sql`${sql.ref(`t.${joiner}`)} in (select id from contribution_joiners
            where municipality_id = app_municipality() and contact_id = any (${uuids(keys.contactIds)}))`,
        ]
      : []),
  ];
  if (conditions.length === 0) return [];
  const { rows } = await sql<{ row: ExportedRow }>`
    select to_jsonb(t) - ${sql.val(inner)}::text[] as row from ${sql.table(place.table)} as t
    where t.municipality_id = app_municipality() and (${sql.join(conditions, sql` or `)}) order by 1`.execute(
    trx,
  );
  return rows.map(({ row }) => row);
}

export type PlaceCount = { readonly table: string; readonly count: number };

/** How much there is of a person in each place that has something. */
export async function countPlaces(trx: Trx, keys: PersonKeys): Promise<PlaceCount[]> {
  const counts = await Promise.all(
    places.map(async (place) => ({ table: place.table, count: (await readRowsOf(trx, place, keys)).length })),
  );
  return counts.filter(({ count }) => count > 0);
}

/** By their own mail address: they stop, and the address goes. */
export async function endSubscriptions(
  trx: Trx,
  addresses: readonly string[],
  at: Temporal.Instant,
): Promise<void> {
  await sql`update subscriptions set email = null, ended_at = ${at.toString()}
    where municipality_id = app_municipality() and email_key = any (${sql.val([...addresses])}::text[]) and ended_at is null`.execute(
    trx,
  );
}

/** Who joined stays counted, without who it was and what they wrote. */
export async function wipeJoiners(trx: Trx, contactIds: readonly Id[]): Promise<void> {
  await sql`update contribution_messages set body = ${mark}
    where municipality_id = app_municipality() and joiner_id in (select id from contribution_joiners
      where municipality_id = app_municipality() and contact_id = any (${uuids(contactIds)}))`.execute(trx);
  await sql`update contribution_joiners set contact_id = null, body = ''
    where municipality_id = app_municipality() and contact_id = any (${uuids(contactIds)})`.execute(trx);
}

export async function freeOfMerges(trx: Trx, contactIds: readonly Id[]): Promise<void> {
  await sql`update contacts set merged_into = null
    where municipality_id = app_municipality() and id = any (${uuids(contactIds)}) and merged_into is not null`.execute(
    trx,
  );
}
