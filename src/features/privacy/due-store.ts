// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { contributionKinds } from '../../kernel/municipality.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { TermKind } from './terms-domain.ts';

/** Something that is past its term, or will be: what it is called inside, and when it ended. */
export type Due = { readonly id: Id; readonly title: string; readonly endedAt: Temporal.Instant };

/** What has ended, per kind, as rows of id, title and "endedAt". Nothing that is open, runs on or waits for somebody is in it. */
function endedOf(kind: TermKind, before: Temporal.Instant): RawBuilder<unknown> {
  const until = sql`${before.toString()}::timestamptz`;
  if (contributionKinds.some((one) => one === kind)) return endedContributions(kind, until);
  const queries: Readonly<Record<string, RawBuilder<unknown>>> = {
    talk: sql`
      select t.id, to_char(t.happened_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as title, t.happened_at as "endedAt" from talks t
      left join contributions c on c.municipality_id = app_municipality() and c.id = t.contribution_id
      where t.municipality_id = app_municipality() and t.anonymised_at is null and t.happened_at < ${until} and c.is_open is not true`,
    help_offer: sql`
      select o.id, i.number as title, i.updated_at as "endedAt" from help_offers o
      join initiatives i on i.municipality_id = app_municipality() and i.id = o.initiative_id
      where o.municipality_id = app_municipality() and o.contact_id is not null and not i.is_open and i.updated_at < ${until}`,
    appointment: sql`
      select a.id, c.number as title, coalesce(a.ends_at, a.updated_at) as "endedAt" from appointments a
      join contributions c on c.municipality_id = app_municipality() and c.id = a.contribution_id
      where a.municipality_id = app_municipality() and a.place_text <> '[…]' and a.state <> 'proposed'
        and coalesce(a.ends_at, a.updated_at) < ${until}`,
    mail: sql`
      select id, state as title, created_at as "endedAt" from mails
      where municipality_id = app_municipality() and to_address <> '' and state <> 'waiting' and created_at < ${until}`,
    inbound: sql`
      select m.id, m.state as title, m.settled_at as "endedAt" from inbound_mails m
      left join contributions c on c.municipality_id = app_municipality() and c.id = m.contribution_id
      where m.municipality_id = app_municipality() and m.raw_key <> '' and m.settled_at < ${until}
        and m.state in ('recognised', 'set_aside', 'taken') and c.is_open is not true`,
    document_read: sql`
      select r.document_id as id, d.number as title, r.at as "endedAt" from document_reads r
      join documents d on d.municipality_id = app_municipality() and d.id = r.document_id
      where r.municipality_id = app_municipality() and r.read_on < (${until} at time zone 'Europe/Amsterdam')::date`,
  };
  const query = queries[kind];
  if (!query) throw new TypeError(`There is no term of ${kind}.`);
  return query;
}

/** Closed, with all that it is a part of, and without a promise, talk or decision that is still to come. */
function endedContributions(kind: TermKind, until: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select c.id, c.number as title, c.closed_at as "endedAt" from contributions c
    where c.municipality_id = app_municipality() and c.kind = ${kind} and c.closed_at is not null and c.anonymised_at is null
      and c.closed_at < ${until} and c.state = 'closed'
      and not exists (select from promises p
        where p.municipality_id = app_municipality() and p.contribution_id = c.id and p.settled_at is null)
      and not exists (select from satisfactions s
        where s.municipality_id = app_municipality() and s.contribution_id = c.id and s.helped = 'no' and s.verdict is null)
      and not exists (select from appointments a
        where a.municipality_id = app_municipality() and a.contribution_id = c.id
          and (a.state = 'proposed' or a.state = 'agreed' and a.ends_at >= ${until}))
      and (c.merged_into_id is null or not exists (
        with recursive above as (
          select c.merged_into_id as id
          union
          select o.merged_into_id from above join contributions o on o.municipality_id = app_municipality() and o.id = above.id
          where o.merged_into_id is not null)
        select from above join contributions o on o.municipality_id = app_municipality() and o.id = above.id
        where o.is_open or o.closed_at >= ${until}))`;
}

export type DuePage = { readonly before: Temporal.Instant; readonly limit: number };

/** What is past its term, the oldest first. */
export async function readDue(trx: Trx, kind: TermKind, { before, limit }: DuePage): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select * from (${endedOf(kind, before)}) as ended order by "endedAt", id limit ${limit}`.execute(trx);
  return rows;
}

/** How many there are, up to `limit`: over a large table nobody waits for the exact number. */
export async function countDue(trx: Trx, kind: TermKind, { before, limit }: DuePage): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (select from (${endedOf(kind, before)}) as ended limit ${limit}) as counted`.execute(
    trx,
  );
  return rows[0]?.count ?? 0;
}
