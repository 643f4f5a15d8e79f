// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Locale, Texts } from '../../kernel/locale.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { RecordKind, RecordRef } from '../thread/index.ts';

/** News that was not told to everyone yet. */
export type Pending = {
  readonly id: Id;
  readonly recordKind: RecordKind;
  readonly recordId: Id;
  readonly what: Texts<string>;
  /** What shows it. */
  readonly cites: readonly RecordRef[];
  readonly at: Temporal.Instant;
};

const mostPending = 200;

/** The oldest first. */
export async function readPending(trx: Trx): Promise<Pending[]> {
  const { rows } = await sql<Pending>`
    select id, record_kind as "recordKind", record_id as "recordId", what, cites, at from thread_news
    where municipality_id = app_municipality() and done_at is null order by id limit ${mostPending}`.execute(
    trx,
  );
  return rows;
}

/** Somebody who contributed upstream of something that there is news about. */
export type Hearer = {
  readonly newsId: Id;
  readonly contributionId: Id;
  readonly number: string;
  readonly subject: string;
  readonly locale: Locale;
  readonly contactId: Id;
  /** When they joined it: theirs is another page than that of who brought it. */
  readonly joinerId: Id | null;
  readonly name: string | null;
  readonly email: string;
  readonly emailKey: string;
};

export type Round = {
  readonly newsIds: readonly Id[];
  /** Who was told something since then hears no more today. */
  readonly since: Temporal.Instant;
};

/** Who hears it as well from the record itself: of each record whose they are, and of each news those whom it reaches as followers. */
const elsewhere = sql`own_hearers as (
      select family.root, p.email_key from family
      join contributions c on c.municipality_id = app_municipality() and c.id = family.id
      join contacts p on p.municipality_id = app_municipality() and p.id = c.contact_id
      union
      select family.root, p.email_key from family
      join contribution_joiners j on j.municipality_id = app_municipality() and j.contribution_id = family.id
      join contacts p on p.municipality_id = app_municipality() and p.id = j.contact_id
      union
      select news.record_id, p.email_key from news
      left join grant_requests g on g.municipality_id = app_municipality() and g.id = news.record_id
      join initiators i on i.municipality_id = app_municipality() and i.initiative_id = coalesce(g.initiative_id, news.record_id)
        and i.ended_at is null
      join contacts p on p.municipality_id = app_municipality() and p.id = i.contact_id
      where news.record_kind in ('initiative', 'grant')),
    followers as (
      select news.id as news_id, s.email_key from news
      join news_items n on n.municipality_id = app_municipality() and n.subject_id = news.record_id and n.at = news.at
      join subscriptions s on s.municipality_id = app_municipality() and news.record_id = any (s.followed)
      where s.confirmed_at is not null and s.bounced_at is null and s.ended_at is null)`;

/**
 * Everyone upstream of this news who was not told it: with an address, not anonymised, who did not stop; each mail address as one
 * person. Nobody is told what they hear as well from the record itself: of a contribution who brought, joined or was merged into it;
 * of an initiative and its grants who leads it, by a letter at each step; and who follows it, when the same moment is news to them.
 * What serves a programme is no cause of it: whoever contributed to it hears of that, not of everything about the programme.
 */
function hearers(newsIds: readonly Id[]): RawBuilder<unknown> {
  return sql`
    with recursive news as materialized (
      select id, record_id, record_kind, at from thread_news
      where municipality_id = app_municipality() and id = any (${sql.val([...newsIds])}::uuid[])),
    walk as (
      select distinct news.record_id as root, l.from_id as here, l.from_kind as kind from news
      join links l on l.municipality_id = app_municipality() and l.to_id = news.record_id and l.removed_at is null and l.reason <> 'see_also' and l.reason <> 'serves'
      union
      select walk.root, next.from_id, next.from_kind from walk cross join lateral (
        select from_id, from_kind from links
        where municipality_id = app_municipality() and to_id = walk.here and removed_at is null and reason <> 'see_also' and reason <> 'serves'
        offset 0) as next),
    family as (
      select distinct record_id as root, record_id as id from news where record_kind = 'contribution'
      union
      select family.root, c.id from family
      join contributions c on c.municipality_id = app_municipality() and c.merged_into_id = family.id),
    upstream as (
      select distinct walk.root, c.id, c.number, c.subject, coalesce(c.public_subject, c.subject) as public_subject, c.locale, c.contact_id
      from walk join contributions c on c.municipality_id = app_municipality() and c.id = walk.here
      where walk.kind = 'contribution' and c.anonymised_at is null and walk.here <> walk.root),
    persons as (
      select root, id, number, subject, locale, contact_id, null::uuid as joiner_id from upstream
      union all
      select root, upstream.id, number, public_subject, j.locale, j.contact_id, j.id from upstream
      join contribution_joiners j on j.municipality_id = app_municipality() and j.contribution_id = upstream.id),
    ${elsewhere},
    stopped as (
      select p.email_key from thread_stops s
      join contacts p on p.municipality_id = app_municipality() and p.id = s.contact_id
      where s.municipality_id = app_municipality() and p.email_key is not null),
    told as (
      select t.news_id, p.email_key from thread_told t
      join contacts p on p.municipality_id = app_municipality() and p.id = t.contact_id
      where t.municipality_id = app_municipality() and t.news_id = any (${sql.val([...newsIds])}::uuid[])),
    hearers as materialized (
      select news.id as news_id, persons.*, p.name, p.email, p.email_key from news
      join persons on persons.root = news.record_id
      join contacts p on p.municipality_id = app_municipality() and p.id = persons.contact_id
      where p.email_key is not null
        and not exists (select from stopped s where s.email_key = p.email_key)
        and not exists (select from told t where t.news_id = news.id and t.email_key = p.email_key)
        and not exists (select from own_hearers o where o.root = news.record_id and o.email_key = p.email_key)
        and not exists (select from followers f where f.news_id = news.id and f.email_key = p.email_key))`;
}

/** The next of them by address, each with all that they are to hear; nobody who was told something since then. */
export async function readHearers(
  trx: Trx,
  { newsIds, since }: Round,
  batch: { readonly after: string; readonly limit: number },
): Promise<Hearer[]> {
  const { rows } = await sql<Hearer>`${hearers(newsIds)},
    recent as (
      select p.email_key from thread_told t
      join contacts p on p.municipality_id = app_municipality() and p.id = t.contact_id
      where t.municipality_id = app_municipality() and t.told_at > ${since.toString()}::timestamptz and p.email_key is not null),
    next as (
      select distinct email_key from hearers
      where email_key > ${batch.after} and not exists (select from recent r where r.email_key = hearers.email_key)
      order by email_key limit ${batch.limit})
    select news_id as "newsId", id as "contributionId", number, subject, locale, contact_id as "contactId", joiner_id as "joinerId",
      name, email, email_key as "emailKey"
    from hearers join next using (email_key)
    order by email_key, joiner_id nulls first, id desc, news_id`.execute(trx);
  return rows;
}

/** Of this news, what somebody still has to hear another day. */
export async function readUntold(trx: Trx, newsIds: readonly Id[]): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`${hearers(newsIds)}
    select distinct news_id as id from hearers`.execute(trx);
  return rows.map(({ id }) => id);
}

/** One at a time: whoever waits here sees what the one before told. */
export async function holdTelling(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('thread_told'), hashtext(app_municipality()::text))`.execute(
    trx,
  );
}

export async function markTold(
  trx: Trx,
  told: readonly Pick<Hearer, 'newsId' | 'contactId'>[],
  at: Temporal.Instant,
): Promise<void> {
  await sql`insert into thread_told (municipality_id, news_id, contact_id, told_at)
    select app_municipality(), t."newsId", t."contactId", ${at.toString()}
    from json_to_recordset(${JSON.stringify(told)}::json) as t ("newsId" uuid, "contactId" uuid)
    on conflict do nothing`.execute(trx);
}

export async function markDone(trx: Trx, newsIds: readonly Id[], at: Temporal.Instant): Promise<void> {
  await sql`update thread_news set done_at = ${at.toString()}
    where municipality_id = app_municipality() and id = any (${sql.val([...newsIds])}::uuid[]) and done_at is null`.execute(
    trx,
  );
}

/** True when this person, or somebody with the same address, wants no more of it; undefined when there is no such person. */
export async function readStopped(trx: Trx, contactId: Id): Promise<boolean | undefined> {
  const { rows } = await sql<{ isStopped: boolean }>`
    select exists (select from thread_stops s join contacts p on p.municipality_id = app_municipality() and p.id = s.contact_id
      where s.municipality_id = app_municipality() and (s.contact_id = c.id or p.email_key = c.email_key)) as "isStopped"
    from contacts c where c.municipality_id = app_municipality() and c.id = ${contactId}`.execute(trx);
  return rows[0]?.isStopped;
}

/** False when it was stopped already. */
export async function insertStop(trx: Trx, contactId: Id, at: Temporal.Instant): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into thread_stops (municipality_id, contact_id, stopped_at)
    select app_municipality(), id, ${at.toString()} from contacts where municipality_id = app_municipality() and id = ${contactId}
    on conflict do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

/** For everyone with this address. */
export async function deleteStops(trx: Trx, contactId: Id): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from thread_stops
    where municipality_id = app_municipality() and contact_id in (
      select other.id from contacts c
      join contacts other on other.municipality_id = app_municipality() and (other.id = c.id or other.email_key = c.email_key)
      where c.municipality_id = app_municipality() and c.id = ${contactId})`.execute(trx);
  return (numAffectedRows ?? 0n) > 0n;
}
