// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Kind, Motion, State } from './domain.ts';
import { columns } from './store.ts';

/** Where a list of motions goes on: the day and id of the last one that was shown. */
export type Place = { readonly on: string; readonly id: Id };

export type Filters = {
  readonly onlyPublic: boolean;
  readonly words?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly states?: readonly State[] | undefined;
  /** Only what is past its day before this one and not done. */
  readonly lateBefore?: string | undefined;
  readonly partyId?: Id | undefined;
  readonly holderId?: Id | undefined;
  readonly areaIds?: readonly Id[] | undefined;
};

export type Listed = Motion & { readonly listedOn: string };

/** What was decided last comes first; what is late comes first by its day. At most `limit`, from a place on. */
export async function readMotions(
  trx: Trx,
  filters: Filters,
  { limit, after }: { readonly limit: number; readonly after?: Place | undefined },
): Promise<Listed[]> {
  const isByDue = filters.lateBefore !== undefined;
  const from = after
    ? isByDue
      ? sql`and (m.sort_on, m.id) > (${after.on}::date, ${after.id}::uuid)`
      : sql`and (m.listed_on, m.id) < (${after.on}::date, ${after.id}::uuid)`
    : sql``;
  const order = isByDue ? sql`m.sort_on, m.id` : sql`m.listed_on desc, m.id desc`;
  const { rows } = await sql<Listed>`
    select ${columns}, ${isByDue ? sql`m.sort_on` : sql`m.listed_on`} as "listedOn" from motions m
    where m.municipality_id = app_municipality() and ${conditions(filters)} ${from}
    order by ${order} limit ${limit}`.execute(trx);
  return rows;
}

function conditions(filters: Filters): RawBuilder<unknown> {
  const { onlyPublic, words, kind, states, lateBefore, partyId, holderId, areaIds } = filters;
  const all: RawBuilder<unknown>[] = [sql`true`];
  if (onlyPublic) all.push(sql`m.published_at is not null`);
  if (kind) all.push(sql`m.kind = ${kind}`);
  if (states) all.push(sql`m.state = any (${sql.val([...states])}::text[])`);
  if (lateBefore) all.push(sql`m.is_open and m.sort_on < ${lateBefore}::date`);
  if (holderId) all.push(sql`m.holder_id = ${holderId}::uuid`);
  if (areaIds) all.push(sql`m.area_ids && ${sql.val([...areaIds])}::uuid[]`);
  if (words) all.push(sql`m.search @@ websearch_to_tsquery('dutch'::regconfig, ${words})`);
  if (partyId)
    all.push(sql`exists (select from motion_parties p where p.municipality_id = app_municipality()
      and p.party_id = ${partyId}::uuid and p.motion_id = m.id and p.is_submitter)`);
  return sql.join(all, sql` and `);
}

export type Counts = { readonly open: number; readonly late: number; readonly settled: number };

/** How many are open, of those past their day, and settled. */
export async function countMotions(
  trx: Trx,
  { onlyPublic, today }: { readonly onlyPublic: boolean; readonly today: string },
): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select count(*) filter (where is_open) as open, count(*) filter (where is_open and due_on < ${today}::date) as late,
      count(*) filter (where state = 'settled') as settled
    from motions where municipality_id = app_municipality() ${onlyPublic ? sql`and published_at is not null` : sql``}`.execute(
    trx,
  );
  return rows[0] ?? { open: 0, late: 0, settled: 0 };
}
