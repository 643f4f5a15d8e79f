// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { type Id, lowestId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { type Scope, within } from './contact-store.ts';
import type { Channel, ContributionKind, Holder, State } from './domain.ts';
import type { Happening } from './forms.ts';

/** One line of the worklist. */
export type WorkItem = {
  readonly id: Id;
  readonly number: string;
  readonly kind: ContributionKind;
  readonly state: State;
  readonly subject: string;
  readonly areaId: Id;
  readonly holder: Holder;
  readonly dueOn: string | null;
  readonly sortOn: string;
  readonly createdAt: Temporal.Instant;
};

export type Filters = {
  readonly kind?: ContributionKind;
  /** null: those without one; a search knows no such thing. */
  readonly themeId?: Id | null;
  readonly state?: State;
  readonly areaIds?: readonly Id[];
  /** Only what was promised before this day. */
  readonly dueBefore?: string;
  /** Only those to which this happened from one moment to (not including) another; not together with a search. */
  readonly happened?: {
    readonly what: Happening;
    readonly from: Temporal.Instant;
    readonly to: Temporal.Instant;
  };
};

/** Where a page of the list goes on: after this day and id (open lists), or before this id (lists by age). */
export type Cursor = { readonly sortOn?: string; readonly id: Id };

export type Row = Omit<WorkItem, 'holder'> & { holderKind: Holder['kind']; holderId: Id };

export const columns =
  sql.raw(`c.id, c.number, c.kind, c.state, c.subject, c.area_id as "areaId", c.due_on as "dueOn", c.sort_on as "sortOn",
  c.created_at as "createdAt", c.holder_id as "holderId",
  case when c.holder_area_id is not null then 'team' when c.holder_person_id is not null then 'person' else 'organisation' end as "holderKind"`);

/**
 * Open contributions by the day of their promise, for each of some holders or areas. One index range per holder or area, each read
 * no further than the page is long: as quick at a million as at a thousand.
 */
export async function readOpen(
  trx: Trx,
  by:
    { readonly holders: readonly Id[] } | { readonly areas: readonly Id[]; readonly except?: readonly Id[] },
  page: { readonly filters: Filters; readonly after?: Cursor; readonly limit: number },
): Promise<WorkItem[]> {
  const isByHolder = 'holders' in by;
  const keys = isByHolder ? by.holders : by.areas;
  const conditions = filterConditions(page.filters);
  conditions.push(isByHolder ? sql`c.holder_id = key.id` : sql`c.area_id = key.id`);
  if (!isByHolder && by.except) conditions.push(sql`c.holder_id <> all (${sql.val([...by.except])}::uuid[])`);
  if (page.after)
    conditions.push(
      sql`(c.sort_on, c.id) > (${page.after.sortOn ?? '0001-01-01'}::date, ${page.after.id}::uuid)`,
    );
  const { rows } = await sql<Row>`
    select found.* from unnest(${sql.val([...keys])}::uuid[]) as key (id)
    cross join lateral (
      select ${columns} from contributions c
      where c.municipality_id = app_municipality() and c.is_open and ${sql.join(conditions, sql` and `)}
      order by c.sort_on, c.id limit ${page.limit}
    ) as found
    order by found."sortOn", found.id limit ${page.limit}`.execute(trx);
  return rows.map(toItem);
}

/** All contributions of some areas, the newest first. */
export async function readNewest(
  trx: Trx,
  areas: readonly Id[],
  page: { readonly filters: Filters; readonly after?: Cursor; readonly limit: number },
): Promise<WorkItem[]> {
  const conditions = [sql`c.area_id = key.id`, ...filterConditions(page.filters)];
  if (page.after) conditions.push(sql`c.id < ${page.after.id}::uuid`);
  const { rows } = await sql<Row>`
    select found.* from unnest(${sql.val([...areas])}::uuid[]) as key (id)
    cross join lateral (
      select ${columns} from contributions c
      where c.municipality_id = app_municipality() and ${sql.join(conditions, sql` and `)}
      order by c.id desc limit ${page.limit}
    ) as found
    order by found.id desc limit ${page.limit}`.execute(trx);
  return rows.map(toItem);
}

/** What was passed on warmly, and of which it is time to hear whether it arrived; within what may be read, the longest ago first. */
export async function readUnheard(
  trx: Trx,
  { areas, holders }: Scope,
  { day, limit }: { readonly day: string; readonly limit: number },
): Promise<WorkItem[]> {
  const { rows } = await sql<Row>`
    select ${columns} from referrals r
    join contributions c on c.municipality_id = app_municipality() and c.id = r.contribution_id
    where r.municipality_id = app_municipality() and r.arrived is null and r.ask_on <= ${day}::date
      and (c.area_id = any (${sql.val([...areas])}::uuid[]) or c.holder_id = any (${sql.val([...holders])}::uuid[]))
    order by r.ask_on, r.id limit ${limit}`.execute(trx);
  return rows.map(toItem);
}

type Counted =
  { readonly holders: readonly Id[] } | { readonly areas: readonly Id[]; readonly state?: State };

/** How many open contributions there are of each, counted no further than `most` + 1; all in one question. */
export async function countOpen(trx: Trx, each: readonly Counted[], most: number): Promise<number[]> {
  const counts = each.map(
    (by) => sql`(select count(*)::int from (
      select 1 from contributions c
      where c.municipality_id = app_municipality() and c.is_open and ${countedCondition(by)} limit ${most + 1}) as counted)`,
  );
  const { rows } = await sql<{ counts: number[] }>`select array[${sql.join(counts)}] as counts`.execute(trx);
  return rows[0]?.counts ?? [];
}

function countedCondition(by: Counted): RawBuilder<unknown> {
  if ('holders' in by) return sql`c.holder_id = any (${sql.val([...by.holders])}::uuid[])`;
  const inState = by.state ? sql`and c.state = ${by.state}` : sql``;
  return sql`c.area_id = any (${sql.val([...by.areas])}::uuid[]) ${inState}`;
}

export type Brought = WorkItem & {
  readonly contactId: Id;
  readonly channel: Channel;
  /** Somebody else brought it, and this person said: that is mine as well. */
  readonly isJoined: boolean;
};

/** Closed ones whose submitter was not helped and waits for a decision, the longest waiting first. */
export async function readUnhappy(trx: Trx, scope: Scope, limit: number): Promise<WorkItem[]> {
  const { rows } = await sql<Row>`
    select ${columns} from satisfactions s
    join contributions c on c.municipality_id = s.municipality_id and c.id = s.contribution_id
    where s.municipality_id = app_municipality() and s.helped = 'no' and s.verdict is null
      and (c.area_id = any (${sql.val([...scope.areas])}::uuid[]) or c.holder_id = any (${sql.val([...scope.holders])}::uuid[]))
    order by s.id limit ${limit}`.execute(trx);
  return rows.map(toItem);
}

/** What each person brought or joined over all channels, within what may be read, the newest first. A person is some contacts; see readSamePersons. */
export async function readOfPersons(
  trx: Trx,
  persons: ReadonlyMap<Id, readonly Id[]>,
  page: { readonly scope: Scope; readonly limit: number; readonly before?: Id },
): Promise<Map<Id, Brought[]>> {
  const pairs = [...persons].flatMap(([person, ids]) => ids.map((id) => ({ person, id })));
  const before = page.before ? sql`and c.id < ${page.before}::uuid` : sql``;
  const { rows } = await sql<Row & Pick<Brought, 'contactId' | 'channel' | 'isJoined'> & { person: Id }>`
    select asked.person, found.* from (
      select person, array_agg(id) as ids
      from unnest(${sql.val(pairs.map(({ person }) => person))}::uuid[], ${sql.val(pairs.map(({ id }) => id))}::uuid[]) as pair (person, id)
      group by person) as asked
    cross join lateral (
      (select ${columns}, c.contact_id as "contactId", c.channel, false as "isJoined" from contributions c
        where c.municipality_id = app_municipality() and c.contact_id = any (asked.ids) and ${within(page.scope)} ${before}
        order by c.id desc limit ${page.limit})
      union all
      (select distinct on (c.id) ${columns}, j.contact_id, c.channel, true from contribution_joiners j
        join contributions c on c.municipality_id = app_municipality() and c.id = j.contribution_id
        where j.municipality_id = app_municipality() and j.contact_id = any (asked.ids) and ${within(page.scope)} ${before}
          and (c.contact_id is null or c.contact_id <> all (asked.ids))
        order by c.id desc limit ${page.limit})
      order by id desc limit ${page.limit}
    ) as found
    order by found.id desc`.execute(trx);
  const groups = Map.groupBy(rows, ({ person }) => person);
  return new Map(
    [...groups].map(([person, group]) => [
      person,
      group.map(({ person: _, contactId, channel, isJoined, ...row }) => ({
        ...toItem(row),
        contactId,
        channel,
        isJoined,
      })),
    ]),
  );
}

function filterConditions(filters: Filters): RawBuilder<unknown>[] {
  const conditions: RawBuilder<unknown>[] = [];
  if (filters.kind) conditions.push(sql`c.kind = ${filters.kind}`);
  if (filters.themeId) conditions.push(sql`c.theme_id = ${filters.themeId}`);
  if (filters.themeId === null) conditions.push(sql`c.theme_id is null`);
  if (filters.happened) conditions.push(happenedCondition(filters.happened));
  if (filters.state) conditions.push(sql`c.state = ${filters.state}`);
  // What follows from the filter is said, so that the indexes of what is open can be used.
  if ((filters.state && filters.state !== 'closed') || filters.dueBefore) conditions.push(sql`c.is_open`);
  if (filters.areaIds) conditions.push(sql`c.area_id = any (${sql.val([...filters.areaIds])}::uuid[])`);
  if (filters.dueBefore) conditions.push(sql`c.sort_on < ${filters.dueBefore}::date`);
  return conditions;
}

/** From the records themselves, by the indexes of their contribution; the overview counts the same (overview/counting-store.ts). */
function happenedCondition({ what, from, to }: NonNullable<Filters['happened']>): RawBuilder<unknown> {
  const [start, end] = [from.toString(), to.toString()];
  switch (what) {
    case 'brought':
      return sql`c.id >= ${lowestId(from.epochMilliseconds)}::uuid and c.id < ${lowestId(to.epochMilliseconds)}::uuid`;
    case 'closed':
      return sql`c.closed_at >= ${start}::timestamptz and c.closed_at < ${end}::timestamptz`;
    case 'answered':
      return sql`exists (
        select from (select min(m.created_at) as at from contribution_messages m
          where m.municipality_id = app_municipality() and m.contribution_id = c.id and m.kind = 'answer') as first
        where first.at >= ${start}::timestamptz and first.at < ${end}::timestamptz)`;
    case 'settled':
      return sql`exists (
        select from promises p where p.municipality_id = app_municipality() and p.contribution_id = c.id
          and p.outcome in ('kept', 'late') and p.settled_at >= ${start}::timestamptz and p.settled_at < ${end}::timestamptz)`;
    case 'rated':
    case 'suggested':
      return sql`exists (
        select from satisfactions s where s.municipality_id = app_municipality() and s.contribution_id = c.id
          ${what === 'suggested' ? sql`and s.better <> ''` : sql``}
          and s.answered_at >= ${start}::timestamptz and s.answered_at < ${end}::timestamptz)`;
  }
}

export function toItem(row: Row): WorkItem {
  const { holderKind, holderId, ...rest } = row;
  return { ...rest, holder: { kind: holderKind, id: holderId } };
}
