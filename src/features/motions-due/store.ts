// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';

/** A motion or pledge, or a part of one, whose day has come. */
export type DueMotion = {
  readonly id: Id;
  readonly number: string;
  readonly title: string;
  /** Of a part: what it is. */
  readonly part: string | null;
  readonly areaId: Id | null;
  readonly dueOn: string;
};

/** What these people do, or hold the portfolio of when nobody does it, and is due until a day: the earliest first. */
export async function readDueMotionsOf(
  trx: Trx,
  {
    personIds,
    toDay,
    limit,
  }: { readonly personIds: readonly Id[]; readonly toDay: string; readonly limit: number },
): Promise<DueMotion[]> {
  const people = sql`any (${sql.val([...personIds])}::uuid[])`;
  const { rows } = await sql<DueMotion>`
    (select m.id, m.number, m.title, null as part, null::uuid as "areaId", m.due_on as "dueOn"
      from motions m where m.municipality_id = app_municipality() and m.is_open and m.sort_on <= ${toDay}::date
        and coalesce(m.responsible_id, m.holder_id) = ${people}
      order by m.sort_on, m.id limit ${limit})
    union all
    (select a.id, m.number, m.title, a.title, a.area_id, a.due_on
      from motion_actions a join motions m on m.municipality_id = app_municipality() and m.id = a.motion_id and m.is_open
      where a.municipality_id = app_municipality() and a.state in ('open', 'in_progress') and a.owner_id = ${people}
        and a.due_on <= ${toDay}::date
      order by a.due_on, a.id limit ${limit})
    order by "dueOn", id limit ${limit}`.execute(trx);
  return rows;
}
