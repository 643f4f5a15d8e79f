// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Kind, Motion, State } from './domain.ts';
import { columns } from './store.ts';

/** Where a list of motions goes on: the day and id of the last one that was shown. */
export type Place = { readonly on: string; readonly id: Id };

/** What a list is narrowed to, whatever the state. */
export type Narrowing = {
  readonly onlyPublic: boolean;
  readonly words?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly partyId?: Id | undefined;
  readonly holderId?: Id | undefined;
  readonly themeId?: Id | undefined;
  /** About one of these areas, or with a part in one of them. */
  readonly areaIds?: readonly Id[] | undefined;
};

export type Filters = Narrowing & {
  readonly states?: readonly State[] | undefined;
  /** Only what is past its day before this one and not done. */
  readonly lateBefore?: string | undefined;
};

export const orders = ['newest', 'due', 'updated'] as const;
/** The newest first; what is to be done soonest first, then what is over; or what was told of last first. */
export type Order = (typeof orders)[number];

const orderOf: Readonly<Record<Order, { readonly day: RawBuilder<unknown>; readonly isUp: boolean }>> = {
  newest: { day: sql`m.listed_on`, isUp: false },
  due: { day: sql`case when m.is_open then m.sort_on else '9999-12-31'::date end`, isUp: true },
  updated: { day: sql`coalesce(m.updated_on, '1900-01-01'::date)`, isUp: false },
};

export type Listed = Motion & { readonly listedOn: string };

/** What was decided last comes first; what is late comes first by its day. At most `limit`, from a place on. */
export async function readMotions(
  trx: Trx,
  filters: Filters,
  {
    limit,
    after,
    order: wanted,
  }: { readonly limit: number; readonly after?: Place | undefined; readonly order?: Order | undefined },
): Promise<Listed[]> {
  const { day, isUp } = orderOf[wanted ?? (filters.lateBefore === undefined ? 'newest' : 'due')];
  const ahead = isUp ? sql`>` : sql`<`;
  const from = after ? sql`and (${day}, m.id) ${ahead} (${after.on}::date, ${after.id}::uuid)` : sql``;
  const order = isUp ? sql`${day}, m.id` : sql`${day} desc, m.id desc`;
  const { rows } = await sql<Listed>`
    with page as (
      select m.id from motions m where ${filtered(filters)} ${from} order by ${order} limit ${limit})
    select ${columns}, ${day} as "listedOn"
    from page join motions m on m.municipality_id = app_municipality() and m.id = page.id
    order by ${order}`.execute(trx);
  return rows;
}

/** Those of which something changed last come first. */
export async function readLatestMotions(trx: Trx, filters: Filters, limit: number): Promise<Motion[]> {
  const { rows } = await sql<Motion>`
    with page as (
      select m.id from motions m where ${filtered(filters)} order by m.updated_at desc, m.id desc limit ${limit})
    select ${columns} from page join motions m on m.municipality_id = app_municipality() and m.id = page.id
    order by m.updated_at desc, m.id desc`.execute(trx);
  return rows;
}

function filtered({ states, lateBefore, ...narrowing }: Filters): RawBuilder<unknown> {
  const inState = states ? sql`and m.state = any (${sql.val([...states])}::text[])` : sql``;
  const late = lateBefore === undefined ? sql`` : sql`and m.is_open and m.sort_on < ${lateBefore}::date`;
  return sql`${narrowed(narrowing)} ${inState} ${late}`;
}

/** Of the texts nothing is read here: of ten thousand, an index alone answers this. */
function narrowed(narrowing: Narrowing): RawBuilder<unknown> {
  const { onlyPublic, words, kind, partyId, holderId, themeId, areaIds } = narrowing;
  const all: RawBuilder<unknown>[] = [sql`m.municipality_id = app_municipality()`];
  if (onlyPublic) all.push(sql`m.published_at is not null`);
  if (kind) all.push(sql`m.kind = ${kind}`);
  if (holderId) all.push(sql`m.holder_id = ${holderId}::uuid`);
  if (themeId) all.push(sql`m.theme_ids @> array[${themeId}::uuid]`);
  if (areaIds) {
    const areas = sql`${sql.val([...areaIds])}::uuid[]`;
    all.push(sql`(m.area_ids && ${areas} or m.id in (select a.motion_id from motion_actions a
      where a.municipality_id = app_municipality() and a.area_id = any (${areas})))`);
  }
  // What is found is looked up once, and the list gone through in its order: coalesce keeps a planner from fetching each one by itself.
  if (words) all.push(sql`coalesce(m.id in (select find_motions(${words})), false)`);
  if (partyId)
    all.push(sql`m.id in (select p.motion_id from motion_parties p
      where p.municipality_id = app_municipality() and p.party_id = ${partyId}::uuid and p.is_submitter)`);
  return sql.join(all, sql` and `);
}

export type Counts = {
  readonly all: number;
  readonly open: number;
  /** Of those that are open, past their day. */
  readonly late: number;
  readonly settled: number;
  readonly lapsed: number;
};

/** How many there are of what a list is narrowed to, by how they stand. */
export async function countMotions(
  trx: Trx,
  { today, ...narrowing }: Narrowing & { readonly today: string },
): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select count(*) as all, count(*) filter (where m.is_open) as open,
      count(*) filter (where m.is_open and m.sort_on < ${today}::date) as late,
      count(*) filter (where m.state = 'settled') as settled, count(*) filter (where m.state = 'lapsed') as lapsed
    from motions m where ${narrowed(narrowing)}`.execute(trx);
  return rows[0] ?? { all: 0, open: 0, late: 0, settled: 0, lapsed: 0 };
}
