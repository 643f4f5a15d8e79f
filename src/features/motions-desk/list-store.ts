// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Kind, Motion } from '../motions/index.ts';
import type { View } from './choice.ts';

/** Where the list goes on: the day and id of the last one that was shown. */
export type Place = { readonly on: string; readonly id: Id };

export type Wanted = {
  readonly view: View;
  readonly words: string;
  readonly kind: Kind | undefined;
  /** Who looks, and whom they stand in for today. */
  readonly personIds: readonly Id[];
  readonly today: string;
};

export type Line = Pick<
  Motion,
  | 'id'
  | 'number'
  | 'kind'
  | 'title'
  | 'state'
  | 'result'
  | 'holderId'
  | 'responsibleId'
  | 'organisationId'
  | 'dueOn'
  | 'updatedOn'
  | 'settledOn'
  | 'publishedAt'
> & { readonly parts: number; readonly partsDone: number; readonly placeOn: string };

const lineColumns = sql.raw(`m.id, m.number, m.kind, m.title, m.state, m.result, m.holder_id as "holderId",
  m.responsible_id as "responsibleId", m.organisation_id as "organisationId", m.due_on as "dueOn", m.updated_on as "updatedOn",
  m.settled_on as "settledOn", m.published_at as "publishedAt"`);

/** What is to be done first comes first; of what is over the latest. One more than `limit` says that there are more. */
export async function readLines(
  trx: Trx,
  wanted: Wanted,
  { limit, after }: { readonly limit: number; readonly after?: Place | undefined },
): Promise<Line[]> {
  const isOver = wanted.view === 'over';
  const [day, ahead] = isOver ? [sql`m.listed_on`, sql`<`] : [sql`m.sort_on`, sql`>`];
  const order = isOver ? sql`m.listed_on desc, m.id desc` : sql`m.sort_on, m.id`;
  const from = after ? sql`and (${day}, m.id) ${ahead} (${after.on}::date, ${after.id}::uuid)` : sql``;
  const { rows } = await sql<Line>`
    select l.*, p.parts, p."partsDone" from (
      select ${lineColumns}, ${day} as "placeOn" from motions m
      where m.municipality_id = app_municipality() and ${inView(wanted)} ${narrowed(wanted)} ${from}
      order by ${order} limit ${limit + 1}) as l
    cross join lateral (
      select count(*) filter (where a.state <> 'dropped') as parts, count(*) filter (where a.state = 'done') as "partsDone"
      from motion_actions a where a.municipality_id = app_municipality() and a.motion_id = l.id) as p
    order by ${isOver ? sql`l."placeOn" desc, l.id desc` : sql`l."placeOn", l.id`}`.execute(trx);
  return rows;
}

function inView({ view, personIds, today }: Pick<Wanted, 'view' | 'personIds' | 'today'>) {
  const people = sql`any (${sql.val([...personIds])}::uuid[])`;
  const views: Readonly<Record<View, RawBuilder<unknown>>> = {
    open: sql`m.is_open`,
    late: sql`m.is_open and m.sort_on < ${today}::date`,
    mine: sql`m.is_open and (m.holder_id = ${people} or m.responsible_id = ${people} or exists (
      select from motion_actions a where a.municipality_id = app_municipality() and a.motion_id = m.id
        and a.owner_id = ${people} and a.state in ('open', 'in_progress')))`,
    unpublished: sql`m.published_at is null`,
    over: sql`not m.is_open`,
  };
  return views[view];
}

function narrowed({ words, kind }: Pick<Wanted, 'words' | 'kind'>): RawBuilder<unknown> {
  const ofKind = kind ? sql`and m.kind = ${kind}` : sql``;
  if (words === '') return ofKind;
  return sql`${ofKind} and coalesce(m.id in (select find_motions(${words})), false)`;
}

/** More than this is said as "99+". */
export const mostCounted = 100;

/** How much waits in the views that ask for something. */
export async function countWaiting(
  trx: Trx,
  of: Pick<Wanted, 'personIds' | 'today'>,
): Promise<Readonly<Record<'late' | 'mine' | 'unpublished', number>>> {
  const count = (view: View) => sql`(select count(*) from (
    select from motions m where m.municipality_id = app_municipality() and ${inView({ ...of, view })} limit ${mostCounted}) as found)`;
  const { rows } = await sql<Record<'late' | 'mine' | 'unpublished', number>>`
    select ${count('late')} as late, ${count('mine')} as mine, ${count('unpublished')} as unpublished`.execute(
    trx,
  );
  return rows[0] ?? { late: 0, mine: 0, unpublished: 0 };
}
