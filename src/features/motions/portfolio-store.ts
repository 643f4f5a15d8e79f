// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Motion } from './domain.ts';
import type { Counts } from './list-store.ts';
import { columns } from './store.ts';

/** Whose motions and pledges: of one alderman, about one theme, or all of the council. */
export type Whose = { readonly holderId: Id } | { readonly themeId: Id } | 'everyone';

function ofWhom(whose: Whose): RawBuilder<unknown> {
  if (whose === 'everyone') return sql`true`;
  if ('holderId' in whose) return sql`m.holder_id = ${whose.holderId}::uuid`;
  return sql`m.theme_ids @> array[${whose.themeId}::uuid]`;
}

/** Public ones that are not done, the most pressing first: those that are late lead by themselves. */
export function readPublicOpen(
  trx: Trx,
  whose: Whose,
  page: { readonly limit: number; readonly after?: Id | undefined },
): Promise<Motion[]> {
  const from = page.after
    ? sql`and (m.sort_on, m.id) > (select o.sort_on, o.id from motions o
        where o.municipality_id = app_municipality() and o.id = ${page.after}::uuid)`
    : sql``;
  return readWhole(
    trx,
    sql`m.is_open and ${ofWhom(whose)} ${from} order by m.sort_on, m.id limit ${page.limit}`,
  );
}

/** Public ones that are to be done in these days, the nearest first; both days count. */
export function readPublicDue(
  trx: Trx,
  { from, until, limit }: { readonly from: string; readonly until: string; readonly limit: number },
): Promise<Motion[]> {
  return readWhole(
    trx,
    sql`m.is_open and m.sort_on >= ${from}::date and m.sort_on <= ${until}::date and m.due_on is not null
      order by m.sort_on, m.id limit ${limit}`,
  );
}

/** Public ones that the council agreed were done, the latest first. */
export function readPublicSettled(trx: Trx, whose: Whose, limit: number): Promise<Motion[]> {
  return readWhole(
    trx,
    sql`m.state = 'settled' and ${ofWhom(whose)} order by m.settled_on desc, m.id desc limit ${limit}`,
  );
}

async function readWhole(trx: Trx, rest: RawBuilder<unknown>): Promise<Motion[]> {
  const { rows } = await sql<Motion>`
    select ${columns} from motions m where m.municipality_id = app_municipality() and m.published_at is not null and ${rest}`.execute(
    trx,
  );
  return rows;
}

export type HowMany = Pick<Counts, 'open' | 'late' | 'settled'>;

/** How many of them are open, of those past their day, and settled. */
export async function countPublic(trx: Trx, whose: Whose, today: string): Promise<HowMany> {
  const { rows } = await sql<HowMany>`
    select count(*) filter (where is_open) as open, count(*) filter (where is_open and sort_on < ${today}::date) as late,
      count(*) filter (where state = 'settled') as settled
    from motions m where municipality_id = app_municipality() and published_at is not null and ${ofWhom(whose)}`.execute(
    trx,
  );
  return rows[0] ?? { open: 0, late: 0, settled: 0 };
}

/** Of every alderman with something public: how many are open, and late. */
export async function countPublicByHolder(
  trx: Trx,
  today: string,
): Promise<Map<Id, Omit<HowMany, 'settled'>>> {
  const { rows } = await sql<Omit<HowMany, 'settled'> & { holderId: Id }>`
    select holder_id as "holderId", count(*) as open, count(*) filter (where sort_on < ${today}::date) as late
    from motions where municipality_id = app_municipality() and published_at is not null and is_open and holder_id is not null
    group by holder_id`.execute(trx);
  return new Map(rows.map(({ holderId, ...counts }) => [holderId, counts]));
}
